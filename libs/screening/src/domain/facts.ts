import { ageInYears } from '@stipple/kernel';
import type { CalendarDate } from '@stipple/kernel';
import type { Answer } from './answer.js';
import type { FactMap, FactValue } from './predicate.js';
import type { RuleSet } from './rule.js';

export const FITZPATRICK_TYPES = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
export type FitzpatrickType = (typeof FITZPATRICK_TYPES)[number];

/** What the record already knows about the patient. */
export interface PatientFacts {
  birthDate: CalendarDate;
  /** From an assessment; without it the clinician is asked (SK08). */
  fitzpatrick?: FitzpatrickType;
}

/** The facts that predicates may name: `ageYears`, `fitzpatrick`, and whatever answers record. */
export function factMap(
  facts: PatientFacts,
  today: CalendarDate,
  answers: readonly Answer[] = [],
  ruleSet?: RuleSet,
): FactMap {
  const map: Record<string, FactValue> = { ageYears: ageInYears(facts.birthDate, today) };
  if (facts.fitzpatrick) map['fitzpatrick'] = facts.fitzpatrick;
  const recorded = new Map(ruleSet?.rules.map((rule) => [rule.id, rule.recordsFact]));
  for (const answer of answers) {
    const fact = recorded.get(answer.questionId);
    if (fact) map[fact] = answer.value;
  }
  return map;
}

/** The day on which somebody completes `years`; 29 February becomes 1 March in a common year, as `ageInYears` counts. */
export function birthdayOfAge(birthDate: CalendarDate, years: number): CalendarDate {
  const year = String(Number(birthDate.slice(0, 4)) + years).padStart(4, '0');
  const leap = new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1;
  const monthDay = birthDate.slice(5) === '02-29' && !leap ? '03-01' : birthDate.slice(5);
  return `${year}-${monthDay}`;
}
