import type { ScalpZone } from '@stipple/kernel';
import type { ComplicationCode, ComplicationSeverity } from './complications.js';
import { type SafetyAnswer, unansweredItems } from './safety-checks.js';

export const NEEDLE_TYPES = ['1RL', '3RL', '3M', 'other'] as const;
export type NeedleType = (typeof NEEDLE_TYPES)[number];

export interface NeedleUse {
  type: NeedleType;
  count: number;
  lotNumber: string;
  expiry: string;
}

export interface Machine {
  name: string;
  cyclesPerSecond: number | null;
  tenthsVolt: number | null;
  needleDepthMicrometres: number | null;
}

export interface EndVitals {
  systolicMmHg: number;
  diastolicMmHg: number;
  pulsePerMinute: number;
  oxygenSaturationPercent: number | null;
}

export interface Aftercare {
  leafletVersion: string;
  language: string;
  givenTo: string;
  explainedInPerson: boolean;
  emergencyContactGiven: boolean;
}

export interface ComplicationEntry {
  code: ComplicationCode;
  severity: ComplicationSeverity;
  zone: ScalpZone | null;
  onsetAt: Date;
  action: string | null;
  outcome: string | null;
}

/** What is settled before the patient leaves the chair (domain 6.2 sign out, 6.1 counts and aftercare). */
export interface SignOut {
  answers: SafetyAnswer[];
  /** True only when somebody said so: an empty list alone is not 'none'. */
  noComplications: boolean;
  needles: NeedleUse[];
  machine: Machine;
  needlesCounted: number;
  vitals: EndVitals;
  aftercare: Aftercare;
  /** Why it ended before the plan was done; null when it was done. */
  stoppedEarlyReason: string | null;
  nextSessionOn: string | null;
}

export const SIGN_OUT_REASONS = [
  'ITEM_UNANSWERED',
  'COMPLICATIONS_NOT_STATED',
  'COMPLICATIONS_CONTRADICTED',
  'NEEDLE_COUNT_DIFFERS',
  'AFTERCARE_NOT_EXPLAINED',
  'NOTHING_NEEDLED',
] as const;
export type SignOutReasonCode = (typeof SIGN_OUT_REASONS)[number];

export interface SignOutReason {
  code: SignOutReasonCode;
  facts: Record<string, string | number | boolean | null>;
}

/** What the record already holds when the session ends. */
export interface SignOutFacts {
  complicationsOnRecord: number;
  passes: number;
}

/** All reasons at once why the sign-out is not complete; empty when the session may end. */
export function signOutReasons(signOut: SignOut, facts: SignOutFacts): SignOutReason[] {
  const reasons: SignOutReason[] = unansweredItems('sign-out', signOut.answers).map((item) => ({
    code: 'ITEM_UNANSWERED',
    facts: { item },
  }));
  const add = (code: SignOutReasonCode, details: SignOutReason['facts'] = {}): void => {
    reasons.push({ code, facts: details });
  };
  if (!signOut.noComplications && facts.complicationsOnRecord === 0) add('COMPLICATIONS_NOT_STATED');
  if (signOut.noComplications && facts.complicationsOnRecord > 0) add('COMPLICATIONS_CONTRADICTED');
  const used = needlesUsed(signOut);
  if (used !== signOut.needlesCounted && !isCountExplained(signOut))
    add('NEEDLE_COUNT_DIFFERS', { used, counted: signOut.needlesCounted });
  const { explainedInPerson, emergencyContactGiven } = signOut.aftercare;
  if (!explainedInPerson || !emergencyContactGiven) add('AFTERCARE_NOT_EXPLAINED');
  if (facts.passes === 0 && !signOut.stoppedEarlyReason) add('NOTHING_NEEDLED');
  return reasons;
}

const needlesUsed = ({ needles }: SignOut): number => needles.reduce((sum, needle) => sum + needle.count, 0);

/** A lost needle is a fact: 'not counted', with its reason, lets the session end. */
function isCountExplained({ answers }: SignOut): boolean {
  const counting = answers.findLast(({ item }) => item === 'sharps-counted');
  return counting?.done === false && counting.reason !== null;
}
