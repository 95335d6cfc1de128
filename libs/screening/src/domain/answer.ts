import { compareDates, DomainError, isCalendarDate } from '@stipple/kernel';
import type { CalendarDate, FieldProblem } from '@stipple/kernel';
import { testValue } from './predicate.js';
import type { Choice, RuleId, ScreeningRule } from './rule.js';

export const UNSURE = 'unsure';
export const NOT_APPLICABLE = 'not-applicable';
export const DETAILS_MAX_LENGTH = 1000;

/** One answer to the question of one rule; `value` is a word of the answer type, a number or a date as text. */
export interface Answer {
  questionId: RuleId;
  value: string;
  /** When it happened; null when not asked or not known, and then it counts as today. */
  eventDate: CalendarDate | null;
  /** The person said that they do not know the date. */
  eventDateUnknown: boolean;
  details: string | null;
}

/**
 * Refuses an answer that does not fit its question.
 * @throws DomainError ANSWER_NOT_FITTING with the field and what to do
 */
export function checkAnswer(rule: ScreeningRule, answer: Answer, today: CalendarDate): void {
  const problems = [...valueProblems(rule, answer.value), ...dateProblems(rule, answer, today)];
  if (problems.length > 0) throw new DomainError('ANSWER_NOT_FITTING', { ruleId: rule.id }, problems);
}

/** The words a question accepts; null when it takes a number, a date or free text. */
export function acceptedValues(rule: ScreeningRule): readonly string[] | null {
  switch (rule.answerType) {
    case 'yes-no-unsure':
      return ['yes', 'no', UNSURE];
    case 'yes-no-unsure-na':
      return ['yes', 'no', UNSURE, NOT_APPLICABLE];
    case 'choice':
      return rule.choices.map((choice) => choice.value);
    case 'none':
      return [];
    case 'date':
    case 'number':
    case 'text':
      return null;
  }
}

function valueProblems(rule: ScreeningRule, value: string): FieldProblem[] {
  const words = acceptedValues(rule);
  const fits = words ? words.includes(value) : freeValueFits(rule, value);
  return fits
    ? []
    : [{ pointer: '/answer', code: 'ANSWER_VALUE', detail: 'Choose one of the answers of this question.' }];
}

function freeValueFits(rule: ScreeningRule, value: string): boolean {
  if (value === UNSURE) return true;
  if (rule.answerType === 'date') return isCalendarDate(value);
  if (rule.answerType === 'number') return value.trim() !== '' && Number.isFinite(Number(value));
  return value.trim() !== '';
}

function dateProblems(rule: ScreeningRule, answer: Answer, today: CalendarDate): FieldProblem[] {
  if (answer.eventDate === null) {
    const missing = rule.eventDateRequired && answer.value === 'yes' && !answer.eventDateUnknown;
    return missing
      ? [
          {
            pointer: '/eventDate',
            code: 'EVENT_DATE_MISSING',
            detail: 'Give the date, or say that you do not know it.',
          },
        ]
      : [];
  }
  if (!isCalendarDate(answer.eventDate)) {
    return [{ pointer: '/eventDate', code: 'EVENT_DATE_INVALID', detail: 'This day is not on the calendar.' }];
  }
  if (compareDates(answer.eventDate, today) > 0 && !rule.eventDateMayBeFuture) {
    return [{ pointer: '/eventDate', code: 'EVENT_DATE_FUTURE', detail: 'This day is still to come.' }];
  }
  return [];
}

/** The answer that fires nothing: what somebody in good health says. For demo data and tests. */
export function unremarkableAnswer(rule: ScreeningRule): string {
  const fires = (value: string): boolean => rule.triggerAnswer !== null && testValue(rule.triggerAnswer, value);
  return (acceptedValues(rule) ?? []).find((value) => value !== UNSURE && !fires(value)) ?? UNSURE;
}

const WORDS: Readonly<Record<string, string>> = {
  yes: 'Yes',
  no: 'No',
  [UNSURE]: 'Not sure',
  [NOT_APPLICABLE]: 'Does not apply',
};

/** The options of a question in words; empty for a number, a date or free text. */
export function optionsOf(rule: ScreeningRule): readonly Choice[] {
  if (rule.answerType === 'choice') return rule.choices;
  return (acceptedValues(rule) ?? []).map((value) => ({ value, label: WORDS[value] ?? value }));
}

/** An answer in words. */
export function labelOf(rule: ScreeningRule, value: string): string {
  return optionsOf(rule).find((option) => option.value === value)?.label ?? WORDS[value] ?? value;
}

/** True when nothing that a rule looks at has changed: such an answer keeps the clearance of the earlier one. */
export function sameAnswer(a: Answer, b: Answer): boolean {
  return a.value === b.value && a.eventDate === b.eventDate && (a.details ?? '') === (b.details ?? '');
}
