/** GTIN lengths in use (GTIN-8, -12, -13, -14); all are stored as 14 digits. */
const GTIN_LENGTHS: readonly number[] = [8, 12, 13, 14];

/**
 * The GS1 check digit of a body of digits (source GS1-CD): weights 3,1,3,1... from the right.
 * @returns one digit, or null when the body is not all digits
 */
export function checkDigitOf(body: string): string | null {
  if (!/^\d+$/.test(body)) return null;
  let sum = 0;
  for (let at = 0; at < body.length; at++) {
    const digit = Number(body.charAt(body.length - 1 - at));
    sum += at % 2 === 0 ? 3 * digit : digit;
  }
  return String((10 - (sum % 10)) % 10);
}

/** True when the last digit is the check digit of those before it: GTIN, SSCC, GLN. */
export function hasValidCheckDigit(digits: string): boolean {
  return digits.length > 1 && checkDigitOf(digits.slice(0, -1)) === digits.slice(-1);
}

/** A GTIN of any printed length as 14 digits, or null when it is no GTIN. */
export function normaliseGtin(text: string): string | null {
  if (!GTIN_LENGTHS.includes(text.length) || !hasValidCheckDigit(text)) return null;
  return text.padStart(14, '0');
}
