import { addDays } from '@stipple/kernel';
import type { CalendarDate } from '@stipple/kernel';
import { NOT_APPLICABLE, UNSURE } from './answer.js';
import type { Answer } from './answer.js';
import { birthdayOfAge, factMap } from './facts.js';
import type { PatientFacts } from './facts.js';
import { evaluate, testValue } from './predicate.js';
import type { FactMap } from './predicate.js';
import type {
  DoctorChoice,
  Effect,
  Gate,
  OverrideRoute,
  RuleId,
  RuleSet,
  ScreeningRule,
  Severity,
  SourceGrade,
} from './rule.js';

/** 'unsure' counts as a yes until a clinician resolves it; 'fact' came from the record. */
export const TRIGGERS = ['answer', 'unsure', 'fact'] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** What one rule concluded. It holds everything that made it so, because rules change and findings do not. */
export interface Finding {
  ruleId: RuleId;
  ruleVersion: string;
  label: string;
  severity: Severity;
  gate: Gate;
  reason: string;
  action: string;
  source: readonly string[];
  sourceGrade: SourceGrade;
  needsClinicConfirmation: boolean;
  sensitive: boolean;
  trigger: Trigger;
  /** First day on which the default interval has passed; null when the rule has no fixed interval. */
  eligibleFrom: CalendarDate | null;
  /** First day that a doctor may choose with a reason; null when the rule sets no minimum. */
  earliestFrom: CalendarDate | null;
  until: string | null;
  resolutionRequired: boolean;
  overrideRoute: OverrideRoute;
  effects: readonly Effect[];
  /** What a doctor must still pick; the severest option holds until then. */
  unresolvedChoice: DoctorChoice | null;
}

/**
 * Every contraindication, precaution and advice that the answers and facts bring up, in the order of the rule set.
 * @param answers one per question, the latest
 * @param today the day at the clinic; an event without a date counts as today (policy)
 */
export function findContraindications(
  answers: readonly Answer[],
  facts: PatientFacts,
  ruleSet: RuleSet,
  today: CalendarDate,
): Finding[] {
  const known = factMap(facts, today, answers, ruleSet);
  const byQuestion = new Map(answers.map((answer) => [answer.questionId, answer]));
  return ruleSet.rules.flatMap((rule) => {
    const answer = byQuestion.get(rule.id);
    const trigger = triggerOf(rule, answer, known);
    return trigger ? [findingOf({ rule, answer, trigger, facts, today, version: ruleSet.version })] : [];
  });
}

/** Why a rule fires, or null when it does not. */
export function triggerOf(rule: ScreeningRule, answer: Answer | undefined, known: FactMap): Trigger | null {
  const applies = rule.appliesWhen === null ? 'yes' : evaluate(rule.appliesWhen, known);
  if (rule.triggerAnswer === null) return applies === 'yes' ? 'fact' : null;
  if (applies === 'no' || !answer || answer.value === NOT_APPLICABLE) return null;
  if (answer.value === UNSURE) return 'unsure';
  return testValue(rule.triggerAnswer, answer.value) ? 'answer' : null;
}

interface Fired {
  rule: ScreeningRule;
  answer: Answer | undefined;
  trigger: Trigger;
  facts: PatientFacts;
  today: CalendarDate;
  version: string;
}

function findingOf(fired: Fired): Finding {
  const { rule } = fired;
  return {
    ruleId: rule.id,
    ruleVersion: fired.version,
    label: rule.label,
    severity: rule.severity,
    gate: rule.gate,
    reason: rule.reason,
    action: rule.action,
    source: rule.source,
    sourceGrade: rule.sourceGrade,
    needsClinicConfirmation: rule.needsClinicConfirmation,
    sensitive: rule.sensitive,
    trigger: fired.trigger,
    ...intervalOf(fired),
    until: rule.until,
    resolutionRequired: rule.resolutionRequired,
    overrideRoute: rule.override,
    effects: rule.effects,
    unresolvedChoice: rule.doctorChoice,
  };
}

function intervalOf({ rule, answer, facts, today }: Fired): Pick<Finding, 'eligibleFrom' | 'earliestFrom'> {
  const age = ageLimit(rule);
  if (age !== null) {
    const birthday = birthdayOfAge(facts.birthDate, age);
    return { eligibleFrom: birthday, earliestFrom: birthday };
  }
  if (!rule.defer) return { eligibleFrom: null, earliestFrom: null };
  const eventDate = answer?.eventDate ?? today;
  return { eligibleFrom: addDays(eventDate, rule.defer.days), earliestFrom: addDays(eventDate, rule.defer.minDays) };
}

/** LG01: the hold of an age limit ends on a birthday, not after a number of days. */
function ageLimit(rule: ScreeningRule): number | null {
  const when = rule.appliesWhen;
  return when && 'fact' in when && when.fact === 'ageYears' && 'below' in when ? when.below : null;
}
