import { addDays, type CalendarDate, dateInZone, daysBetween } from '@stipple/kernel';

/** Days between two sessions (domain 1.6): at least 7, best 10 to 14, over 60 is warned about. */
export const SPACING = { minimumDays: 7, targetFromDays: 10, targetToDays: 14, warnOverDays: 60 } as const;
/** Whole days without washing after a session (BRIEF, REALSELF). */
export const NO_WASH_DAYS = 4;

export type SpacingVerdict = 'ok' | 'too-soon' | 'outside-target' | 'too-late';

export interface NextSessionWindow {
  earliest: CalendarDate;
  targetFrom: CalendarDate;
  targetTo: CalendarDate;
  warnAfter: CalendarDate;
}

/** The window for the next session after one that ended on `endedOn`. */
export function nextSessionWindow(endedOn: CalendarDate): NextSessionWindow {
  return {
    earliest: addDays(endedOn, SPACING.minimumDays),
    targetFrom: addDays(endedOn, SPACING.targetFromDays),
    targetTo: addDays(endedOn, SPACING.targetToDays),
    warnAfter: addDays(endedOn, SPACING.warnOverDays),
  };
}

export function judgeSpacing(lastEndedOn: CalendarDate, nextOn: CalendarDate): SpacingVerdict {
  const days = daysBetween(lastEndedOn, nextOn);
  if (days < SPACING.minimumDays) return 'too-soon';
  if (days > SPACING.warnOverDays) return 'too-late';
  return days >= SPACING.targetFromDays && days <= SPACING.targetToDays ? 'ok' : 'outside-target';
}

/** The first instant at which the scalp may be washed: session end plus four days (domain 1.7). */
export function washAllowedFrom(endedAt: Date): Date {
  return new Date(endedAt.getTime() + NO_WASH_DAYS * 86_400_000);
}

/** The same as a day on the clinic's wall, for the leaflet. */
export function washAllowedOn(endedAt: Date, zone: string): CalendarDate {
  return dateInZone(washAllowedFrom(endedAt), zone);
}
