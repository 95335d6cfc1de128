import { adrenalineState, type AdrenalineState } from './adrenaline.js';
import { type DoseReason, reason } from './dose-reasons.js';
import { countedDoses, type DoseSubject, type GivenDose, type Moment, type PlannedDose } from './doses.js';
import { dosingWeightGrams } from './dosing-weight.js';
import type { ExactLine, Scale } from './exact-line.js';
import { add, type Fraction, ZERO } from './fraction.js';
import { injectionLine } from './injection-line.js';
import { derivedModifiers, lowestModifier } from './modifiers.js';
import { topicalLine } from './topical.js';

/** Everything that counts at one moment, exact: what was given in 24 h and what is planned on top. */
export interface Tally {
  scale: Scale | null;
  given: readonly ExactLine[];
  planned: readonly ExactLine[];
  /** Sum of fractions of given and planned; null when one of them has none. */
  sum: Fraction | null;
  /** True: the sum is unknown for want of a weight of today. */
  awaitsWeight: boolean;
  adrenaline: AdrenalineState;
  /** About the patient, whatever the doses are. */
  reasons: readonly DoseReason[];
}

const ADULT_YEARS = 18;

/** @throws DomainError DOSE_INPUT_INVALID naming the field */
export function tallyOf(
  planned: readonly PlannedDose[],
  given: readonly GivenDose[],
  subject: DoseSubject,
  moment: Moment,
): Tally {
  const scale = scaleOf(subject, moment);
  const counted = countedDoses(given, moment.now);
  const line = (dose: PlannedDose) => lineOf(dose, subject, scale);
  const [givenLines, plannedLines] = [counted.map(line), planned.map(line)];
  const lines = [...givenLines, ...plannedLines];
  const awaitsWeight = lines.some((each) => each.awaitsWeight);
  return {
    scale,
    given: givenLines,
    planned: plannedLines,
    sum: sumOf(lines),
    awaitsWeight,
    adrenaline: adrenalineState([...counted, ...planned], subject),
    reasons: subjectReasons(subject, scale),
  };
}

function lineOf(dose: PlannedDose, subject: DoseSubject, scale: Scale | null): ExactLine {
  return dose.kind === 'injection' ? injectionLine(dose, subject, scale) : topicalLine(dose, subject, scale);
}

/** Only a weight of today counts; an older one is as none (06-procedure-record 6.2). */
function scaleOf(subject: DoseSubject, moment: Moment): Scale | null {
  const { weightGrams, weightMeasuredOn, heightMillimetres, sex, ageYears, constraints } = subject;
  const modifier = lowestModifier([...constraints.doseModifiers, ...derivedModifiers(ageYears, weightGrams)]);
  if (weightGrams === null || weightMeasuredOn !== moment.today) return null;
  return { weight: dosingWeightGrams({ weightGrams, heightMillimetres, sex }), modifier };
}

function sumOf(lines: readonly ExactLine[]): Fraction | null {
  return lines.reduce<Fraction | null>((sum, { used }) => (sum && used ? add(sum, used) : null), ZERO);
}

function subjectReasons(subject: DoseSubject, scale: Scale | null): DoseReason[] {
  const reasons: DoseReason[] = [];
  if (subject.ageYears !== null && subject.ageYears < ADULT_YEARS) {
    reasons.push(reason('AGE_UNDER_18', 'block', null, ['LG01']));
  }
  if (scale?.weight.basis === 'unknown') reasons.push(reason('HEIGHT_UNKNOWN', 'note', null, ['LEVO-RCEM']));
  return reasons;
}
