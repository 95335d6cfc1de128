import { type ResolvedLimit, volumeOf } from './agent-limit.js';
import { type DoseReason, reason } from './dose-reasons.js';
import type { DoseSubject, GivenDose, Moment, PlannedDose } from './doses.js';
import type { WeightBasis } from './dosing-weight.js';
import { type ExactLine, verdictFrom } from './exact-line.js';
import { type Fraction, roundDown, roundHalfUp, roundUp } from './fraction.js';
import { DEFAULT_PROFILE, LIMITS_VERSION, type ProfileId } from './limits.js';
import { roomFor } from './room.js';
import { type Tally, tallyOf } from './tally.js';
import { type KnownVerdict, type Verdict, verdictOf } from './verdict.js';

/** One dose in an assessment; whole units, safe as JSON. */
export interface AssessedLine {
  kind: PlannedDose['kind'];
  /** Agent or product id. */
  id: string;
  doseMicrograms: number | null;
  limitMicrograms: number | null;
  limitByWeightMicrograms: number | null;
  maxMicrograms: number | null;
  binding: 'mgPerKg' | 'maxMg' | null;
  /** Of its own limit, for display: 857 is 85.7 %. Verdicts never use it. */
  percentTenths: number | null;
  verdict: Verdict;
  /** The most of this solution that its limit allows at all. */
  maxVolumeMicrolitres: number | null;
  /** The most of it that may be given after what was given before. */
  volumeLeftMicrolitres: number | null;
}

export interface AssessedWeight {
  dosingGrams: number;
  basis: WeightBasis;
  capped: boolean;
}

export interface AssessedAdrenaline {
  totalNanograms: number;
  capNanograms: number;
  verdict: KnownVerdict;
}

/** What must come with the dose: an acknowledgement, a reason for mixing, the override of decision 2, a weight. */
export type DoseRequirement = 'acknowledgement' | 'mixing-reason' | 'override' | 'weight';

export interface DoseAssessment {
  limitsVersion: string;
  profile: ProfileId;
  /** Over everything: sum, each dose, adrenaline, patient. */
  verdict: Verdict;
  /** Of the sum of fractions alone. */
  sumVerdict: Verdict;
  /** Sum over the planned doses and all of 24 h, one decimal half up: 857 is 85.7 %. */
  percentTenths: number | null;
  lines: AssessedLine[];
  /** Given doses that count in the sum. */
  dosesCounted: number;
  adrenaline: AssessedAdrenaline;
  weight: AssessedWeight | null;
  modifier: { id: string; factorTenths: number } | null;
  /** Two agents injected: labels advise against it, so a doctor gives a reason (LIDO-PF, BUPI-LBL). */
  labelCaution: boolean;
  requires: DoseRequirement[];
  reasons: DoseReason[];
}

export interface DoseContext {
  /** Doses already given, without the reversed; older ones may be among them. */
  given: readonly GivenDose[];
  subject: DoseSubject;
  moment: Moment;
}

/** One dose on top of what was given. @throws DomainError DOSE_INPUT_INVALID naming the field */
export function assessDose(dose: PlannedDose, context: DoseContext): DoseAssessment {
  return assessPlan([dose], context);
}

/**
 * Doses on top of what was given in 24 h: each against its own limit, the sum of fractions against 1 (MIX-ADD), the
 * adrenaline against its cap. Without a weight of today the verdict is `unchecked`.
 * @throws DomainError DOSE_INPUT_INVALID naming the field
 */
export function assessPlan(planned: readonly PlannedDose[], context: DoseContext): DoseAssessment {
  const { given, subject, moment } = context;
  const tally = tallyOf(planned, given, subject, moment);
  const before = tallyOf([], given, subject, moment);
  const labelCaution = mixesAgents(tally);
  const reasons = planReasons(tally, labelCaution);
  const verdict = tally.awaitsWeight ? 'unchecked' : verdictFrom(reasons);
  return {
    limitsVersion: LIMITS_VERSION,
    profile: subject.profile ?? DEFAULT_PROFILE,
    verdict,
    sumVerdict: sumVerdictOf(tally),
    percentTenths: percentTenths(tally.sum),
    lines: planned.map((dose, index) => assessedLine(dose, tally.planned[index]!, before, subject)),
    dosesCounted: tally.given.length,
    ...bodyOf(tally),
    labelCaution,
    requires: requirementsOf(verdict, labelCaution),
    reasons,
  };
}

