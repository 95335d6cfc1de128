import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClinicTime, useMay } from '../clinic.js';
import { ActProblem } from '../states.js';
import { StatusChip } from '../status-chip.js';
import { showVisitCode } from './visit-code.js';
import { useVisitActs, VISIT_TONES, type Visit } from './visits.js';
import classes from './visits.module.css';

interface VisitRowProps {
  visit: Visit;
  /** Name the patient, on a list of several. */
  named?: boolean;
}

/** One visit at the kiosk: how far the patient is, whether they need somebody, and what staff can do. */
export function VisitRow({ visit, named = false }: VisitRowProps) {
  const { t } = useTranslation('ui');
  const clock = useClinicTime();
  const mayOpen = useMay('visits.open');
  const progress =
    visit.questionsAsked == null
      ? null
      : t('visitProgress', { answered: visit.questionsAnswered ?? 0, asked: visit.questionsAsked });
  const steps = visit.steps.map((step) => t(`visitSteps.${step}`)).join(', ');
  return (
    <li className={classes.row}>
      <span className={classes.main}>
        {named && (
          <Link to={`/patients/${visit.patientId}`} className={classes.name}>
            <bdi>{visit.patientName}</bdi>
          </Link>
        )}
        <span className={classes.soft}>
          {[steps, clock.time(visit.openedAt), progress].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span className={classes.end}>
        {visit.wrongPersonAt && <StatusChip tone="bad">{t('visitAlerts.wrongPerson')}</StatusChip>}
        {visit.helpAskedAt && <StatusChip tone="warn">{t('visitAlerts.help')}</StatusChip>}
        <StatusChip tone={VISIT_TONES[visit.state]}>{t(`visitStates.${visit.state}`)}</StatusChip>
        {mayOpen && <VisitButtons visit={visit} />}
      </span>
    </li>
  );
}

function VisitButtons({ visit }: { visit: Visit }) {
  const { t } = useTranslation('ui');
  const { newCode, helpGiven, close } = useVisitActs(visit);
  return (
    <>
      {visit.helpAskedAt && (
        <Button onClick={() => void helpGiven.send({}).catch(() => undefined)}>{t('visitActs.helpGiven')}</Button>
      )}
      <Button loading={newCode.isPending} onClick={() => void newCode.send({}).then(showVisitCode, () => undefined)}>
        {t('visitActs.newCode')}
      </Button>
      <Button loading={close.isPending} onClick={() => void close.send({}).catch(() => undefined)}>
        {t('visitActs.close')}
      </Button>
      <ActProblem error={newCode.error ?? helpGiven.error ?? close.error} />
    </>
  );
}
