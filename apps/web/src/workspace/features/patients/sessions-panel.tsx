import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClinicTime, useMay } from '../../ui/clinic.js';
import { LinkButton } from '../../ui/link-button.js';
import { Panel } from '../../ui/page.js';
import { SESSION_TONES, sessionPath, sessionsQuery } from '../../ui/patient/sessions.js';
import { EmptyState, ErrorState, SkeletonAfter200ms } from '../../ui/states.js';
import { StatusChip } from '../../ui/status-chip.js';
import classes from './patient-page.module.css';

/** All sessions, newest first; each leads to where it stands. */
export function SessionsPanel({ patientId }: { patientId: string }) {
  const { t } = useTranslation('patients');
  const { t: ui } = useTranslation('ui');
  const clock = useClinicTime();
  const mayStart = useMay('sessions.start');
  const { data, error, refetch } = useQuery(sessionsQuery(patientId));
  const plan = mayStart && <LinkButton to={`/patients/${patientId}/sessions/new`}>{t('sessions.plan')}</LinkButton>;
  return (
    <Panel title={t('sessions.title')} actions={plan}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonAfter200ms />}
      {data?.items.length === 0 && <EmptyState title={t('sessions.none')} />}
      {data && data.items.length > 0 && (
        <ul className={classes.list}>
          {data.items.map((session) => (
            <li key={session.id} className={classes.row}>
              <span className={classes.main}>
                <Link to={sessionPath(session)}>{t('sessions.number', { number: session.number })}</Link>
                <span className={`${classes.soft} ${classes.block}`}>
                  {clock.dateTime(session.startedAt ?? session.plannedAt)} ·{' '}
                  {session.plannedZones.map((zone) => ui(`zones.${zone}.name`)).join(', ')}
                </span>
              </span>
              <StatusChip tone={SESSION_TONES[session.state]}>{ui(`sessionStates.${session.state}`)}</StatusChip>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
