import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Without letters that are mistaken for digits (Crockford base32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export const newSecret = (): string => randomBytes(32).toString('base64url');

/** A code that a person reads from one screen and types into another. */
export const newCode = (length: number): string =>
  Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** Secrets of full entropy need no slow hash. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** What was typed as what was meant: upper case, no gaps, O for 0, I and L for 1. */
export const normaliseCode = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
