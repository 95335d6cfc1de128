import { DomainError } from './domain-error.js';

/** A day on the calendar, 'YYYY-MM-DD', without time or zone: birth dates, expiry dates. */
export type CalendarDate = string;

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** True for a day that exists: '2028-02-29' is one, '2027-02-29' is not. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string') return false;
  const match = PATTERN.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** @param month 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Last day of a month; GS1 uses day 00 for it. @param month 1 to 12 */
export function endOfMonth(year: number, month: number): CalendarDate {
  return calendarDate(year, month, daysInMonth(year, month));
}

/** @param month 1 to 12 */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (!isCalendarDate(text)) throw new DomainError('DATE_INVALID', { date: text });
  return text;
}

const toUtcMs = (date: CalendarDate): number => {
  if (!isCalendarDate(date)) throw new DomainError('DATE_INVALID', { date });
  return Date.parse(`${date}T00:00:00Z`);
};

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(toUtcMs(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((toUtcMs(to) - toUtcMs(from)) / DAY_MS);
}

/** Negative when a is before b, 0 when equal. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return toUtcMs(a) - toUtcMs(b);
}

/** Completed years; someone born on 29 February is a year older on 1 March of a common year. */
export function ageInYears(birthDate: CalendarDate, today: CalendarDate): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) >= birthDate.slice(5) ? years : years - 1;
}

type Formatters = Map<string, Intl.DateTimeFormat>;

// Making one costs far more than using it, and every transaction asks for its day. There are no more zones than IANA has.
const dayFormatters: Formatters = new Map();
const timeFormatters: Formatters = new Map();

function formatter(known: Formatters, zone: string, locale: string, shape: Intl.DateTimeFormatOptions) {
  let made = known.get(zone);
  if (!made) {
    made = new Intl.DateTimeFormat(locale, { timeZone: zone, ...shape });
    known.set(zone, made);
  }
  return made;
}

/** The day on the wall of `zone` (IANA name) at an instant. */
export function dateInZone(instant: Date, zone: string): CalendarDate {
  return formatter(dayFormatters, zone, 'en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}

/** 'HH:MM' on the wall of `zone` at an instant. */
export function timeInZone(instant: Date, zone: string): string {
  return formatter(timeFormatters, zone, 'en-GB', { hour: '2-digit', minute: '2-digit' }).format(instant);
}
