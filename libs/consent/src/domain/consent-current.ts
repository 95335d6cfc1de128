import type { ConsentDecision, ConsentKind } from './consent-kind.js';
import { foundationsOf } from './consent-kind.js';

/** One decision as it stands in the record. */
export interface ConsentFact {
  id: string;
  kind: ConsentKind;
  decision: ConsentDecision;
  signedAt: Date;
  /** Rules whose risk was in the signed text; a finding outside them was never agreed to. */
  findingRuleIds: readonly string[];
  withdrawnAt: Date | null;
}

/** Why a kind does not hold now. */
export const CONSENT_FAULTS = [
  'NEVER_DECIDED',
  'REFUSED',
  'WITHDRAWN',
  'RESTS_ON_MISSING',
  'SCREENING_CHANGED',
  'RECONFIRMATION_DUE',
] as const;
export type ConsentFault = (typeof CONSENT_FAULTS)[number];

export interface ConsentStanding {
  kind: ConsentKind;
  valid: boolean;
  /** The latest decision, also when it no longer holds. */
  consent: ConsentFact | null;
  faults: ConsentFault[];
}

/** What has changed since the signature, from the caller; both optional. */
export interface SinceThen {
  /** Rules that make a risk material today, with the kind whose text words them. */
  findings?: readonly { ruleId: string; kind: ConsentKind }[];
  /** Start of the last session before today: each later session is re-confirmed (domain 7.3). */
  lastSessionAt?: Date | null;
}

/**
 * Does this kind hold now? The latest decision counts; a withdrawal or refusal of what it rests on takes it down too.
 * Never throws: a missing consent is a verdict.
 */
export function isConsentCurrent(
  consents: readonly ConsentFact[],
  kind: ConsentKind,
  now: Date,
  since: SinceThen = {},
): ConsentStanding {
  const consent = latest(consents, kind, now);
  if (consent === null) return { kind, valid: false, consent, faults: ['NEVER_DECIDED'] };
  const faults: ConsentFault[] = [];
  if (consent.decision === 'refuse') faults.push('REFUSED');
  if (isWithdrawn(consent, now)) faults.push('WITHDRAWN');
  if (foundationsOf(kind).some((below) => !holds(latest(consents, below, now), now))) faults.push('RESTS_ON_MISSING');
  if (hasNewFinding(consent, since.findings ?? [])) faults.push('SCREENING_CHANGED');
  if (since.lastSessionAt && since.lastSessionAt.getTime() >= consent.signedAt.getTime())
    faults.push('RECONFIRMATION_DUE');
  return { kind, valid: faults.length === 0, consent, faults };
}

function latest(consents: readonly ConsentFact[], kind: ConsentKind, now: Date): ConsentFact | null {
  return consents
    .filter((consent) => consent.kind === kind && consent.signedAt.getTime() <= now.getTime())
    .reduce<ConsentFact | null>((last, c) => (last === null || isLater(c, last) ? c : last), null);
}

// two decisions of one instant: ids are made in time order, the higher is the later
const isLater = (a: ConsentFact, b: ConsentFact): boolean =>
  a.signedAt.getTime() === b.signedAt.getTime() ? a.id > b.id : a.signedAt.getTime() > b.signedAt.getTime();

const isWithdrawn = (consent: ConsentFact, now: Date): boolean =>
  consent.withdrawnAt !== null && consent.withdrawnAt.getTime() <= now.getTime();

const holds = (consent: ConsentFact | null, now: Date): boolean =>
  consent !== null && consent.decision === 'permit' && !isWithdrawn(consent, now);

const hasNewFinding = (consent: ConsentFact, findings: readonly { ruleId: string; kind: ConsentKind }[]): boolean =>
  findings.some((finding) => finding.kind === consent.kind && !consent.findingRuleIds.includes(finding.ruleId));
