import { resolveLimit, volumeOf } from './agent-limit.js';
import { requireInRange } from './dose-input.js';
import type { DoseSubject, Solution } from './doses.js';
import { factorTenths, permission } from './exact-line.js';
import { compare, fraction, multiply, roundDown, subtract, ZERO } from './fraction.js';
import { limitRow } from './injection-line.js';
import type { Tally } from './tally.js';

const WHOLE = fraction(1, 1);
const STEP_MICROLITRES = 10;

/**
 * The most of a solution that may still be given after the doses of `tally.given`, by the sum of fractions and by the
 * adrenaline cap; hundredths of a millilitre, rounded down. `tally` must hold no planned doses.
 * @returns null without a weight of today
 */
export function roomFor(solution: Solution, tally: Tally, subject: DoseSubject): number | null {
  requireInRange('percentThousandths', solution.percentThousandths);
  const row = limitRow(solution, subject);
  const blocked = permission(solution.agent, [solution.agent], subject).some(({ severity }) => severity === 'block');
  const refused = tally.reasons.some(({ severity }) => severity === 'block');
  if (row === null || blocked || refused) return 0;
  if (tally.scale === null) return null;
  if (tally.sum === null || compare(tally.sum, WHOLE) >= 0) return 0;
  const { limit } = resolveLimit(row, tally.scale.weight.dosingGrams, factorTenths(tally.scale));
  const byAgent = volumeOf(multiply(subtract(WHOLE, tally.sum), limit), solution.percentThousandths);
  return Math.min(byAgent, roomByAdrenaline(solution, tally));
}

function roomByAdrenaline(solution: Solution, { adrenaline }: Tally): number {
  if (solution.adrenalineDilution === null) return Infinity;
  requireInRange('adrenalineDilution', solution.adrenalineDilution);
  const left = subtract(fraction(adrenaline.capNanograms, 1), adrenaline.total);
  if (compare(left, ZERO) <= 0) return 0;
  const microlitres = multiply(left, fraction(solution.adrenalineDilution, 1_000_000));
  return roundDown(multiply(microlitres, fraction(1, STEP_MICROLITRES))) * STEP_MICROLITRES;
}
