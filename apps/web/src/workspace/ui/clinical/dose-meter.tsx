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
  const verdict = proposed?.verdict ?? reading.verdict;
  const word = t(`doseMeter.verdicts.${verdict}`);
  const small = [reading.adrenaline, caption].filter(Boolean).join(' · ');
  return (
    <div className={classes.root} role="group" aria-label={t('doseMeter.title')} data-verdict={reading.verdict}>
      <div className={classes.layout}>
        <div className={classes.head}>
          <span className={classes.title}>{t('doseMeter.title')}</span>
          <Figure reading={reading} proposed={proposed} />
        </div>
        <Bar reading={reading} proposed={proposed} />
        <div className={classes.words}>
          <StatusChip tone={TONES[verdict]}>{proposed ? t('doseMeter.withThis', { verdict: word }) : word}</StatusChip>
          <span className={classes.line}>{[reading.given, reading.remaining].filter(Boolean).join(' · ')}</span>
          {small && <span className={classes.line}>{small}</span>}
        </div>
      </div>
    </div>
  );
}

type Readings = Pick<DoseMeterProps, 'reading' | 'proposed'>;

function Figure({ reading, proposed }: Readings) {
  const { t } = useTranslation('ui');
  if (reading.perMille === null) {
    return (
      <span className={classes.figure}>
        <strong>{t('doseMeter.noFigure')}</strong>
      </span>
    );
  }
  return (
    <span className={classes.figure}>
      <strong>{percent(reading.perMille)}</strong>
      {proposed?.perMille != null && <strong> → {percent(proposed.perMille)}</strong>} {t('doseMeter.ofLimit')}
    </span>
  );
}

function Bar({ reading, proposed }: Readings) {
  const { t } = useTranslation('ui');
  const used = reading.perMille ?? 0;
  const share =
    reading.perMille === null ? t('doseMeter.unknown') : t('doseMeter.percentOfLimit', { percent: percent(used) });
  const said = [
    share,
    t(`doseMeter.verdicts.${reading.verdict}`),
    reading.given,
    reading.remaining,
    reading.adrenaline,
  ];
  return (
    <div className={classes.scale}>
      <div
        className={classes.track}
        role="meter"
        aria-label={t('doseMeter.title')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.min(100, used / 10)}
        aria-valuetext={said.filter(Boolean).join(', ')}
      >
        <span
          className={classes.cautionZone}
          style={{ insetInlineStart: width(CAUTION), width: width(STOP - CAUTION) }}
        />
        <span className={classes.stopZone} style={{ insetInlineStart: width(STOP) }} />
        {proposed?.perMille != null && (
          <span className={classes.proposed} style={{ width: width(proposed.perMille) }} />
        )}
        <span className={classes.fill} style={{ width: width(used) }} />
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
  );
}
