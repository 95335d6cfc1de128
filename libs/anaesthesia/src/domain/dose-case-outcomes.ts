import { assessPlan } from './assess.js';
import { asStated, down, halfUp, type Outcome } from './dose-case-compare.js';
import {
  type Bag,
  CASE_MOMENT,
  dilutionOf,
  doseOf,
  injectionOf,
  isBag,
  subjectOf,
  topicalOfCase,
  unitsOf,
} from './dose-case-inputs.js';
import { invalidInput, requireInRange } from './dose-input.js';
import type { DoseSubject, PlannedDose } from './doses.js';
import { bodyMassIndex, dosingWeightGrams, idealWeightGrams, leanWeightGrams } from './dosing-weight.js';
import type { ExactLine } from './exact-line.js';
import { divide, type Fraction, fraction, multiply } from './fraction.js';
import { topicalOf } from './limits.js';
import { exactLipid } from './lipid.js';
import { exactAdrenalineNanograms, exactDoseMicrograms } from './strength.js';
import { type Tally, tallyOf } from './tally.js';
import { type Verdict, verdictOf, worst } from './verdict.js';

export type Outcomes = Readonly<Record<string, Outcome>>;

/** What a case comes to: its own keys, and for a combined case those of each item. */
export interface CaseResult {
  outcomes: Outcomes;
  items?: readonly Outcomes[];
}

const thousandth = (value: Fraction): Fraction => divide(value, fraction(1000, 1));
const milligrams = (micrograms: Fraction | null): Outcome => micrograms && asStated(thousandth(micrograms));
const kilograms = (grams: number): Outcome => asStated(fraction(grams, 1000));
const percent = (used: Fraction | null): Outcome => used && halfUp(multiply(used, fraction(100, 1)), 1);
const mgPerMl = (percentThousandths: number): Outcome => asStated(fraction(percentThousandths, 100));

/** One function for each `type` of a case; they throw DOSE_INPUT_INVALID when an input is refused. */
export const CASE_TYPES: Readonly<Record<string, (vector: Bag) => CaseResult>> = {
  single: singleCase,
  combined: combinedCase,
  topical: topicalCase,
  lipid20: lipidCase,
  weight: weightCase,
  conversion: (vector) => {
    const strength = unitsOf(vector, 'percent', 3);
    requireInRange('percentThousandths', strength);
    return { outcomes: { mgPerMl: mgPerMl(strength) } };
  },
  adrenaline: (vector) => {
    const dilution = dilutionOf(vector, 'dilution');
    if (dilution === null) throw invalidInput('dilution', 'A dilution is needed.');
    const nanograms = exactAdrenalineNanograms(dilution, unitsOf(vector, 'volumeMl', 3));
    return { outcomes: { mcg: asStated(thousandth(nanograms)) } };
  },
};

function singleCase(vector: Bag): CaseResult {
  const dose = injectionOf(vector);
  const plan = planOf([dose], subjectOf(vector));
  const line = plan.tally.planned[0]!;
  const { limit } = line;
  const outcomes: Outcomes = {
    ...planOutcomes(plan),
    ...lineOutcomes(dose, line),
    limitByKgMg: limit && milligrams(limit.byWeight),
    maxMg: limit && limit.maxMicrograms !== null ? milligrams(fraction(limit.maxMicrograms, 1)) : null,
    binding: limit?.binding ?? null,
    percentOfMax: percent(line.used),
    verdict: plan.lineVerdict,
    maxVolumeMl: limit && down(divide(limit.limit, fraction(dose.percentThousandths * 10, 1)), 2),
  };
  return { outcomes };
}

function combinedCase(vector: Bag): CaseResult {
  const items: unknown = vector.items;
  if (!Array.isArray(items) || items.length === 0 || !items.every(isBag)) {
    throw invalidInput('items', 'A combined case needs a list of doses.');
  }
  const doses = items.map(doseOf);
  const plan = planOf(doses, subjectOf(vector));
  const { sum } = plan.tally;
  const outcomes: Outcomes = {
    ...planOutcomes(plan),
    percentOfMax: percent(sum),
    verdict: plan.tally.awaitsWeight ? 'unchecked' : worst([sum ? verdictOf(sum) : 'block', ...plan.lineVerdicts]),
  };
  return { outcomes, items: doses.map((dose, index) => lineOutcomes(dose, plan.tally.planned[index]!)) };
}

