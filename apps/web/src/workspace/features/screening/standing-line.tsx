import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { LinkButton } from '../../ui/link-button.js';
import type { PatientScreenings } from '../../ui/patient/screening.js';
import { StatusChip } from '../../ui/status-chip.js';
import classes from './screening.module.css';

/** One line: may a session start as far as the health questions go, and what else binds the treatment. */
export function StandingLine({ screenings, patientId }: { screenings: PatientScreenings; patientId: string }) {
  const { t } = useTranslation('screening');
  const clock = useClinicTime();
  const { gate, items } = screenings;
  const { constraints } = gate;
  const unanswered = gate.open.filter((reason) => reason.code === 'CLINICIAN_ANSWER_MISSING');
  const questionnaire = gate.open.filter((reason) => !reason.findingId && !unanswered.includes(reason));
  const binding = [
    ...constraints.notices.map((notice) => notice.text),
    ...constraints.blockedInk.map((ink) => ink.reason),
    ...(constraints.blockedAgents.length > 0
      ? [t('blockedAgents', { list: constraints.blockedAgents.join(', ') })]
      : []),
    ...(constraints.adrenalineCapMicrograms != null
      ? [t('adrenalineCap', { micrograms: constraints.adrenalineCapMicrograms })]
      : []),
  ];
  return (
    <div className={classes.standing}>
      {gate.open.length === 0 ? (
        <StatusChip tone="ok">{t('mayStart')}</StatusChip>
      ) : (
        <StatusChip tone="bad">{t('mayNotStart', { count: gate.open.length })}</StatusChip>
      )}
      {gate.eligibleFrom && <span>{t('earliest', { date: clock.date(gate.eligibleFrom) })}</span>}
      {questionnaire.map((reason) => (
        <StatusChip key={reason.code} tone="warn">
          {reason.reason}
        </StatusChip>
      ))}
      {unanswered.length > 0 && items[0] && (
        <span className={classes.end}>
          <StatusChip tone="warn">{t('clinicianOpen', { count: unanswered.length })}</StatusChip>
          <LinkButton to={`/patients/${patientId}/screening/${items[0].id}`} variant="filled">
            {t('answerThem')}
          </LinkButton>
        </span>
      )}
      {binding.length > 0 && (
        <ul className={classes.binding}>
          {binding.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
