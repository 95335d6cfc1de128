const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * A decimal number as an integer in a smaller unit: scaleDecimal(62.51, 3) is 62510. Works on the digits, so 2.2 ml is
 * 2200 microlitres and never 2200.0000000000005.
 * @returns null when it is no plain decimal number or holds more digits than the unit can
 */
export function scaleDecimal(value: unknown, decimals: number): number | null {
  if (typeof value !== 'number') return null;
  const match = DECIMAL.exec(String(value));
  if (!match) return null;
  const digits = match[3] ?? '';
  if (digits.length > decimals) return null;
  const scaled = Number(`${match[2] ?? '0'}${digits.padEnd(decimals, '0')}`);
  if (!Number.isSafeInteger(scaled)) return null;
  return match[1] === '-' && scaled !== 0 ? -scaled : scaled;
}

/** Digits after the point in the shortest form of a number; 0 for whole numbers. */
export function decimalsOf(value: number): number {
  return (DECIMAL.exec(String(value))?.[3] ?? '').length;
}