function topicalCase(vector: Bag): CaseResult {
  const dose = topicalOfCase(vector);
  const plan = planOf([dose], subjectOf(vector));
  const line = plan.tally.planned[0]!;
  const outcomes = {
    ...lineOutcomes(dose, line),
    percentOfMax: percent(line.used),
    verdict: plan.lineVerdict,
    overallVerdict: plan.assessment.verdict,
  };
  return { outcomes };
}

function lipidCase(vector: Bag): CaseResult {
  const card = exactLipid(unitsOf(vector, 'weightKg', 3));
  const millilitres = (microlitres: Fraction) => asStated(thousandth(microlitres));
  return {
    outcomes: {
      bolusMl: millilitres(card.bolus),
      infusionMlPerMin: millilitres(card.perMinute),
      infusionMlPerH: millilitres(card.perHour),
      doubledMlPerMin: millilitres(card.doubledPerMinute),
      doubledMlPerH: millilitres(card.doubledPerHour),
      maxCumulativeMl: millilitres(card.maximum),
    },
  };
}

function weightCase(vector: Bag): CaseResult {
  const { weightGrams, heightMillimetres, sex } = subjectOf(vector);
  if (weightGrams === null) throw invalidInput('actualKg', 'A weight is needed.');
  const dosing = dosingWeightGrams({ weightGrams, heightMillimetres, sex });
  const height = heightMillimetres;
  return {
    outcomes: {
      bmi: height === null ? null : halfUp(bodyMassIndex(weightGrams, height), 2),
      ibwKg: height === null ? null : kilograms(idealWeightGrams(height, sex)),
      lbwKg: height === null ? null : halfUp(thousandth(leanWeightGrams(weightGrams, height, sex)), 2),
      dosingKg: kilograms(dosing.dosingGrams),
      basis: dosing.basis,
    },
  };
}

interface CasePlan {
  tally: Tally;
  assessment: ReturnType<typeof assessPlan>;
  lineVerdict: Verdict;
  lineVerdicts: readonly ExactLine['verdict'][];
}

function planOf(doses: readonly PlannedDose[], subject: DoseSubject): CasePlan {
  const tally = tallyOf(doses, [], subject, CASE_MOMENT);
  const assessment = assessPlan(doses, { given: [], subject, moment: CASE_MOMENT });
  return {
    tally,
    assessment,
    lineVerdict: assessment.lines[0]!.verdict,
    lineVerdicts: tally.planned.map((line) => line.verdict),
  };
}

function planOutcomes({ tally, assessment }: CasePlan): Outcomes {
  const { adrenaline, scale } = tally;
  return {
    dosingKg: scale && kilograms(scale.weight.dosingGrams),
    basis: scale?.weight.basis ?? null,
    modifierFactor: scale && asStated(fraction(scale.modifier?.factorTenths ?? 10, 10)),
    sumOfFractions: tally.sum && halfUp(tally.sum, 4),
    adrenalineMcg: asStated(thousandth(adrenaline.total)),
    adrenalineCapMcg: asStated(fraction(adrenaline.capNanograms, 1000)),
    adrenalineVerdict: adrenaline.verdict,
    overallVerdict: assessment.verdict,
    labelCaution: assessment.labelCaution,
  };
}

function lineOutcomes(dose: PlannedDose, line: ExactLine): Outcomes {
  const shared = {
    fraction: line.used && halfUp(line.used, 4),
    verdict: line.awaitsWeight ? 'unchecked' : line.verdict,
  };
  if (dose.kind === 'topical') return { ...shared, ...topicalCeilings(dose.product) };
  return {
    ...shared,
    mgPerMl: mgPerMl(dose.percentThousandths),
    doseMg: milligrams(exactDoseMicrograms(dose.percentThousandths, dose.volumeMicrolitres)),
    limitMg: line.limit && milligrams(line.limit.limit),
  };
}

function topicalCeilings(product: string): Outcomes {
  const { limit } = topicalOf(product);
  const area = limit?.kind === 'area' ? limit : null;
  return {
    maxGrams: area && asStated(fraction(area.maxMilligrams, 1000)),
    maxAreaCm2: area && asStated(fraction(area.maxAreaTenthsCm2, 10)),
  };
}
