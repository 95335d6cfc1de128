import type { Predicate, Test } from './predicate.js';

export type RuleId = string;

export const SEVERITIES = ['absolute', 'defer', 'relative', 'precaution', 'information'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const GATES = [
  /** No session unless the override route of the rule is completed. */
  'block',
  /** The agents in the effects cannot be chosen; the session may go on. */
  'block-agent',
  'hold-until-date',
  /** No session until a doctor records that the `until` condition is met. */
  'hold-until-resolved',
  'needs-clearance',
  'warn',
  'inform',
] as const;
export type Gate = (typeof GATES)[number];

export const OVERRIDE_ROUTES = [
  'doctor-with-reason',
  'doctor-with-reason-and-second-signature',
  'doctor-with-reason-and-specialist-letter',
  'none-until-clearance-document',
  'none-for-these-agents',
  'none',
] as const;
export type OverrideRoute = (typeof OVERRIDE_ROUTES)[number];

export const CATEGORIES = [
  'skin',
  'infection',
  'skin-cancer',
  'hair',
  'medicines',
  'systemic',
  'allergy',
  'anaesthesia',
  'legal',
  'psychological',
  'social',
  'information',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const ANSWER_TYPES = [
  'yes-no-unsure',
  /** The same with 'not-applicable'. */
  'yes-no-unsure-na',
  'choice',
  'date',
  'number',
  'text',
  /** Nobody is asked: the facts on the record answer. */
  'none',
] as const;
export type AnswerType = (typeof ANSWER_TYPES)[number];

/** 'record': answered by what the record already holds (birth date). */
export type AnsweredBy = 'patient' | 'clinician' | 'record';

export type SourceGrade = 'A' | 'B' | 'C' | 'U';

export interface RuleSource {
  grade: SourceGrade;
  title: string;
  url: string;
}

export interface Choice {
  value: string;
  label: string;
}

/** What a doctor must still say about a finding; until then the severest option holds (decision 28). */
export interface DoctorChoice {
  fact: string;
  ask: string;
  options: readonly Choice[];
  severest: string;
}

/** What a finding means for dosing, ink and the room. Every part that is present applies while `when` holds. */
export interface Effect {
  when?: Predicate;
  /** Ids of the anaesthetic limits; '*' is every agent. */
  blockAgents?: readonly string[];
  warnAgents?: readonly string[];
  adrenalineCapMicrograms?: number;
  /** Id of a dose modifier of the anaesthetic limits. */
  doseModifier?: string;
  topicalMaxMinutes?: number;
  /** Which ink, in words; becomes a notice once the finding is settled. */
  blockInk?: string;
  blockAntiseptics?: readonly string[];
  requirePreservativeFree?: boolean;
  flag?: EffectFlag;
  /** What the room must know, in one sentence. */
  notice?: string;
}

export type EffectFlag =
  | 'map-no-go'
  | 'no-topical-on-zone'
  | 'photo-required'
  | 'second-person'
  | 'observe-15-minutes'
  | 'latex-free-room'
  | 'review-required'
  | 'prior-dose-entry';

/** Days count from the event date; `minDays` is the shortest interval a doctor may set with a reason. */
export interface Deferral {
  days: number;
  minDays: number;
  /** Where the number of days comes from, apart from the rule itself: a grade, or 'policy'. */
  basis: string;
}

/** One screening rule as data. Nothing in it is code, so a set can be stored, compared and hashed. */
export interface ScreeningRule {
  id: RuleId;
  label: string;
  category: Category;
  /** The question in plain words; for the clinician when `answeredBy` says so. */
  ask: string;
  why: string;
  answeredBy: AnsweredBy;
  answerType: AnswerType;
  choices: readonly Choice[];
  /** null: the facts alone fire the rule (`appliesWhen`). 'unsure' fires every rule, whatever stands here. */
  triggerAnswer: Test | null;
  /** The answer becomes this fact for the predicates of the set. */
  recordsFact: string | null;
  appliesWhen: Predicate | null;
  shortForm: boolean;
  /** HIV and hepatitis: never in a banner, never on the kiosk's summary (decision 28). */
  sensitive: boolean;
  severity: Severity;
  gate: Gate;
  defer: Deferral | null;
  /** The condition a clinician confirms; words, not a predicate. */
  until: string | null;
  /** A yes needs a date, or the patient's word that it is not known (which counts as today). */
  eventDateRequired: boolean;
  eventDateMayBeFuture: boolean;
  dateAsk: string | null;
  /** The date alone does not open the gate: a doctor must also record that `until` is met. */
  resolutionRequired: boolean;
  reason: string;
  action: string;
  override: OverrideRoute;
  /** Keys of the set's sources; 'UNCITED' has no entry there. */
  source: readonly string[];
  sourceGrade: SourceGrade;
  needsClinicConfirmation: boolean;
  doctorChoice: DoctorChoice | null;
  effects: readonly Effect[];
}

export interface RuleSet {
  schema: 'stipple.screening-rules/1';
  /** Changes whenever anything in the set does; findings keep it. */
  version: string;
  status: string;
  language: string;
  rules: readonly ScreeningRule[];
  sources: Readonly<Record<string, RuleSource>>;
}
