import { type DoseReason, reason } from './dose-reasons.js';
import type { DoseSubject, PlannedDose } from './doses.js';
import { add, type Fraction, fraction, ZERO } from './fraction.js';
import { ADRENALINE_CAP_MICROGRAMS } from './limits.js';
import { exactAdrenalineNanograms } from './strength.js';
import { type KnownVerdict, verdictOf } from './verdict.js';

export interface AdrenalineState {
  total: Fraction;
  capNanograms: number;
  verdict: KnownVerdict;
  reasons: readonly DoseReason[];
}

/** The lowest cap that applies: 200 ug (DDIM), 40 ug (cardiac), or 0, which blocks any (decision 29). */
export function adrenalineCapMicrograms(subject: DoseSubject): number {
  return Math.min(ADRENALINE_CAP_MICROGRAMS, subject.constraints.adrenalineCapMicrograms ?? ADRENALINE_CAP_MICROGRAMS);
}

/** All adrenaline of the window against the cap. */
export function adrenalineState(doses: readonly PlannedDose[], subject: DoseSubject): AdrenalineState {
  const total = doses.reduce((sum, dose) => add(sum, adrenalineOf(dose)), ZERO);
  const capNanograms = adrenalineCapMicrograms(subject) * 1000;
  const verdict = againstCap(total, capNanograms);
  const code = verdict === 'block' ? 'ADRENALINE_OVER_CAP' : 'ADRENALINE_NEAR_CAP';
  const reasons = verdict === 'ok' ? [] : [reason(code, verdict, null, ['DDIM', 'POLICY'])];
  return { total, capNanograms, verdict, reasons };
}

function againstCap(total: Fraction, capNanograms: number): KnownVerdict {
  if (total.n === 0n) return 'ok';
  return capNanograms === 0 ? 'block' : verdictOf(fraction(total.n, total.d * BigInt(capNanograms)));
}

function adrenalineOf(dose: PlannedDose): Fraction {
  if (dose.kind === 'topical' || dose.adrenalineDilution === null) return ZERO;
  return exactAdrenalineNanograms(dose.adrenalineDilution, dose.volumeMicrolitres);
}
