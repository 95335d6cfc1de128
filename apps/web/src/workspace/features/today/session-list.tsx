import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClinicTime, useMe } from '../../ui/clinic.js';
import { LinkButton } from '../../ui/link-button.js';
import { SESSION_TONES, sessionPath, type SessionSummary } from '../../ui/patient/sessions.js';
import { StatusChip } from '../../ui/status-chip.js';
import classes from './today.module.css';

/** Sessions by patient, my own first. */
export function SessionList({ sessions }: { sessions: SessionSummary[] }) {
  const { t } = useTranslation('today');
  const { t: ui } = useTranslation('ui');
  const clock = useClinicTime();
  const me = useMe();
  const isMine = (session: SessionSummary): boolean =>
    session.doctorId === me.accountId || session.operatorId === me.accountId;
  const sorted = [...sessions].sort((a, b) => Number(isMine(b)) - Number(isMine(a)));
  return (
    <ul className={classes.list}>
      {sorted.map((session) => (
        <li key={session.id} className={classes.row}>
          <span className={classes.main}>
            <Link to={`/patients/${session.patientId}`} className={classes.name}>
              <bdi>{session.patientName}</bdi>
            </Link>
            <span className={classes.soft}>
              {t('session', { number: session.number, doctor: session.doctorName })}
              {session.room && ` · ${t('room', { room: session.room })}`} ·{' '}
              {clock.dateTime(session.endedAt ?? session.startedAt ?? session.plannedAt)}
            </span>
          </span>
          <span className={classes.end}>
            {isMine(session) && <StatusChip tone="neutral">{t('mine')}</StatusChip>}
            <StatusChip tone={SESSION_TONES[session.state]}>{ui(`sessionStates.${session.state}`)}</StatusChip>
            <LinkButton to={sessionPath(session)} variant={session.state === 'ended' ? 'filled' : 'default'}>
              {session.state === 'ended' ? t('sign') : t('open')}
            </LinkButton>
          </span>
        </li>
      ))}
    </ul>
  );
}
