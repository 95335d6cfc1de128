const HOUR_MS = 3_600_000;
export const FULL_FORM_VALID_DAYS = 180;
export const RE_SCREEN_WITHIN_HOURS = 24;

/** A full form older than 180 days is asked again (product policy). @param lastSubmittedAt null: never */
export function needsFullForm(lastSubmittedAt: Date | null, now: Date): boolean {
  return isOlder(lastSubmittedAt, now, FULL_FORM_VALID_DAYS * 24);
}

/** Some form, short or full, must have been submitted within 24 h before each session (product policy). */
export function needsShortForm(lastSubmittedAt: Date | null, now: Date): boolean {
  return isOlder(lastSubmittedAt, now, RE_SCREEN_WITHIN_HOURS);
}

function isOlder(at: Date | null, now: Date, hours: number): boolean {
  return at === null || now.getTime() - at.getTime() > hours * HOUR_MS;
}
