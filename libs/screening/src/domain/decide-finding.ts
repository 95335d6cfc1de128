import { compareDates, DomainError } from '@stipple/kernel';
import type { CalendarDate, Role } from '@stipple/kernel';
import type { DecisionKind, DecisionProposal } from './decision.js';
import type { Finding } from './find-contraindications.js';
import type { Gate, OverrideRoute } from './rule.js';

export const REASON_MIN_LENGTH = 20;

/** Which decisions mean anything at which gate; 'rule-out' needs a 'not sure' besides. */
const FITTING: Record<Gate, readonly DecisionKind[]> = {
  block: ['acknowledge', 'rule-out', 'defer', 'override'],
  'block-agent': ['acknowledge', 'rule-out', 'defer', 'override'],
  'hold-until-date': ['acknowledge', 'rule-out', 'defer', 'resolve', 'override'],
  'hold-until-resolved': ['acknowledge', 'rule-out', 'defer', 'resolve', 'override'],
  'needs-clearance': ['acknowledge', 'rule-out', 'defer', 'clear', 'override'],
  warn: ['acknowledge', 'rule-out', 'defer'],
  inform: ['acknowledge', 'rule-out'],
};

/** The decisions that a doctor may record about a finding, before dates, reasons and signatures are looked at. */
export function possibleDecisions(finding: Finding): DecisionKind[] {
  return FITTING[finding.gate].filter((kind) => {
    if (kind === 'override') return !NEVER_OVERRIDDEN.includes(finding.overrideRoute);
    // A definite answer that was wrong is answered again; ruling it out would be an override by another name.
    return kind !== 'rule-out' || finding.trigger === 'unsure';
  });
}

/** These take a risk and so need a reason of 20 characters (policy). */
const RISK_TAKING: readonly DecisionKind[] = ['clear', 'resolve', 'rule-out', 'override'];

const NEVER_OVERRIDDEN: readonly OverrideRoute[] = ['none', 'none-for-these-agents'];

export interface Decider {
  accountId: string;
  roles: readonly Role[];
}

/**
 * Lets a decision pass, or says why not. What it lets pass may be recorded as it stands.
 * @throws DomainError DECISION_NEEDS_DOCTOR, DECISION_NOT_FITTING, FINDING_NOT_OVERRIDABLE, DECISION_REASON_TOO_SHORT,
 *   DECISION_TOO_EARLY, DECISION_DOCUMENT_MISSING, SECOND_SIGNATURE_MISSING, SECOND_SIGNATURE_SAME_PERSON,
 *   DECISION_CHOICE_UNKNOWN (policy of 02-screening; GMC-COS)
 */
export function decideFinding(
  finding: Finding,
  proposal: DecisionProposal,
  decider: Decider,
  today: CalendarDate,
): DecisionProposal {
  const facts = { ruleId: finding.ruleId, decision: proposal.kind };
  if (!decider.roles.includes('doctor')) throw new DomainError('DECISION_NEEDS_DOCTOR', facts);
  checkFitting(finding, proposal);
  checkReason(finding, proposal);
  checkDate(finding, proposal, today);
  checkRoute(finding, proposal, decider);
  checkChoice(finding, proposal);
  return { ...proposal, reason: proposal.reason.trim() };
}

function checkFitting(finding: Finding, proposal: DecisionProposal): void {
  const facts = { ruleId: finding.ruleId, decision: proposal.kind };
  if (proposal.kind === 'override' && NEVER_OVERRIDDEN.includes(finding.overrideRoute)) {
    throw new DomainError('FINDING_NOT_OVERRIDABLE', facts);
  }
  if (!possibleDecisions(finding).includes(proposal.kind)) throw new DomainError('DECISION_NOT_FITTING', facts);
}

function checkReason(finding: Finding, proposal: DecisionProposal): void {
  const shortens = proposal.kind === 'defer' && isBefore(proposal.until, finding.eligibleFrom);
  if (!RISK_TAKING.includes(proposal.kind) && !shortens) return;
  if (proposal.reason.trim().length < REASON_MIN_LENGTH) {
    throw new DomainError('DECISION_REASON_TOO_SHORT', { ruleId: finding.ruleId, minimum: REASON_MIN_LENGTH }, [
      { pointer: '/reason', code: 'TOO_SHORT', detail: `Give a reason of at least ${REASON_MIN_LENGTH} characters.` },
    ]);
  }
}

function checkDate(finding: Finding, proposal: DecisionProposal, today: CalendarDate): void {
  if (proposal.kind === 'acknowledge' || proposal.kind === 'rule-out') return;
  if (proposal.kind === 'defer' && proposal.until === null) {
    throw new DomainError('DECISION_NOT_FITTING', { ruleId: finding.ruleId, decision: 'defer' }, [
      { pointer: '/until', code: 'MISSING', detail: 'Give the first day on which the session may be.' },
    ]);
  }
  const from = proposal.kind === 'defer' ? proposal.until : today;
  if (isBefore(from, finding.earliestFrom) || isBefore(from, today)) {
    throw new DomainError('DECISION_TOO_EARLY', { ruleId: finding.ruleId, earliest: finding.earliestFrom ?? today }, [
      { pointer: '/until', code: 'TOO_EARLY', detail: 'This is before the shortest interval of the rule.' },
    ]);
  }
}

function checkRoute(finding: Finding, proposal: DecisionProposal, decider: Decider): void {
  if (proposal.kind !== 'override') return;
  const facts = { ruleId: finding.ruleId, route: finding.overrideRoute };
  switch (finding.overrideRoute) {
    case 'doctor-with-reason-and-second-signature':
      if (!proposal.secondSignerId) throw new DomainError('SECOND_SIGNATURE_MISSING', facts);
      if (proposal.secondSignerId === decider.accountId) throw new DomainError('SECOND_SIGNATURE_SAME_PERSON', facts);
      return;
    case 'doctor-with-reason-and-specialist-letter':
    case 'none-until-clearance-document':
      if (!proposal.documentReference?.trim()) {
        throw new DomainError('DECISION_DOCUMENT_MISSING', facts, [
          { pointer: '/documentReference', code: 'MISSING', detail: 'Say where the letter is filed.' },
        ]);
      }
      return;
    default:
  }
}

function checkChoice(finding: Finding, proposal: DecisionProposal): void {
  if (proposal.effectChoice === null) return;
  const options = finding.unresolvedChoice?.options.map((option) => option.value) ?? [];
  if (!options.includes(proposal.effectChoice)) {
    throw new DomainError('DECISION_CHOICE_UNKNOWN', { ruleId: finding.ruleId }, [
      { pointer: '/effectChoice', code: 'UNKNOWN', detail: 'Choose one of the options of this finding.' },
    ]);
  }
}

function isBefore(a: CalendarDate | null, b: CalendarDate | null): boolean {
  return a !== null && b !== null && compareDates(a, b) < 0;
}
