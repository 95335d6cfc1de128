import type { ScalpZone } from '@stipple/kernel';
import { useTranslation } from 'react-i18next';
import { PainPad } from '../../../ui/clinical/pain-pad.js';
import { ActProblem } from '../../../ui/states.js';
import { StatusChip } from '../../../ui/status-chip.js';
import type { SessionScreen } from '../session.js';
import { usePainAct } from '../use-acts.js';
import classes from './chair.module.css';
import { occurredNow, useNow } from './server-clock.js';
import { useUndo } from './use-undo.js';

interface PainPanelProps {
  screen: SessionScreen;
  zone: ScalpZone | null;
}

/** Pain in one tap, for the chosen zone if there is one; says when the next score is due. */
export function PainPanel({ screen, zone }: PainPanelProps) {
  const { t } = useTranslation('procedure');
  const sessionId = screen.session.id;
  const pain = usePainAct(sessionId);
  const undo = useUndo(sessionId);
  const standing = screen.pain.filter((each) => !each.reversed);
  const latest = standing.reduce<(typeof standing)[number] | null>(
    (last, each) => (last === null || each.occurredAt > last.occurredAt ? each : last),
    null,
  );
  const record = async (score: number | null): Promise<void> => {
    const recorded = await pain.send({ score, point: 'during', zone, occurredAt: occurredNow() });
    undo('pain', recorded.id, score === null ? t('events.painUnanswered') : t('events.pain', { score }));
  };
  return (
    <section aria-label={t('pain.title')}>
      <div className={classes.header}>
        <h2 className={classes.title}>{t('pain.title')}</h2>
        <DueChip at={screen.nextPainCheckAt} />
      </div>
      <PainPad onScore={(score) => void record(score).catch(() => undefined)} latest={latest?.score} />
      <ActProblem error={pain.error} />
    </section>
  );
}

function DueChip({ at }: { at: string | null | undefined }) {
  const { t } = useTranslation('procedure');
  const now = useNow();
  if (!at) return null;
  const minutes = Math.ceil((Date.parse(at) - now) / 60_000);
  if (minutes <= 0) return <StatusChip tone="bad">{t('pain.dueNow')}</StatusChip>;
  return <StatusChip tone={minutes <= 5 ? 'warn' : 'neutral'}>{t('pain.dueIn', { minutes })}</StatusChip>;
}
