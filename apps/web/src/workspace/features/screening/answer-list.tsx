import { useTranslation } from 'react-i18next';
import { useClinicTime } from '../../ui/clinic.js';
import { Panel } from '../../ui/page.js';
import type { AnsweredQuestion, GivenAnswer } from '../../ui/patient/screening.js';
import { EmptyState } from '../../ui/states.js';
import { StatusChip } from '../../ui/status-chip.js';
import classes from './screening.module.css';

/** Every answer, those that changed since the last questionnaire first. */
export function AnswerList({ answers }: { answers: AnsweredQuestion[] }) {
  const { t } = useTranslation('screening');
  const sorted = [...answers].sort((a, b) => Number(b.lastTime !== null) - Number(a.lastTime !== null));
  return (
    <Panel title={t('answers', { count: answers.length })}>
      {answers.length === 0 && <EmptyState title={t('noAnswers')} />}
      <ul className={classes.list}>
        {sorted.map((answered) => (
          <AnswerRow key={answered.question.questionId} answered={answered} />
        ))}
      </ul>
    </Panel>
  );
}

function AnswerRow({ answered }: { answered: AnsweredQuestion }) {
  const { t } = useTranslation('screening');
  const clock = useClinicTime();
  const { question, lastTime, earlier } = answered;
  const given = question.given;
  const word = (answer: GivenAnswer): string =>
    [
      answer.label,
      answer.eventDate && clock.date(answer.eventDate),
      answer.eventDateUnknown && t('dateUnknown'),
      answer.details,
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <li className={classes.answer}>
      <span className={classes.ask}>{question.ask}</span>
      <strong>{given ? word(given) : '—'}</strong>
      <span className={classes.small}>
        {answered.answeredBy === 'patient' ? t('byPatient') : (answered.answeredByName ?? t('byStaff'))}
      </span>
      {lastTime && (
        <span className={classes.changed}>
          <StatusChip tone="info">{t('changed')}</StatusChip> {t('lastTime', { answer: word(lastTime) })}
        </span>
      )}
      {earlier.length > 0 && (
        <span className={classes.small}>{t('earlier', { answers: earlier.map(word).join('; ') })}</span>
      )}
    </li>
  );
}