/** The parts of a tally that an assessment and a meter show alike. */
export function bodyOf({ adrenaline, scale }: Tally): Pick<DoseAssessment, 'adrenaline' | 'weight' | 'modifier'> {
  const { total, capNanograms, verdict } = adrenaline;
  return {
    adrenaline: { totalNanograms: roundUp(total), capNanograms, verdict },
    weight: scale && { ...scale.weight },
    modifier: scale?.modifier ? { id: scale.modifier.id, factorTenths: scale.modifier.factorTenths } : null,
  };
}

export function percentTenths(used: Fraction | null): number | null {
  return used && roundHalfUp(used, 1000);
}

export function sumVerdictOf(tally: Tally): Verdict {
  if (tally.awaitsWeight) return 'unchecked';
  // A dose without any limit cannot be added up: nothing more is safe to say than no.
  return tally.sum ? verdictOf(tally.sum) : 'block';
}

/** Reasons about everything that counts together; those of single planned doses come with the plan. */
export function sumReasons(tally: Tally): DoseReason[] {
  const reasons = [...tally.reasons, ...tally.adrenaline.reasons];
  const verdict = sumVerdictOf(tally);
  const several = tally.given.length + tally.planned.length > 1;
  if (verdict === 'unchecked') reasons.push(weightNeeded());
  else if (tally.sum === null) reasons.push(reason('SUM_UNKNOWN', 'block', null, ['POLICY']));
  else if (several && verdict !== 'ok') {
    const code = verdict === 'block' ? 'SUM_OVER_LIMIT' : 'SUM_NEAR_LIMIT';
    reasons.push(reason(code, verdict, null, ['MIX-ADD', 'LIDO-TOP']));
  }
  return reasons;
}

export function weightNeeded(): DoseReason {
  return reason('WEIGHT_NEEDED', 'unchecked', null, ['LEVO-RCEM', 'POLICY']);
}

function planReasons(tally: Tally, labelCaution: boolean): DoseReason[] {
  const mixed = labelCaution ? [reason('AGENTS_MIXED', 'note', null, ['LIDO-PF', 'BUPI-LBL'])] : [];
  return [...tally.planned.flatMap((line) => line.reasons), ...sumReasons(tally), ...mixed];
}

function mixesAgents(tally: Tally): boolean {
  const injected = [...tally.planned, ...tally.given].filter((line) => line.kind === 'injection');
  return new Set(injected.map((line) => line.id)).size > 1;
}

function requirementsOf(verdict: Verdict, labelCaution: boolean): DoseRequirement[] {
  const byVerdict = { ok: [], caution: ['acknowledgement'], block: ['override'], unchecked: ['weight'] } as const;
  return [...byVerdict[verdict], ...(labelCaution ? (['mixing-reason'] as const) : [])];
}

function assessedLine(dose: PlannedDose, line: ExactLine, before: Tally, subject: DoseSubject): AssessedLine {
  return {
    kind: dose.kind,
    id: line.id,
    doseMicrograms: line.dose && roundUp(line.dose),
    ...limitParts(line.limit),
    percentTenths: percentTenths(line.used),
    verdict: line.awaitsWeight ? 'unchecked' : line.verdict,
    ...volumeParts(dose, line.limit, before, subject),
  };
}

function limitParts(
  limit: ResolvedLimit | null,
): Pick<AssessedLine, 'limitMicrograms' | 'limitByWeightMicrograms' | 'maxMicrograms' | 'binding'> {
  if (!limit) return { limitMicrograms: null, limitByWeightMicrograms: null, maxMicrograms: null, binding: null };
  return {
    limitMicrograms: roundDown(limit.limit),
    limitByWeightMicrograms: roundDown(limit.byWeight),
    maxMicrograms: limit.maxMicrograms,
    binding: limit.binding,
  };
}

function volumeParts(
  dose: PlannedDose,
  limit: ResolvedLimit | null,
  before: Tally,
  subject: DoseSubject,
): Pick<AssessedLine, 'maxVolumeMicrolitres' | 'volumeLeftMicrolitres'> {
  if (dose.kind === 'topical') return { maxVolumeMicrolitres: null, volumeLeftMicrolitres: null };
  return {
    maxVolumeMicrolitres: limit && volumeOf(limit.limit, dose.percentThousandths),
    volumeLeftMicrolitres: roomFor(dose, before, subject),
  };
}

/** How a stored dose is marked for good. */
export const DOSE_FLAGS = ['OK', 'CAUTION', 'OVER_LIMIT', 'UNCHECKED'] as const;
export type DoseFlag = (typeof DOSE_FLAGS)[number];

const FLAG_OF: Record<Verdict, DoseFlag> = {
  ok: 'OK',
  caution: 'CAUTION',
  block: 'OVER_LIMIT',
  unchecked: 'UNCHECKED',
};

export function flagOf(assessment: DoseAssessment): DoseFlag {
  return FLAG_OF[assessment.verdict];
}
