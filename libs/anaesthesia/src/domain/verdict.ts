import { compare, type Fraction, fraction } from './fraction.js';

/** `unchecked`: nothing could be said, which refuses like a block but is no finding about the dose. */
export const VERDICTS = ['ok', 'caution', 'block', 'unchecked'] as const;
export type Verdict = (typeof VERDICTS)[number];
export type KnownVerdict = Exclude<Verdict, 'unchecked'>;

const CAUTION_FROM = fraction(8, 10);
const BLOCK_ABOVE = fraction(1, 1);

/** Below 0.80 ok; 0.80 to 1.00 caution, because labels say "below"; above 1.00 block. Unrounded. */
export function verdictOf(used: Fraction): KnownVerdict {
  if (compare(used, BLOCK_ABOVE) > 0) return 'block';
  return compare(used, CAUTION_FROM) >= 0 ? 'caution' : 'ok';
}

export function worst(verdicts: readonly KnownVerdict[]): KnownVerdict {
  if (verdicts.includes('block')) return 'block';
  return verdicts.includes('caution') ? 'caution' : 'ok';
}
