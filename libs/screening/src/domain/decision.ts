import type { CalendarDate } from '@stipple/kernel';

/** What a doctor may record about a finding. */
export const DECISION_KINDS = [
  /** Read and taken into account; opens no gate. */
  'acknowledge',
  /** A relative contraindication is cleared in writing. */
  'clear',
  /** The `until` condition of a hold is met. */
  'resolve',
  /** A 'not sure' was looked into and the condition is not there. */
  'rule-out',
  /** Not before a date. */
  'defer',
  /** Treated all the same, by the override route of the rule. */
  'override',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** One entry of the append-only list of decisions about a finding. */
export interface FindingDecision {
  findingId: string;
  kind: DecisionKind;
  reason: string;
  /** For 'defer': the first day on which the session may be. */
  until: CalendarDate | null;
  /** The option that the doctor picked where the effects leave a choice. */
  effectChoice: string | null;
  /** Where the specialist letter or clearance document is filed. */
  documentReference: string | null;
  secondSignerId: string | null;
}

export type DecisionProposal = Omit<FindingDecision, 'findingId'>;
