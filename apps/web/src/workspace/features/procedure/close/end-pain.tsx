import { useTranslation } from 'react-i18next';
import { PainPad } from '../../../ui/clinical/pain-pad.js';
import { Panel } from '../../../ui/page.js';
import { ActProblem } from '../../../ui/states.js';
import { StatusChip } from '../../../ui/status-chip.js';
import { occurredNow } from '../chair/server-clock.js';
import { useUndo } from '../chair/use-undo.js';
import type { SessionScreen } from '../session.js';
import { usePainAct } from '../use-acts.js';

/** The last score of the session; the note is not signed without it. */
export function EndPain({ screen }: { screen: SessionScreen }) {
  const { t } = useTranslation('procedure');
  const pain = usePainAct(screen.session.id);
  const undo = useUndo(screen.session.id);
  const last = screen.pain.findLast((each) => each.point === 'end' && !each.reversed);
  const record = async (score: number | null): Promise<void> => {
    const recorded = await pain.send({ score, point: 'end', zone: null, occurredAt: occurredNow() });
    undo('pain', recorded.id, score === null ? t('events.painUnanswered') : t('events.pain', { score }));
  };
  return (
    <Panel
      title={t('close.endPain')}
      tone={last ? undefined : 'warn'}
      actions={
        last && (
          <StatusChip tone="ok">
            {last.score === null ? t('events.painUnanswered') : t('events.pain', { score: last.score })}
          </StatusChip>
        )
      }
    >
      <div style={{ maxWidth: '32rem' }}>
        <PainPad onScore={(score) => void record(score).catch(() => undefined)} latest={last?.score} />
      </div>
      <ActProblem error={pain.error} />
    </Panel>
  );
}
