import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { Panel } from '../../ui/page.js';
import { screeningsQuery } from '../../ui/patient/screening.js';
import type { Patient } from '../../ui/patient/types.js';
import { ErrorState, SkeletonAfter200ms } from '../../ui/states.js';
import { StatusChip } from '../../ui/status-chip.js';
import classes from './patient-page.module.css';

/** Everything that stands against a session, and what the room must know. */
export function SafetyPanel({ patient }: { patient: Patient }) {
  const { t } = useTranslation('patients');
  const clock = useClinicTime();
  const { data, error, refetch } = useQuery(screeningsQuery(patient.id));
  const all = data?.gate.open ?? [];
  const unanswered = all.filter((reason) => reason.code === 'CLINICIAN_ANSWER_MISSING').length;
  const open = all.filter((reason) => reason.code !== 'CLINICIAN_ANSWER_MISSING');
  const notices = data?.gate.constraints.notices ?? [];
  return (
    <Panel title={t('safety.title')} tone={all.length > 0 ? 'bad' : undefined}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonAfter200ms />}
      {data && all.length === 0 && <StatusChip tone="ok">{t('safety.nothingOpen')}</StatusChip>}
      {open.length > 0 && (
        <ul className={classes.list}>
          {open.map((finding, index) => (
            <li key={finding.findingId ?? index} className={classes.row}>
              <span className={classes.main}>
                {finding.reason}
                {finding.eligibleFrom && (
                  <span className={`${classes.soft} ${classes.block}`}>
                    {t('safety.until', { date: clock.date(finding.eligibleFrom) })}
                  </span>
                )}
              </span>
              <StatusChip tone="bad">{t(`safety.codes.${finding.code}`)}</StatusChip>
            </li>
          ))}
        </ul>
      )}
      {notices.length > 0 && (
        <ul>
          {notices.map((notice) => (
            <li key={`${notice.ruleId}-${notice.text}`}>{notice.text}</li>
          ))}
        </ul>
      )}
      {unanswered > 0 && (
        <p>
          <StatusChip tone="warn">{t('safety.clinicianOpen', { count: unanswered })}</StatusChip>
        </p>
      )}
      {all.length > 0 && <Link to={`/patients/${patient.id}/screening`}>{t('safety.decide')}</Link>}
    </Panel>
  );
}
