import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import type { Finding } from '../../ui/patient/screening.js';
import classes from './screening.module.css';

interface DecisionListProps {
  decisions: Finding['decisions'];
  choice: Finding['choice'];
}

/** Everything that was decided about a finding, oldest first; nothing is written over. */
export function DecisionList({ decisions, choice }: DecisionListProps) {
  const { t } = useTranslation('screening');
  const clock = useClinicTime();
  if (decisions.length === 0) return null;
  const choiceLabel = (value: string): string =>
    choice?.options.find((option) => option.value === value)?.label ?? value;
  return (
    <ol className={classes.decisions} aria-label={t('decisions')}>
      {decisions.map((decision) => (
        <li key={decision.id}>
          <strong>{t(`decisionKinds.${decision.decision}`)}</strong>
          {decision.until && <> {t('untilDate', { date: clock.date(decision.until) })}</>}
          {decision.effectChoice && <> · {choiceLabel(decision.effectChoice)}</>}
          {decision.reason && <span className={classes.block}>{decision.reason}</span>}
          {decision.documentReference && <span className={classes.block}>{decision.documentReference}</span>}
          <span className={classes.small}>
            {t('decidedBy', { name: decision.decidedByName, time: clock.dateTime(decision.decidedAt) })}
            {decision.secondSignerName && <> · {t('secondSigner', { name: decision.secondSignerName })}</>}
          </span>
        </li>
      ))}
    </ol>
  );
}
