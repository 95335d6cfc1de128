import { requireInRange } from './dose-input.js';
import { type Fraction, fraction, multiply, roundDown, roundHalfUp } from './fraction.js';

/** 20 % lipid emulsion for systemic toxicity, by actual weight (LAST-NHS). The printed protocol comes first. */
export interface LipidCard {
  weightGrams: number;
  bolusMicrolitres: number;
  infusionMicrolitresPerMinute: number;
  infusionMicrolitresPerHour: number;
  doubledMicrolitresPerMinute: number;
  doubledMicrolitresPerHour: number;
  /** Never exceed; rounded down. */
  maxCumulativeMicrolitres: number;
  maxBoluses: number;
  repeatBolusMinutes: readonly number[];
  source: 'LAST-NHS';
}

/** Millilitres per kilogram are microlitres per gram. */
const BOLUS = fraction(3, 2);
const INFUSION_PER_MINUTE = fraction(1, 4);
const MINUTES_PER_HOUR = fraction(60, 1);
const TWICE = fraction(2, 1);
const MAXIMUM = fraction(12, 1);

export interface ExactLipid {
  bolus: Fraction;
  perMinute: Fraction;
  perHour: Fraction;
  doubledPerMinute: Fraction;
  doubledPerHour: Fraction;
  maximum: Fraction;
}

/** Microlitres, exact. @throws DomainError DOSE_INPUT_INVALID */
export function exactLipid(weightGrams: number): ExactLipid {
  requireInRange('weightGrams', weightGrams);
  const grams = fraction(weightGrams, 1);
  const perMinute = multiply(grams, INFUSION_PER_MINUTE);
  const doubledPerMinute = multiply(perMinute, TWICE);
  return {
    bolus: multiply(grams, BOLUS),
    perMinute,
    perHour: multiply(perMinute, MINUTES_PER_HOUR),
    doubledPerMinute,
    doubledPerHour: multiply(doubledPerMinute, MINUTES_PER_HOUR),
    maximum: multiply(grams, MAXIMUM),
  };
}

/** @throws DomainError DOSE_INPUT_INVALID */
export function lipid20(weightGrams: number): LipidCard {
  const exact = exactLipid(weightGrams);
  return {
    weightGrams,
    bolusMicrolitres: roundHalfUp(exact.bolus, 1),
    infusionMicrolitresPerMinute: roundHalfUp(exact.perMinute, 1),
    infusionMicrolitresPerHour: roundHalfUp(exact.perHour, 1),
    doubledMicrolitresPerMinute: roundHalfUp(exact.doubledPerMinute, 1),
    doubledMicrolitresPerHour: roundHalfUp(exact.doubledPerHour, 1),
    maxCumulativeMicrolitres: roundDown(exact.maximum),
    maxBoluses: 3,
    repeatBolusMinutes: [5, 10],
    source: 'LAST-NHS',
  };
}
