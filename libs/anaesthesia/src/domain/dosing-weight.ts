import { requireInRange } from './dose-input.js';
import { type Fraction, fraction } from './fraction.js';

export type DosingSex = 'male' | 'female' | 'unknown';

export interface Body {
  weightGrams: number;
  heightMillimetres: number | null;
  /** Anything but male or female counts as unknown, which takes the lower formula (decision 30). */
  sex: DosingSex;
}

/** `unknown`: no height, so obesity could not be looked for. */
export type WeightBasis = 'actual' | 'ideal' | 'unknown';

export interface DosingWeight {
  dosingGrams: number;
  basis: WeightBasis;
  /** True when the 100 kg ceiling lowered it. */
  capped: boolean;
}

export const DOSING_CEILING_GRAMS = 100_000;
const OBESE_BMI = 30;

/** kg/m2, exact. */
export function bodyMassIndex(weightGrams: number, heightMillimetres: number): Fraction {
  requireInRange('weightGrams', weightGrams);
  requireInRange('heightMillimetres', heightMillimetres);
  return fraction(weightGrams * 1000, heightMillimetres * heightMillimetres);
}

/**
 * 50 (men) or 45.5 kg + 0.91 kg for each cm above 152.4 (formula uncited in the facts; direction BUPI-MIMS). Whole
 * grams, because 0.91 kg/cm is 91 g/mm. Very short people would fall below zero: then 1 g, which blocks every dose.
 */
export function idealWeightGrams(heightMillimetres: number, sex: DosingSex): number {
  requireInRange('heightMillimetres', heightMillimetres);
  const base = sex === 'male' ? 50_000 : 45_500;
  return Math.max(1, base + 91 * (heightMillimetres - 1524));
}

/** Lean body weight in grams, exact; shown for reference, no limit rests on it (LEVO-RCEM). */
export function leanWeightGrams(weightGrams: number, heightMillimetres: number, sex: DosingSex): Fraction {
  const bmi = bodyMassIndex(weightGrams, heightMillimetres);
  const [base, slope] = sex === 'male' ? [6680n, 216n] : [8780n, 244n];
  return fraction(9270n * BigInt(weightGrams) * bmi.d, base * bmi.d + slope * bmi.n);
}

/**
 * The weight that limits count with: actual; from BMI 30 the lower of actual and ideal; never above 100 kg
 * (LEVO-RCEM, BUPI-MIMS).
 * @throws DomainError DOSE_INPUT_INVALID
 */
export function dosingWeightGrams(body: Body): DosingWeight {
  requireInRange('weightGrams', body.weightGrams);
  const { grams, basis } = basisOf(body);
  return { dosingGrams: Math.min(grams, DOSING_CEILING_GRAMS), basis, capped: grams > DOSING_CEILING_GRAMS };
}

function basisOf({ weightGrams, heightMillimetres, sex }: Body): { grams: number; basis: WeightBasis } {
  if (heightMillimetres === null) return { grams: weightGrams, basis: 'unknown' };
  requireInRange('heightMillimetres', heightMillimetres);
  const obese = weightGrams * 1000 >= OBESE_BMI * heightMillimetres * heightMillimetres;
  const ideal = idealWeightGrams(heightMillimetres, sex);
  return obese && ideal < weightGrams ? { grams: ideal, basis: 'ideal' } : { grams: weightGrams, basis: 'actual' };
}
