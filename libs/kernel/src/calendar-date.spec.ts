import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  ageInYears,
  compareDates,
  dateInZone,
  daysBetween,
  endOfMonth,
  isCalendarDate,
} from './calendar-date.js';

describe('calendar dates', () => {
  it('exist or do not', () => {
    expect(['2028-02-29', '2000-02-29', '2026-12-31'].map(isCalendarDate)).toEqual([true, true, true]);
    const wrong = [
      '2027-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '26-01-01',
      '2026-1-1',
      20260101,
      null,
    ];
    expect(wrong.map(isCalendarDate)).toEqual(wrong.map(() => false));
  });

  it('count days over month ends, leap days and changes of the clock', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(endOfMonth(2027, 2)).toBe('2027-02-28');
  });

  it('add and subtract to the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const there = addDays('2026-11-22', days);
        expect(daysBetween('2026-11-22', there)).toBe(days);
        expect(Math.sign(compareDates(there, '2026-11-22'))).toBe(Math.sign(days));
      }),
    );
  });

  it('make a person older on the birthday, and one of 29 February on 1 March', () => {
    expect(ageInYears('2008-11-22', '2026-11-21')).toBe(17);
    expect(ageInYears('2008-11-22', '2026-11-22')).toBe(18);
    expect([ageInYears('2008-02-29', '2026-02-28'), ageInYears('2008-02-29', '2026-03-01')]).toEqual([17, 18]);
  });

  it("are the day on the clinic's wall, not in UTC", () => {
    const instant = new Date('2026-07-01T23:30:00Z');
    expect(dateInZone(instant, 'Europe/London')).toBe('2026-07-02');
    expect(dateInZone(instant, 'America/New_York')).toBe('2026-07-01');
    expect(dateInZone(instant, 'Pacific/Auckland')).toBe('2026-07-02');
  });
});
