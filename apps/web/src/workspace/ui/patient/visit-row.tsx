import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClinicTime, useMay } from '../clinic.js';
import { ActProblem } from '../states.js';
import { StatusChip } from '../status-chip.js';
import { showVisitCode } from './code-dialog.js';
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
  const { newCode, helpGiven, close } = useVisitActs(visit);
  const problem = newCode.error ?? helpGiven.error ?? close.error;
  return (
    <li className={classes.row}>
      <span className={classes.main}>
        {named && (
          <Link to={`/patients/${visit.patientId}`} className={classes.name}>
            <bdi>{visit.patientName}</bdi>
          </Link>
        )}
        <span className={classes.soft}>
          {visit.steps.map((step) => t(`visitSteps.${step}`)).join(', ')} · {clock.time(visit.openedAt)}
          {visit.questionsAsked !== null && (
            <> · {t('visitProgress', { answered: visit.questionsAnswered ?? 0, asked: visit.questionsAsked })}</>
          )}
        </span>
      </span>
      <span className={classes.end}>
        {visit.wrongPersonAt && <StatusChip tone="bad">{t('visitAlerts.wrongPerson')}</StatusChip>}
        {visit.helpAskedAt && <StatusChip tone="warn">{t('visitAlerts.help')}</StatusChip>}
        <StatusChip tone={VISIT_TONES[visit.state]}>{t(`visitStates.${visit.state}`)}</StatusChip>
        {mayOpen && visit.helpAskedAt && (
          <Button onClick={() => void helpGiven.send({}).catch(() => undefined)}>{t('visitActs.helpGiven')}</Button>
        )}
        {mayOpen && (
          <Button
            loading={newCode.isPending}
            onClick={() => void newCode.send({}).then(showVisitCode, () => undefined)}
          >
            {t('visitActs.newCode')}
          </Button>
        )}
        {mayOpen && (
          <Button loading={close.isPending} onClick={() => void close.send({}).catch(() => undefined)}>
            {t('visitActs.close')}
          </Button>
        )}
      </span>
      <ActProblem error={problem} />
    </li>
  );
}
