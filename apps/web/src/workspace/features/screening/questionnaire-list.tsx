import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { Panel } from '../../ui/page.js';
import type { ScreeningSummary } from '../../ui/patient/screening.js';
import { EmptyState } from '../../ui/states.js';
import { StatusChip } from '../../ui/status-chip.js';
import classes from './screening.module.css';

interface QuestionnaireListProps {
  items: ScreeningSummary[];
  patientId: string;
}

/** All questionnaires of the patient, newest first; each leads to its answers. */
export function QuestionnaireList({ items, patientId }: QuestionnaireListProps) {
  const { t } = useTranslation('screening');
  const clock = useClinicTime();
  return (
    <Panel title={t('questionnaires')}>
      {items.length === 0 && <EmptyState title={t('noQuestionnaire')} text={t('noQuestionnaireText')} />}
      <ul className={classes.list}>
        {items.map((item) => (
          <li key={item.id} className={classes.row}>
            <Link to={`/patients/${patientId}/screening/${item.id}`}>
              {t(`forms.${item.form}`)}, {clock.dateTime(item.submittedAt ?? item.startedAt)}
            </Link>
            <span className={classes.end}>
              <span>{t('progress', { answered: item.answered, asked: item.asked })}</span>
              <StatusChip tone={item.state === 'submitted' ? 'ok' : 'info'}>{t(`states.${item.state}`)}</StatusChip>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
