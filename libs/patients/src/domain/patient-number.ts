/** Crockford base32: no I, L, O, U, so that a number read aloud or by hand is not mistaken (decision 35). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = ALPHABET.length;
/** Seven random characters (35 bits) and one check character. */
export const NUMBER_LENGTH = 8;

/** Luhn mod 32: finds every single wrong character and nearly every swap of neighbours. */
function checkCharacter(body: string): string {
  let factor = 2;
  let sum = 0;
  for (const character of [...body].reverse()) {
    const addend = factor * ALPHABET.indexOf(character);
    sum += Math.floor(addend / BASE) + (addend % BASE);
    factor = factor === 2 ? 1 : 2;
  }
  return ALPHABET.charAt((BASE - (sum % BASE)) % BASE);
}

/** @param random seven whole numbers, each from 0 to 31 @returns e.g. '7K2M-9QXD' */
export function patientNumber(random: readonly number[]): string {
  const body = random
    .slice(0, NUMBER_LENGTH - 1)
    .map((value) => ALPHABET.charAt(value % BASE))
    .join('');
  const number = body + checkCharacter(body);
  return `${number.slice(0, 4)}-${number.slice(4)}`;
}

/** The number as stored, from what somebody typed; null when the check character says it was mistyped. */
export function parsePatientNumber(typed: string): string | null {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (text.length !== NUMBER_LENGTH || [...text].some((character) => !ALPHABET.includes(character))) return null;
  if (checkCharacter(text.slice(0, -1)) !== text.slice(-1)) return null;
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}
