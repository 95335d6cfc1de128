import type { CalendarDate } from '@stipple/kernel';
import type { Answer } from './answer.js';
import { factMap } from './facts.js';
import type { PatientFacts } from './facts.js';
import { evaluate } from './predicate.js';
import type { FactMap } from './predicate.js';
import type { RuleSet, ScreeningRule } from './rule.js';
import { RULE_SET } from './rules/rule-set.js';

export const FORMS = ['full', 'short'] as const;
/** 'short' asks again what may have changed since the full form (`reScreen`, product policy). */
export type ScreeningForm = (typeof FORMS)[number];

/**
 * The questions of a form, in the order in which they are asked, for patient and clinician together (`answeredBy`).
 * A question is left out when the facts show that its rule cannot apply, or when the record has answered it already.
 */
export function questionsFor(
  form: ScreeningForm,
  facts: PatientFacts,
  today: CalendarDate,
  ruleSet: RuleSet = RULE_SET,
): readonly ScreeningRule[] {
  const known = factMap(facts, today);
  return ruleSet.rules.filter((rule) => (form === 'full' || rule.shortForm) && isAsked(rule, known));
}

function isAsked(rule: ScreeningRule, known: FactMap): boolean {
  if (rule.answerType === 'none') return false;
  if (rule.recordsFact && known[rule.recordsFact] !== undefined) return false;
  return rule.appliesWhen === null || evaluate(rule.appliesWhen, known) !== 'no';
}

/** The questions of one person that have no answer yet, in order. */
export function unanswered(
  questions: readonly ScreeningRule[],
  answers: readonly Answer[],
  answeredBy: 'patient' | 'clinician',
): readonly ScreeningRule[] {
  const answered = new Set(answers.map((answer) => answer.questionId));
  return questions.filter((rule) => rule.answeredBy === answeredBy && !answered.has(rule.id));
}
