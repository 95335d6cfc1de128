import { useTranslation } from 'react-i18next';
import { StatusChip, type Tone } from '../status-chip.js';
import classes from './dose-meter.module.css';

/** The domain's verdict about the sum of all doses of the window; 'unchecked' when it could not be computed. */
export type DoseVerdict = 'ok' | 'caution' | 'block' | 'unchecked';

export interface DoseReading {
  verdict: DoseVerdict;
  /** Share of the combined limit in tenths of a per cent; null when there is no weight or no limit. */
  perMille: number | null;
  /** What is in the bar, e.g. '120 mg lidocaine'. */
  given: string;
  /** The same with the limit and what is left, e.g. '80 mg left of 200 mg'. */
  remaining?: string | undefined;
  /** Adrenaline and its cap, when any was given or a cap applies. */
  adrenaline?: string | undefined;
}

interface DoseMeterProps {
  reading: DoseReading;
  /** Where the bar would stand after the dose that is being considered. */
  proposed?: DoseReading | undefined;
  /** Small print on the right: time since the last dose, the weight it rests on. */
  caption?: string | undefined;
}

const CAUTION = 800;
const STOP = 1000;
const SCALE_END = 1120;

const TONES: Record<DoseVerdict, Tone> = { ok: 'ok', caution: 'warn', block: 'bad', unchecked: 'warn' };

const width = (perMille: number): string => `${(Math.min(perMille, SCALE_END) / SCALE_END) * 100}%`;
const percent = (perMille: number): string => (Math.round(perMille) / 10).toFixed(1);

/** How much of the anaesthetic limit is used: caution at 80 %, stop at 100 %. Word, symbol and number beside the bar. */
export function DoseMeter({ reading, proposed, caption }: DoseMeterProps) {
  const { t } = useTranslation('ui');
  const known = reading.perMille !== null;
  const words = [
    known ? t('doseMeter.percentOfLimit', { percent: percent(reading.perMille ?? 0) }) : t('doseMeter.unknown'),
    t(`doseMeter.verdicts.${reading.verdict}`),
    reading.given,
    reading.remaining,
    reading.adrenaline,
  ].filter(Boolean);

  return (
    <div className={classes.root} role="group" aria-label={t('doseMeter.title')} data-verdict={reading.verdict}>
      <div className={classes.head}>
        <span className={classes.title}>{t('doseMeter.title')}</span>
        <span className={classes.figure}>
          {known ? (
            <>
              <strong>{percent(reading.perMille ?? 0)}</strong>
              {proposed?.perMille != null && <strong> → {percent(proposed.perMille)}</strong>} {t('doseMeter.ofLimit')}
            </>
          ) : (
            <strong>{t('doseMeter.noFigure')}</strong>
          )}
        </span>
      </div>
      <div className={classes.scale}>
        <div
          className={classes.track}
          role="meter"
          aria-label={t('doseMeter.title')}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.min(100, (reading.perMille ?? 0) / 10)}
          aria-valuetext={words.join(', ')}
        >
          <span
            className={classes.cautionZone}
            style={{ insetInlineStart: width(CAUTION), width: width(STOP - CAUTION) }}
          />
          <span className={classes.stopZone} style={{ insetInlineStart: width(STOP) }} />
          {proposed?.perMille != null && (
            <span
              className={classes.proposed}
              data-verdict={proposed.verdict}
              style={{ width: width(proposed.perMille) }}
            />
          )}
          <span className={classes.fill} style={{ width: width(reading.perMille ?? 0) }} />
          <span className={classes.tick} style={{ insetInlineStart: width(CAUTION) }} />
          <span className={classes.tick} style={{ insetInlineStart: width(STOP) }} />
        </div>
        <div className={classes.labels} aria-hidden="true">
          <span>0</span>
          <span className={classes.label} style={{ insetInlineStart: width(CAUTION) }}>
            <span className={classes.word}>{t('doseMeter.cautionWord')} </span>80 %
          </span>
          <span className={classes.label} style={{ insetInlineStart: width(STOP) }}>
            <span className={classes.word}>{t('doseMeter.stopWord')} </span>100 %
          </span>
        </div>
      </div>
      <div className={classes.words}>
        <StatusChip tone={TONES[proposed?.verdict ?? reading.verdict]}>
          {proposed
            ? t('doseMeter.withThis', { verdict: t(`doseMeter.verdicts.${proposed.verdict}`) })
            : t(`doseMeter.verdicts.${reading.verdict}`)}
        </StatusChip>
        <span className={classes.line}>
          {reading.given}
          {reading.remaining && <> · {reading.remaining}</>}
        </span>
        {(reading.adrenaline ?? caption) && (
          <span className={classes.line}>{[reading.adrenaline, caption].filter(Boolean).join(' · ')}</span>
        )}
      </div>
    </div>
  );
}
