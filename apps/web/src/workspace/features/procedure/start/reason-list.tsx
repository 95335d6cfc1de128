import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PainPad } from '../../../ui/clinical/pain-pad.js';
import { useClinicTime } from '../../../ui/clinic.js';
import { Panel } from '../../../ui/page.js';
import { StatusChip } from '../../../ui/status-chip.js';
import { ActProblem } from '../../../ui/states.js';
import type { SessionScreen } from '../session.js';
import { usePainAct } from '../use-acts.js';
import { fixPath, isOpenReason, type StartReasonRow } from './start-check.js';
import classes from './start.module.css';

interface ReasonListProps {
  reasons: StartReasonRow[];
  screen: SessionScreen;
}

/** Everything that stands against the start, each row with why and the way to put it right. There is no skip all. */
export function ReasonList({ reasons, screen }: ReasonListProps) {
  const { t } = useTranslation('procedure');
  const rows = reasons.filter(isOpenReason);
  return (
    <Panel title={t('start.checks')} tone={rows.length > 0 ? 'bad' : undefined}>
      {rows.length === 0 ? (
        <StatusChip tone="ok">{t('start.allGreen')}</StatusChip>
      ) : (
        <ul className={classes.list}>
          {rows.map((reason, index) => (
            <ReasonRow key={`${reason.code}-${index}`} reason={reason} screen={screen} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function ReasonRow({ reason, screen }: { reason: StartReasonRow; screen: SessionScreen }) {
  const { t } = useTranslation('procedure');
  const clock = useClinicTime();
  // each reason has facts of its own; the key is checked by the type of its code, the facts come from the server
  const sentence = t as (key: `start.reasons.${StartReasonRow['code']}`, facts: Record<string, string>) => string;
  const path = fixPath(reason.fix, screen.session.patientId);
  const facts = Object.fromEntries(
    Object.entries(reason.facts).map(([name, value]) => [
      name,
      typeof value === 'string' && name.endsWith('At') ? clock.dateTime(value) : String(value ?? ''),
    ]),
  );
  return (
    <li className={classes.reason}>
      <StatusChip tone={reason.blocks ? 'bad' : 'warn'}>
        {reason.blocks ? t('start.blocks') : t('start.decide')}
      </StatusChip>
      <span className={classes.why}>{sentence(`start.reasons.${reason.code}`, facts)}</span>
      {path && (
        <Link to={path} className={classes.fix}>
          {t(`start.fixes.${reason.fix}`)}
        </Link>
      )}
      {reason.code === 'BASELINE_PAIN_MISSING' && <BaselinePain sessionId={screen.session.id} />}
    </li>
  );
}

/** The score before the anaesthetic, asked right here. */
function BaselinePain({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('procedure');
  const pain = usePainAct(sessionId);
  return (
    <div className={classes.pain}>
      <p className={classes.hint}>{t('start.askPain')}</p>
      <PainPad
        disabled={pain.isPending}
        onScore={(score) =>
          void pain
            .send({ score, point: 'baseline', zone: null, occurredAt: new Date().toISOString() })
            .catch(() => undefined)
        }
      />
      <ActProblem error={pain.error} />
    </div>
  );
}
