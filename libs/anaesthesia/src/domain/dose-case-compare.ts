import { decimalsOf, scaleDecimal } from './decimal.js';
import { type Fraction, roundDown, roundHalfUp } from './fraction.js';

/**
 * A value a case can expect. Numbers are exact and say how they are shown: with fixed decimals, or as precisely as the
 * case states them, at least to two decimals, so that 1:300000 needs no endless digits.
 */
export type Outcome =
  { exact: Fraction; decimals: number; rounding: 'half-up' | 'down' | 'as-stated' } | string | boolean | null;

export const asStated = (exact: Fraction): Outcome => ({ exact, decimals: 2, rounding: 'as-stated' });
export const halfUp = (exact: Fraction, decimals: number): Outcome => ({ exact, decimals, rounding: 'half-up' });
export const down = (exact: Fraction, decimals: number): Outcome => ({ exact, decimals, rounding: 'down' });

export function matches(outcome: Outcome, expected: unknown): boolean {
  if (outcome === null || typeof outcome !== 'object') return outcome === expected;
  if (typeof expected !== 'number') return false;
  const stated = outcome.rounding === 'as-stated' ? decimalsOf(expected) : 0;
  const decimals = Math.max(outcome.decimals, stated);
  return scaleDecimal(expected, decimals) === scaledOutcome(outcome, decimals);
}

/** As a mismatch shows it. */
export function shown(outcome: Outcome): string | number | boolean | null {
  if (outcome === null || typeof outcome !== 'object') return outcome;
  const decimals = outcome.rounding === 'as-stated' ? 6 : outcome.decimals;
  return scaledOutcome(outcome, decimals) / 10 ** decimals;
}

function scaledOutcome(outcome: Extract<Outcome, { exact: Fraction }>, decimals: number): number {
  const round = outcome.rounding === 'down' ? roundDown : roundHalfUp;
  return round(outcome.exact, 10n ** BigInt(decimals));
}
