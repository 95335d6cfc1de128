import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import * as api from '../api/kiosk-api.js';
import type { QuestionPart } from '../api/step-view.js';
import { NO_DATE } from '../machine/date-parts.js';
import { useKiosk } from '../machine/kiosk-context.js';
import {
  TOLD,
  UNSURE,
  answerBody,
  asksDetails,
  asksEventDate,
  draftOf,
  findGaps,
  hasOptions,
  type AnswerDraft,
} from '../machine/question-draft.js';
import { useFormErrors } from '../machine/use-form-errors.js';
import { Check, Radios, TextField } from '../ui/fields.js';
import { DateField } from '../ui/date-field.js';
import { Page, Title } from '../ui/page.js';

const WITH_OPTIONS = { '/answer': 'answer', '/eventDate': 'event-date', '/details': 'details' };
const WITH_VALUE = { ...WITH_OPTIONS, '/answer': 'value' };
const WITH_DATE = { ...WITH_OPTIONS, '/answer': 'event-date' };

const fieldsOf = (question: QuestionPart): Record<string, string> => {
  if (hasOptions(question)) return WITH_OPTIONS;
  return question.answerType === 'date' ? WITH_DATE : WITH_VALUE;
};

interface PartProps {
  question: QuestionPart;
  draft: AnswerDraft;
  change: (part: Partial<AnswerDraft>) => void;
  messageAt: (field: string) => string | undefined;
}

/** One question of the health check. */
export function QuestionPage({ question }: { question: QuestionPart }) {
  const { t } = useTranslation('kiosk');
  const { act } = useKiosk();
  const [draft, setDraft] = useState<AnswerDraft>(() => draftOf(question));
  const errors = useFormErrors(fieldsOf(question));
  const change = (part: Partial<AnswerDraft>): void => setDraft((old) => ({ ...old, ...part }));

  const submit = (): void => {
    const found = findGaps(question, draft, new Date());
    errors.set(found.map((gap) => ({ field: gap.field, message: t(`questions.${gap.text}`) })));
    if (found.length === 0) void act(() => api.answerQuestion(answerBody(question, draft)));
  };
  const parts = { question, draft, change, messageAt: errors.at };
  return (
    <Page title={question.ask} titleInside errors={errors} onSubmit={submit} stoppable>
      {hasOptions(question) ? <Options {...parts} /> : <Told {...parts} />}
      <FollowUps {...parts} />
      {question.why !== '' && (
        <details className="k-details">
          <summary>{t('questions.why')}</summary>
          <div>
            <p>{question.why}</p>
          </div>
        </details>
      )}
    </Page>
  );
}

function Options({ question, draft, change, messageAt }: PartProps) {
  const { t } = useTranslation('kiosk');
  return (
    <Radios
      id="answer"
      legend={<Title>{question.ask}</Title>}
      error={messageAt('answer')}
      options={question.options.map((option) => ({
        ...option,
        hint: option.value === UNSURE ? t('questions.notSureHint') : undefined,
      }))}
      value={draft.picked}
      onChange={(picked) => change({ picked })}
    />
  );
}

/** A question whose answer is a date, a number or words; 'not sure' is an answer here too. */
function Told({ question, draft, change, messageAt }: PartProps) {
  const { t } = useTranslation('kiosk');
  const number = question.answerType === 'number';
  return (
    <>
      <Title>{question.ask}</Title>
      {question.answerType === 'date' ? (
        <DateField
          id="event-date"
          legend={t('questions.date.answerLegend')}
          error={messageAt('event-date')}
          value={draft.date}
          onChange={(date) => change({ date, picked: TOLD })}
        />
      ) : (
        <TextField
          id="value"
          label={t(number ? 'questions.number' : 'questions.text')}
          error={messageAt('value')}
          value={draft.value}
          onChange={(value) => change({ value, picked: TOLD })}
          maxLength={number ? 12 : 500}
          long={!number}
        />
      )}
      <Check
        id="unsure"
        label={t('questions.unsure')}
        checked={draft.picked === UNSURE}
        onChange={(unsure) => change({ picked: unsure ? UNSURE : TOLD })}
      />
    </>
  );
}

/** What an answer asks for next: a day, a few words. */
function FollowUps({ question, draft, change, messageAt }: PartProps) {
  const { t } = useTranslation('kiosk');
  if (!asksDetails(draft) || draft.picked === TOLD) return null;
  return (
    <div className="k-inset">
      {asksEventDate(question, draft) && (
        <>
          <DateField
            id="event-date"
            legend={question.dateAsk ?? t('questions.date.legend')}
            // a question with its own words for the day is not about something that may go on
            hint={question.dateAsk ? t('questions.date.hintPlain') : t('questions.date.hint')}
            error={messageAt('event-date')}
            value={draft.date}
            onChange={(date) => change({ date, dateUnknown: false })}
          />
          <Check
            id="date-unknown"
            label={t('questions.date.unknown')}
            checked={draft.dateUnknown}
            onChange={(dateUnknown) => change({ dateUnknown, ...(dateUnknown ? { date: NO_DATE } : {}) })}
          />
        </>
      )}
      <TextField
        id="details"
        label={t('questions.details')}
        hint={t('questions.detailsHint')}
        error={messageAt('details')}
        value={draft.details}
        onChange={(details) => change({ details })}
        maxLength={1000}
        long
      />
    </div>
  );
}
