import type { AnswerBody, QuestionPart } from '../api/step-view.js';
import { NO_DATE, dateOf, isEmptyDate, partsOf, type DateParts, type DateVerdict } from './date-parts.js';

export const UNSURE = 'unsure';
/** Stands for 'I can say it' where the answer is a date, a number or words. */
export const TOLD = 'told';

/** Answers that ask for nothing more. */
const FINAL: ReadonlySet<string> = new Set(['no', 'not-applicable']);

/** What stands on the page of one question, before it is sent. */
export interface AnswerDraft {
  /** One of the question's options, or TOLD or UNSURE where it has none. */
  picked: string | null;
  /** The answer where it is a number or words. */
  value: string;
  /** The answer where it is a date, else the day on which it happened. */
  date: DateParts;
  dateUnknown: boolean;
  details: string;
}

export interface Gap {
  field: 'answer' | 'event-date' | 'value';
  text:
    | 'missing'
    | 'textMissing'
    | 'numberMissing'
    | 'date.missing'
    | 'date.missingPlain'
    | 'date.impossible'
    | 'date.future';
}

export const hasOptions = (question: QuestionPart): boolean => question.options.length > 0;

export const asksDetails = (draft: AnswerDraft): boolean => draft.picked !== null && !FINAL.has(draft.picked);

export const asksEventDate = (question: QuestionPart, draft: AnswerDraft): boolean =>
  question.eventDateRequired && draft.picked === 'yes';

export function draftOf(question: QuestionPart): AnswerDraft {
  const { given } = question;
  const empty: AnswerDraft = { picked: null, value: '', date: NO_DATE, dateUnknown: false, details: '' };
  if (!given) return hasOptions(question) ? empty : { ...empty, picked: TOLD };
  const told = !hasOptions(question) && given.answer !== UNSURE;
  return {
    picked: told ? TOLD : given.answer,
    value: told ? given.answer : '',
    date: partsOf(question.answerType === 'date' ? given.answer : given.eventDate),
    dateUnknown: given.eventDateUnknown,
    details: given.details ?? '',
  };
}

/** What is still missing or wrong; empty when the answer can be sent. The server checks again. */
export function findGaps(question: QuestionPart, draft: AnswerDraft, now: Date): Gap[] {
  if (draft.picked === null) return [{ field: 'answer', text: 'missing' }];
  if (draft.picked === TOLD) return toldGaps(question, draft);
  if (!asksEventDate(question, draft) || (draft.dateUnknown && isEmptyDate(draft.date))) return [];
  return dateGaps(dateOf(draft.date), question.eventDateMayBeFuture ? null : now, 'date.missing');
}

function toldGaps(question: QuestionPart, draft: AnswerDraft): Gap[] {
  if (question.answerType === 'date') return dateGaps(dateOf(draft.date), null, 'date.missingPlain');
  if (question.answerType === 'number') {
    return /^-?\d{1,9}([.,]\d{1,6})?$/.test(draft.value.trim()) ? [] : [{ field: 'value', text: 'numberMissing' }];
  }
  return draft.value.trim() === '' ? [{ field: 'value', text: 'textMissing' }] : [];
}

function dateGaps(verdict: DateVerdict, latest: Date | null, missing: 'date.missing' | 'date.missingPlain'): Gap[] {
  if ('missing' in verdict) return [{ field: 'event-date', text: missing }];
  if ('impossible' in verdict) return [{ field: 'event-date', text: 'date.impossible' }];
  if (latest === null) return [];
  // a day of slack: the tablet's own zone may be ahead of the clinic's
  const tomorrow = new Date(latest.getTime() + 86_400_000).toISOString().slice(0, 10);
  return verdict.date > tomorrow ? [{ field: 'event-date', text: 'date.future' }] : [];
}

/** Sends only what the picked answer asks for: words written before it was changed to 'no' stay on the page. */
export function answerBody(question: QuestionPart, draft: AnswerDraft): AnswerBody {
  const verdict = dateOf(draft.date);
  const date = 'date' in verdict ? verdict.date : null;
  const details = asksDetails(draft) ? draft.details.trim() : '';
  const dated = asksEventDate(question, draft);
  return {
    questionId: question.questionId,
    answer: draft.picked === TOLD ? toldValue(question, draft, date) : (draft.picked ?? ''),
    ...(dated && date !== null ? { eventDate: date } : {}),
    ...(dated && date === null ? { eventDateUnknown: true } : {}),
    ...(details === '' ? {} : { details }),
  };
}

function toldValue(question: QuestionPart, draft: AnswerDraft, date: string | null): string {
  if (question.answerType === 'date') return date ?? '';
  return question.answerType === 'number' ? draft.value.trim().replace(',', '.') : draft.value.trim();
}
