import { bodyOf, type DoseAssessment, percentTenths, sumReasons, sumVerdictOf, weightNeeded } from './assess.js';
import type { DoseReason } from './dose-reasons.js';
import { countedDoses, type DoseSubject, type GivenDose, leavesWindowAt, type Moment, type Solution } from './doses.js';
import { verdictFrom } from './exact-line.js';
import { add, type Fraction, roundUp, ZERO } from './fraction.js';
import { DEFAULT_PROFILE, LIMITS_VERSION } from './limits.js';
import { roomFor } from './room.js';
import { type Tally, tallyOf } from './tally.js';
import { type Verdict, worst } from './verdict.js';

/** What one agent or product takes of the whole. */
export interface MeterShare {
  id: string;
  doses: number;
  doseMicrograms: number;
  percentTenths: number | null;
}

/** The dose meter: one bar over all agents, topical and injected, of the last 24 h. */
export interface DoseMeter extends Pick<
  DoseAssessment,
  'limitsVersion' | 'profile' | 'adrenaline' | 'weight' | 'modifier' | 'reasons' | 'dosesCounted'
> {
  verdict: Verdict;
  /** Used of the whole, one decimal half up: 857 is 85.7 %; null without a weight of today. */
  percentTenths: number | null;
  shares: MeterShare[];
  /** For each solution asked for; null without a weight of today. */
  room: (Solution & { volumeMicrolitres: number | null })[];
  /** When the next dose stops to count; null when none does. */
  nextLeavesAt: Date | null;
}

/**
 * The state of one patient's meter. Doses: all known, without the reversed.
 * @throws DomainError DOSE_INPUT_INVALID naming the field
 */
export function meterOf(
  doses: readonly GivenDose[],
  subject: DoseSubject,
  moment: Moment,
  solutions: readonly Solution[] = [],
): DoseMeter {
  const tally = tallyOf([], doses, subject, moment);
  // With no doses yet there is a sum, zero, but nothing to say about the next dose: the meter waits for a weight.
  const waits = tally.scale === null;
  const reasons = [...sumReasons(tally), ...(waits && !tally.awaitsWeight ? [weightNeeded()] : [])];
  const leaving = countedDoses(doses, moment.now).map((dose) => leavesWindowAt(dose).getTime());
  return {
    limitsVersion: LIMITS_VERSION,
    profile: subject.profile ?? DEFAULT_PROFILE,
    verdict: waits ? 'unchecked' : meterVerdict(tally, reasons),
    percentTenths: waits ? null : percentTenths(tally.sum),
    dosesCounted: tally.given.length,
    shares: sharesOf(tally),
    ...bodyOf(tally),
    room: solutions.map(({ agent, percentThousandths, adrenalineDilution }) => ({
      agent,
      percentThousandths,
      adrenalineDilution,
      volumeMicrolitres: roomFor({ agent, percentThousandths, adrenalineDilution }, tally, subject),
    })),
    nextLeavesAt: leaving.length > 0 ? new Date(Math.min(...leaving)) : null,
    reasons,
  };
}

function meterVerdict(tally: Tally, reasons: readonly DoseReason[]): Verdict {
  const own = verdictFrom(reasons);
  const sum = sumVerdictOf(tally);
  return sum === 'unchecked' ? sum : worst([own, sum]);
}

function sharesOf(tally: Tally): MeterShare[] {
  const ids = [...new Set(tally.given.map((line) => line.id))];
  return ids.map((id) => {
    const lines = tally.given.filter((line) => line.id === id);
    const used = lines.reduce<Fraction | null>((sum, line) => (sum && line.used ? add(sum, line.used) : null), ZERO);
    const amount = lines.reduce((sum, line) => (line.dose ? add(sum, line.dose) : sum), ZERO);
    return { id, doses: lines.length, doseMicrograms: roundUp(amount), percentTenths: percentTenths(used) };
  });
}
