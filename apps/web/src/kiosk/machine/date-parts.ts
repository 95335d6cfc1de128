import { isCalendarDate } from '@stipple/kernel';

/** What stands in the three boxes of a date, as typed. */
export interface DateParts {
  day: string;
  month: string;
  year: string;
}

export const NO_DATE: DateParts = { day: '', month: '', year: '' };

export const isEmptyDate = (parts: DateParts): boolean => parts.day === '' && parts.month === '' && parts.year === '';

export type DateVerdict = { date: string } | { missing: true } | { impossible: true };

const DIGITS = /^\d{1,2}$/;

/** 'YYYY-MM-DD' of a day that exists, or why there is none. */
export function dateOf(parts: DateParts): DateVerdict {
  const [day, month, year] = [parts.day.trim(), parts.month.trim(), parts.year.trim()];
  if (day === '' || month === '' || year === '') return { missing: true };
  if (!DIGITS.test(day) || !DIGITS.test(month) || !/^\d{4}$/.test(year)) return { impossible: true };
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? { date } : { impossible: true };
}

export function partsOf(date: string | null | undefined): DateParts {
  if (!isCalendarDate(date)) return NO_DATE;
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}
