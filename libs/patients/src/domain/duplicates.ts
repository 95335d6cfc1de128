import type { CalendarDate } from '@stipple/kernel';
import { normaliseName, phoneDigits } from './search-tokens.js';

export interface Person {
  familyName: string;
  givenName: string;
  birthDate: CalendarDate | null;
  phone: string | null;
  email: string | null;
}

export type DuplicateReason =
  'same-birth-date' | 'same-name' | 'similar-name' | 'same-phone' | 'same-email' | 'swapped-birth-date';

export interface Likeness {
  likelihood: 'likely' | 'possible';
  reasons: DuplicateReason[];
}

/**
 * How alike two records are, for people to judge: 'likely' must be looked at before a new record is saved. Thresholds
 * are product policy: a similar name with the same birth date or phone is likely, one strong sign alone is possible.
 */
export function likenessOf(known: Person, entered: Person): Likeness | null {
  const reasons = [...nameReasons(known, entered), ...birthReasons(known, entered), ...contactReasons(known, entered)];
  const has = (reason: DuplicateReason): boolean => reasons.includes(reason);
  const name = has('same-name') || has('similar-name');
  const anchored = has('same-birth-date') || has('same-phone') || has('same-email');
  if (name && anchored) return { likelihood: 'likely', reasons };
  if (has('same-name') || has('same-phone') || has('same-email') || (name && has('swapped-birth-date')))
    return { likelihood: 'possible', reasons };
  return null;
}

function nameReasons(known: Person, entered: Person): DuplicateReason[] {
  const [family, otherFamily] = [normaliseName(known.familyName), normaliseName(entered.familyName)];
  const [given, otherGiven] = [normaliseName(known.givenName), normaliseName(entered.givenName)];
  const same = family === otherFamily && given === otherGiven;
  const crossed = family === otherGiven && given === otherFamily;
  if (same || crossed) return ['same-name'];
  const near = editDistance(family, otherFamily) <= 1 && nearGiven(given, otherGiven);
  return near ? ['similar-name'] : [];
}

/** 'Jon' and 'Jonathan', or one slip of the finger. */
const nearGiven = (a: string, b: string): boolean =>
  editDistance(a, b) <= 1 || (a.length >= 2 && b.length >= 2 && (a.startsWith(b) || b.startsWith(a)));

function birthReasons(known: Person, entered: Person): DuplicateReason[] {
  if (!known.birthDate || !entered.birthDate) return [];
  if (known.birthDate === entered.birthDate) return ['same-birth-date'];
  const [year, month, day] = entered.birthDate.split('-');
  return known.birthDate === `${year}-${day}-${month}` ? ['swapped-birth-date'] : [];
}

function contactReasons(known: Person, entered: Person): DuplicateReason[] {
  const reasons: DuplicateReason[] = [];
  if (known.phone && entered.phone && phoneDigits(known.phone) === phoneDigits(entered.phone))
    reasons.push('same-phone');
  if (known.email && known.email.toLowerCase() === entered.email?.toLowerCase()) reasons.push('same-email');
  return reasons;
}

/** Levenshtein distance; names are short. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
