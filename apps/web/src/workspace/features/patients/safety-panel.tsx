import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { Panel } from '../../ui/page.js';
import { screeningsQuery, type PatientScreenings } from '../../ui/patient/screening.js';
import type { Patient } from '../../ui/patient/types.js';
import { ErrorState, SkeletonAfter200ms } from '../../ui/states.js';
import { StatusChip } from '../../ui/status-chip.js';
import classes from './patient-page.module.css';

/** Everything that stands against a session, and what the room must know. */
export function SafetyPanel({ patient }: { patient: Patient }) {
  const { t } = useTranslation('patients');
  const { data, error, refetch } = useQuery(screeningsQuery(patient.id));
  const blocked = (data?.gate.open.length ?? 0) > 0;
  return (
    <Panel title={t('safety.title')} tone={blocked ? 'bad' : undefined}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonAfter200ms />}
      {data && <OpenReasons open={data.gate.open} />}
      {data && <Notices notices={data.gate.constraints.notices} />}
      {blocked && <Link to={`/patients/${patient.id}/screening`}>{t('safety.decide')}</Link>}
    </Panel>
  );
}

type Gate = PatientScreenings['gate'];

function OpenReasons({ open }: { open: Gate['open'] }) {
  const { t } = useTranslation('patients');
  const clock = useClinicTime();
  const findings = open.filter((reason) => reason.code !== 'CLINICIAN_ANSWER_MISSING');
  const unanswered = open.length - findings.length;
  if (open.length === 0) return <StatusChip tone="ok">{t('safety.nothingOpen')}</StatusChip>;
  return (
    <>
      <ul className={classes.list}>
        {findings.map((finding, index) => (
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
      {unanswered > 0 && (
        <p>
          <StatusChip tone="warn">{t('safety.clinicianOpen', { count: unanswered })}</StatusChip>
        </p>
      )}
    </>
  );
}

function Notices({ notices }: { notices: Gate['constraints']['notices'] }) {
  if (notices.length === 0) return null;
  return (
    <ul>
      {notices.map((notice) => (
        <li key={`${notice.ruleId}-${notice.text}`}>{notice.text}</li>
      ))}
    </ul>
  );
}
