import type { VisitState } from './visit-state.js';

export const MAX_WRONG_ENTRIES = 5;
/** How long a code waits for the patient, and how long it resumes a visit once they have come. */
export const CODE_MINUTES = 30;
export const RESUME_HOURS = 12;

/** What is known when somebody types a code and a birth date at a kiosk. */
export interface Entry {
  /** The tablet had five wrong entries and nobody of the staff has come. */
  deviceLocked: boolean;
  /** The visit of the code; null when no visit has it. */
  visit: { state: VisitState; codeExpiresAt: Date } | null;
  birthDateMatches: boolean;
}

/** The first three look the same to whoever types: which of code and birth date was wrong is not told. */
export const ENTRY_VERDICTS = [
  'welcome',
  'code-unknown',
  'birth-date-wrong',
  'code-expired',
  'visit-locked',
  'device-locked',
] as const;
export type EntryVerdict = (typeof ENTRY_VERDICTS)[number];

/** Two identifiers before anything is shown: the one-time code and the full birth date (decision 22, H05). */
export function judgeEntry(entry: Entry, now: Date): EntryVerdict {
  if (entry.deviceLocked) return 'device-locked';
  if (!entry.visit) return 'code-unknown';
  if (entry.visit.state === 'locked') return 'visit-locked';
  if (!entry.birthDateMatches) return 'birth-date-wrong';
  return entry.visit.codeExpiresAt.getTime() <= now.getTime() ? 'code-expired' : 'welcome';
}

/** Whether a verdict counts towards the five wrong tries. */
export const countsAsWrong = (verdict: EntryVerdict): boolean =>
  verdict === 'code-unknown' || verdict === 'birth-date-wrong';
