import { requireInRange } from './dose-input.js';
import { type Fraction, fraction, roundUp } from './fraction.js';

/**
 * The dose of a volume: percent x 10 = mg/ml, and mg/ml = ug/ul (LIDO-SPL). Exact, in micrograms.
 * @throws DomainError DOSE_INPUT_INVALID
 */
export function exactDoseMicrograms(percentThousandths: number, volumeMicrolitres: number): Fraction {
  requireInRange('percentThousandths', percentThousandths);
  requireInRange('volumeMicrolitres', volumeMicrolitres);
  return fraction(BigInt(percentThousandths) * BigInt(volumeMicrolitres), 100);
}

/** As stored: whole micrograms, rounded up. Verdicts use the exact value. */
export function doseMicrograms(percentThousandths: number, volumeMicrolitres: number): number {
  return roundUp(exactDoseMicrograms(percentThousandths, volumeMicrolitres));
}

/**
 * Adrenaline of a volume at 1:ratio: one gram in `ratio` millilitres (AU-DENT, LIDO-SPL). 1:300000 stays a third.
 * @throws DomainError DOSE_INPUT_INVALID
 */
export function exactAdrenalineNanograms(adrenalineDilution: number, volumeMicrolitres: number): Fraction {
  requireInRange('adrenalineDilution', adrenalineDilution);
  requireInRange('volumeMicrolitres', volumeMicrolitres);
  return fraction(BigInt(volumeMicrolitres) * 1_000_000n, adrenalineDilution);
}

/** As stored: whole nanograms, rounded up; 0 for a plain solution. */
export function adrenalineNanograms(adrenalineDilution: number | null, volumeMicrolitres: number): number {
  return adrenalineDilution === null ? 0 : roundUp(exactAdrenalineNanograms(adrenalineDilution, volumeMicrolitres));
}
