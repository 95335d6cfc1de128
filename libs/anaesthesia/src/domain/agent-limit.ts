import { type Fraction, fraction, roundDown } from './fraction.js';
import type { AgentLimit } from './limits.js';

/** The ceiling for one patient; fractions in micrograms. */
export interface ResolvedLimit {
  limit: Fraction;
  byWeight: Fraction;
  maxMicrograms: number | null;
  binding: 'mgPerKg' | 'maxMg';
  sources: readonly string[];
}

/** Limit = lower of weight and absolute, then x the modifier (domain 3.2). */
export function resolveLimit(limit: AgentLimit, dosingGrams: number, factorTenths: number): ResolvedLimit {
  const byWeightTenths = limit.mgPerKgTenths * dosingGrams;
  const maxTenths = limit.maxMicrograms === null ? null : limit.maxMicrograms * 10;
  const weightBinds = maxTenths === null || byWeightTenths <= maxTenths;
  return {
    limit: fraction((weightBinds ? byWeightTenths : maxTenths) * factorTenths, 100),
    byWeight: fraction(byWeightTenths, 10),
    maxMicrograms: limit.maxMicrograms,
    binding: weightBinds ? 'mgPerKg' : 'maxMg',
    sources: limit.sources,
  };
}

/** The volume that holds an amount, rounded down to a hundredth of a millilitre. */
export function volumeOf(micrograms: Fraction, percentThousandths: number): number {
  return roundDown(fraction(micrograms.n * 100n, micrograms.d * BigInt(percentThousandths) * 10n)) * 10;
}
