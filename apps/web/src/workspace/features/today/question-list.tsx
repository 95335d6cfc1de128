import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { LinkButton } from '../../ui/link-button.js';
import type { Today } from './today-page.js';
import classes from './today.module.css';

/** Questions of patients; each keeps its patient from signing. */
export function QuestionList({ questions }: { questions: Today['questions'] }) {
  const { t } = useTranslation('today');
  const clock = useClinicTime();
  return (
    <ul className={classes.list}>
      {questions.map((question) => (
        <li key={question.id} className={classes.row}>
          <span className={classes.main}>
            <Link to={`/patients/${question.patientId}`} className={classes.name}>
              <bdi>{question.patientName}</bdi>
            </Link>
            <span>{question.text}</span>
            <span className={classes.soft}>{clock.dateTime(question.askedAt)}</span>
          </span>
          <LinkButton to={`/patients/${question.patientId}/consents`}>{t('answer')}</LinkButton>
        </li>
      ))}
    </ul>
  );
}
