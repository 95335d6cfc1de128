import { type CalendarDate, isCalendarDate } from '@stipple/kernel';
import { parsePatientNumber } from './patient-number.js';

/** Kinds of token share one table; the prefix keeps a phone from answering a name. */
const NAME = 'n:';
const PHONE = 'p:';
const NUMBER = '#:';
const SIGNIFICANT_PHONE_DIGITS = 9;
const LAST = '\u{10ffff}';

/** Letters that Unicode does not take apart, as people type them without a special keyboard. */
const PLAIN: Record<string, string> = { ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Lower case, without accents and apostrophes: "Søren O'Neill" is 'soren oneill'. */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{Mn}'’`]/gu, '')
    .toLowerCase()
    .replace(/[øæœßłđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The end of a phone number, which is the same with and without the country's prefix. */
export const phoneDigits = (phone: string): string => phone.replace(/\D/g, '').slice(-SIGNIFICANT_PHONE_DIGITS);

export interface Findable {
  familyName: string;
  givenName: string;
  phone: string | null;
  number: string;
}

/** The tokens a patient is found by. */
export function searchTokens(patient: Findable): string[] {
  const name = `${patient.familyName} ${patient.givenName}`;
  // "O'Neill" is looked for as oneill and as neill.
  const words = [name, name.replace(/['’`]/g, ' ')].flatMap((spelling) => normaliseName(spelling).split(' '));
  const tokens = words.filter(Boolean).map((word) => NAME + word);
  if (patient.phone) tokens.push(PHONE + phoneDigits(patient.phone));
  tokens.push(...numberTokens(patient.number));
  return [...new Set(tokens)];
}

/** A number without a digit looks like a name when it is typed, so it is found as one, whole and by its halves. */
function numberTokens(number: string): string[] {
  const lower = number.toLowerCase();
  const whole = lower.replace('-', '');
  if (/\d/.test(whole)) return [NUMBER + whole];
  return [whole, ...lower.split('-')].map((word) => NAME + word);
}

export interface PatientSearch {
  birthDate: CalendarDate | null;
  /** Token ranges; a patient must have a token in each. `low` is included, `high` is not. */
  ranges: { low: string; high: string }[];
}

const DAY_FIRST = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;

/** What a search text asks for: a birth date (1984-05-12 or 12/5/1984), a phone, a number, names; all must match. */
export function parseSearch(text: string): PatientSearch {
  const search: PatientSearch = { birthDate: null, ranges: [] };
  const phoneLike = /^\+?[\d\s()-]{5,}$/.test(text.trim()) && !isCalendarDate(text.trim());
  const terms = phoneLike ? [text.replace(/[\s()]/g, '')] : text.trim().split(/[\s,]+/);
  for (const term of terms.filter(Boolean)) {
    const date = birthDateOf(term);
    if (date) search.birthDate = date;
    else search.ranges.push(...rangesOf(term));
  }
  return search;
}

function birthDateOf(term: string): CalendarDate | null {
  const match = DAY_FIRST.exec(term);
  const date = match ? `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}` : term;
  return isCalendarDate(date) ? date : null;
}

const rangeOf = (prefix: string) => ({ low: prefix, high: prefix + LAST });

function rangesOf(term: string): { low: string; high: string }[] {
  const plain = term.replace(/[-\s]/g, '').toLowerCase();
  if (/^\+?\d{5,}$/.test(plain)) return [rangeOf(PHONE + phoneDigits(plain))];
  if (/\d/.test(plain)) return [rangeOf(NUMBER + (parsePatientNumber(term)?.replace('-', '').toLowerCase() ?? plain))];
  return normaliseName(term)
    .split(' ')
    .filter(Boolean)
    .map((word) => rangeOf(NAME + word));
}
