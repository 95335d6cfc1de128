import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import { useClinicTime, useMay } from '../../ui/clinic.js';
import { ErrorSummary } from '../../ui/form/error-summary.js';
import formClasses from '../../ui/form/form.module.css';
import { useForm } from '../../ui/form/use-form.js';
import { Panel } from '../../ui/page.js';
import type { PatientQuestion } from '../../ui/patient/consents.js';
import { patientKey } from '../../ui/patient/use-patient.js';
import { StatusChip } from '../../ui/status-chip.js';
import classes from './consents.module.css';

interface QuestionsPanelProps {
  questions: PatientQuestion[];
  patientId: string;
}

/** Questions of the patient; each one that waits keeps the patient from signing. */
export function QuestionsPanel({ questions, patientId }: QuestionsPanelProps) {
  const { t } = useTranslation('consents');
  if (questions.length === 0) return null;
  const waiting = questions.filter((question) => question.answeredAt === null);
  return (
    <Panel title={t('questions.title')} tone={waiting.length > 0 ? 'warn' : undefined}>
      <ul className={classes.list}>
        {[...waiting, ...questions.filter((question) => question.answeredAt !== null)].map((question) => (
          <QuestionRow key={question.id} question={question} patientId={patientId} />
        ))}
      </ul>
    </Panel>
  );
}

function QuestionRow({ question, patientId }: { question: PatientQuestion; patientId: string }) {
  const { t } = useTranslation('consents');
  const clock = useClinicTime();
  const mayAnswer = useMay('consent.prepare');
  const open = question.answeredAt === null;
  return (
    <li className={classes.question}>
      <div className={classes.row}>
        <span className={classes.main}>
          <strong>{question.text}</strong>
          <span className={classes.soft}>
            {t(`questions.reasons.${question.reason}`)} · {question.heading} · {clock.dateTime(question.askedAt)}
          </span>
          {question.answer && (
            <span>
              {question.answer}
              <span className={classes.soft}>
                {question.answeredByName}, {question.answeredAt && clock.dateTime(question.answeredAt)}
              </span>
            </span>
          )}
        </span>
        <StatusChip tone={open ? 'warn' : 'ok'}>{open ? t('questions.waiting') : t('questions.answered')}</StatusChip>
      </div>
      {open && mayAnswer && <AnswerForm question={question} patientId={patientId} />}
    </li>
  );
}

function AnswerForm({ question, patientId }: { question: PatientQuestion; patientId: string }) {
  const { t } = useTranslation('consents');
  const form = useForm({ answer: '' });
  const answer = useAct<Schema<'AnswerPatientQuestionDto'>>({
    path: () => `/patient-questions/${question.id}/answered`,
    refreshes: [[...patientKey(patientId), 'consents'], ['today']],
  });
  const save = form.submit(
    (values) => answer.send({ answer: values.answer.trim() }),
    (values) => (values.answer.trim() === '' ? { answer: t('questions.missing') } : {}),
  );
  return (
    <form className={formClasses.stack} onSubmit={save} noValidate>
      <ErrorSummary form={form} />
      <Textarea rows={2} label={t('questions.answer')} {...form.field('answer')} />
      <div className={formClasses.buttons}>
        <Button type="submit" variant="filled" loading={form.busy}>
          {t('questions.save')}
        </Button>
      </div>
    </form>
  );
}
