import { calendarDate, endOfMonth, isCalendarDate } from '@stipple/kernel';
import type { CalendarDate } from '@stipple/kernel';

/** The GS1 sliding window: a two-digit year lies 49 years back to 50 years ahead of the reference year. */
function fullYear(twoDigits: number, referenceYear: number): number {
  const century = referenceYear - (referenceYear % 100);
  const difference = twoDigits - (referenceYear % 100);
  if (difference >= 51) return century - 100 + twoDigits;
  if (difference <= -50) return century + 100 + twoDigits;
  return century + twoDigits;
}

/**
 * A GS1 date, YYMMDD (source GS1-17). Day 00 is the last day of the month.
 * @param referenceYear the year of today in the clinic's zone, for the century
 * @returns null when there is no such day
 */
export function parseGs1Date(text: string, referenceYear: number): CalendarDate | null {
  if (!/^\d{6}$/.test(text)) return null;
  const [yy, month, day] = [Number(text.slice(0, 2)), Number(text.slice(2, 4)), Number(text.slice(4))];
  if (month < 1 || month > 12) return null;
  const year = fullYear(yy, referenceYear);
  if (day === 0) return endOfMonth(year, month);
  const pad = (value: number) => String(value).padStart(2, '0');
  return isCalendarDate(`${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`)
    ? calendarDate(year, month, day)
    : null;
}
