import { Button, Checkbox, Radio, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema.js';
import { useAct } from '../../api/use-act.js';
import { ErrorSummary } from '../../ui/form/error-summary.js';
import formClasses from '../../ui/form/form.module.css';
import { useForm } from '../../ui/form/use-form.js';
import type { Question } from '../../ui/patient/screening.js';
import { patientKey } from '../../ui/patient/use-patient.js';

interface AnswerFormProps {
  question: Question;
  screeningId: string;
  patientId: string;
}

const INPUT_TYPES = { date: 'date', number: 'number' } as const;

/** One question answered by staff: their own, or read aloud for the patient. */
export function AnswerForm({ question, screeningId, patientId }: AnswerFormProps) {
  const { t } = useTranslation('screening');
  const form = useForm({ answer: '', eventDate: '', eventDateUnknown: false, details: '' });
  const answer = useAct<Schema<'AnswerQuestionDto'>>({
    path: () => `/screenings/${screeningId}/answers`,
    refreshes: [[...patientKey(patientId), 'screenings']],
  });
  const { values } = form;
  const asksDate = question.eventDateRequired && values.answer === 'yes';
  const save = form.submit(
    ({ answer: value, eventDate, eventDateUnknown, details }) =>
      answer.send({
        questionId: question.questionId,
        answer: value,
        ...(asksDate && { eventDate: eventDate || null, eventDateUnknown }),
        details: details.trim() || null,
      }),
    (now) => (now.answer === '' ? { answer: t('answerMissing') } : {}),
  );
  return (
    <form className={formClasses.stack} onSubmit={save} noValidate>
      <ErrorSummary form={form} />
      {question.options.length > 0 ? (
        <Radio.Group
          label={question.ask}
          description={question.why}
          value={values.answer}
          onChange={(value) => form.set('answer', value)}
        >
          {question.options.map((option, index) => (
            <Radio
              key={option.value}
              my="xs"
              value={option.value}
              label={option.label}
              {...(index === 0 && { id: form.idOf('answer') })}
            />
          ))}
        </Radio.Group>
      ) : (
        <TextInput
          label={question.ask}
          description={question.why}
          type={INPUT_TYPES[question.answerType as keyof typeof INPUT_TYPES] ?? 'text'}
          {...form.field('answer')}
        />
      )}
      {asksDate && (
        <>
          <TextInput type="date" label={question.dateAsk ?? t('eventDate')} {...form.field('eventDate')} />
          <Checkbox label={t('eventDateUnknown')} {...form.tick('eventDateUnknown')} />
        </>
      )}
      {values.answer === 'yes' && <Textarea rows={2} label={t('details')} {...form.field('details')} />}
      <div className={formClasses.buttons}>
        <Button type="submit" variant="filled" loading={form.busy}>
          {t('saveAnswer')}
        </Button>
      </div>
    </form>
  );
}
