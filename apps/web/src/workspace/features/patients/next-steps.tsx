import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useClinicTime, useMay } from '../../ui/clinic.js';
import { LinkButton } from '../../ui/link-button.js';
import { Panel } from '../../ui/page.js';
import { consentsQuery, isProcedureConsentValid, type PatientConsents } from '../../ui/patient/consents.js';
import { screeningsQuery, type PatientScreenings } from '../../ui/patient/screening.js';
import { sessionPath, sessionsQuery } from '../../ui/patient/sessions.js';
import type { Patient } from '../../ui/patient/types.js';
import { SkeletonAfter200ms } from '../../ui/states.js';
import { StatusChip } from '../../ui/status-chip.js';
import classes from './patient-page.module.css';

type StepState = 'done' | 'now' | 'waiting';

interface Step {
  name: 'screening' | 'findings' | 'information' | 'signature' | 'session';
  state: StepState;
  to: string;
}

const TONES = { done: 'ok', now: 'info', waiting: 'neutral' } as const;

/** The path of this patient with the place where it stands. */
export function NextSteps({ patient }: { patient: Patient }) {
  const { t } = useTranslation('patients');
  const clock = useClinicTime();
  const mayStart = useMay('sessions.start');
  const screenings = useQuery(screeningsQuery(patient.id));
  const consents = useQuery(consentsQuery(patient.id));
  const sessions = useQuery(sessionsQuery(patient.id));
  if (!screenings.data || !consents.data || !sessions.data) {
    return (
      <Panel title={t('steps.title')}>
        <SkeletonAfter200ms />
      </Panel>
    );
  }
  const open = sessions.data.items.find((session) => session.state !== 'signed');
  const steps = stepsOf(patient.id, screenings.data, consents.data, open ? sessionPath(open) : null);
  const eligibleAt = consents.data.eligibleAt;
  const next = steps.find((step) => step.state === 'now');
  return (
    <Panel title={t('steps.title')}>
      <ol className={classes.list}>
        {steps.map((step) => (
          <li key={step.name} className={classes.row}>
            <span className={classes.main}>
              {t(`steps.${step.name}`)}
              {step.name === 'signature' && step.state === 'waiting' && eligibleAt && (
                <span className={`${classes.soft} ${classes.block}`}>
                  {t('steps.from', { time: clock.dateTime(eligibleAt) })}
                </span>
              )}
            </span>
            <span className={classes.end}>
              <StatusChip tone={TONES[step.state]}>{t(`steps.states.${step.state}`)}</StatusChip>
              {(step.name !== 'session' || mayStart || open) && (
                <LinkButton to={step.to} variant={step === next ? 'filled' : 'default'}>
                  {step.name === 'session' && !open ? t('steps.plan') : t('steps.open')}
                </LinkButton>
              )}
            </span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function stepsOf(
  id: string,
  screenings: PatientScreenings,
  consents: PatientConsents,
  openSession: string | null,
): Step[] {
  const latest = screenings.items[0];
  const submitted = latest?.state === 'submitted';
  const held = screenings.gate.open.some((finding) => finding.findingId !== null);
  const informed = consents.information.some((information) => information.completedAt !== null);
  const signed = isProcedureConsentValid(consents);
  const maySignNow = informed && consents.reasons.length === 0;
  const path = `/patients/${id}`;
  const when = (done: boolean, possible: boolean): StepState => (done ? 'done' : possible ? 'now' : 'waiting');
  return [
    { name: 'screening', state: when(submitted, true), to: `${path}/screening` },
    { name: 'findings', state: when(submitted && !held, submitted), to: `${path}/screening` },
    { name: 'information', state: when(informed, true), to: `${path}/consents` },
    { name: 'signature', state: when(signed, maySignNow), to: `${path}/consents` },
    {
      name: 'session',
      state: when(false, signed || openSession !== null),
      to: openSession ?? `${path}/sessions/new`,
    },
  ];
}
