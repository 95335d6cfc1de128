import { compareDates } from '@stipple/kernel';
import type { CalendarDate, TreatmentConstraints } from '@stipple/kernel';
import { addEffects, effectsOf, noConstraints } from './constraints.js';
import type { FindingDecision } from './decision.js';
import type { Finding } from './find-contraindications.js';
import type { Gate, RuleId } from './rule.js';
import { standingOf } from './standing.js';

export const OPEN_CODES = [
  'SCREENING_MISSING',
  'SCREENING_IN_PROGRESS',
  'FULL_FORM_DUE',
  'SHORT_FORM_DUE',
  'CLINICIAN_ANSWER_MISSING',
  'BLOCKED',
  'HELD_UNTIL_DATE',
  'HELD_UNTIL_RESOLVED',
  'NEEDS_CLEARANCE',
] as const;
export type OpenCode = (typeof OPEN_CODES)[number];

/** One reason why no session may start. */
export interface OpenReason {
  code: OpenCode;
  ruleId: RuleId | null;
  findingId: string | null;
  /** 'screening' when the questionnaire itself is missing, late or unfinished. */
  gate: Gate | 'screening';
  reason: string;
  eligibleFrom: CalendarDate | null;
}

export interface ScreeningGate {
  /** Everything that stands against a session; empty when screening lets it start. */
  open: OpenReason[];
  /** Of several holds the latest date wins (policy); null when no hold has a date. */
  eligibleFrom: CalendarDate | null;
  constraints: TreatmentConstraints;
}

/** A finding that is stored and can be decided about. */
export type StoredFinding = Finding & { id: string };

/**
 * What the findings mean on a day: the reasons that stand against a session, and what binds the treatment.
 * @param decisions all decisions about these findings, oldest first
 */
export function gateOf(
  findings: readonly StoredFinding[],
  decisions: readonly FindingDecision[],
  today: CalendarDate,
): ScreeningGate {
  const open: OpenReason[] = [];
  let constraints = noConstraints();
  for (const finding of findings) {
    const own = decisions.filter((decision) => decision.findingId === finding.id);
    const standing = standingOf(finding, own, today);
    if (standing.ruledOut) continue;
    if (standing.state !== 'passes') open.push(openReason(finding, standing.heldUntil));
    constraints = addEffects(constraints, effectsOf(finding, own), finding.ruleId, standing.settled);
  }
  return { open, eligibleFrom: latestDate(open), constraints };
}

/** True when nothing stands against a session. */
export function isCleared(gate: ScreeningGate): boolean {
  return gate.open.length === 0;
}

function openReason(finding: StoredFinding, heldUntil: CalendarDate | null): OpenReason {
  const { ruleId, gate, reason } = finding;
  return { code: codeOf(gate, heldUntil), ruleId, findingId: finding.id, gate, reason, eligibleFrom: heldUntil };
}

function codeOf(gate: Gate, heldUntil: CalendarDate | null): OpenCode {
  switch (gate) {
    case 'block':
      return 'BLOCKED';
    case 'needs-clearance':
      return heldUntil ? 'HELD_UNTIL_DATE' : 'NEEDS_CLEARANCE';
    case 'hold-until-date':
    case 'hold-until-resolved':
    case 'block-agent':
    case 'warn':
    case 'inform':
      return heldUntil ? 'HELD_UNTIL_DATE' : 'HELD_UNTIL_RESOLVED';
  }
}

function latestDate(open: readonly OpenReason[]): CalendarDate | null {
  const dates = open.flatMap((reason) => (reason.eligibleFrom ? [reason.eligibleFrom] : []));
  return dates.reduce<CalendarDate | null>((last, date) => (last && compareDates(last, date) > 0 ? last : date), null);
}
