import { scaledInteger } from '../../ui/numbers.js';

const LOWEST_TENTHS = -400;
const HIGHEST_TENTHS = 600;

/** '-2.5' as -25 tenths of a degree Celsius; null when it is no temperature that a supply is kept at. */
export function temperatureTenths(text: string): number | null {
  const [, sign, digits = ''] = /^\s*([-−]?)(.*)$/.exec(text) ?? [];
  const size = scaledInteger(digits, 10);
  if (size === null) return null;
  const tenths = sign ? 0 - size : size;
  return tenths >= LOWEST_TENTHS && tenths <= HIGHEST_TENTHS ? tenths : null;
}
