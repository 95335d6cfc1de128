import { describe, expect, it } from '@jest/globals';
import { dateOf, partsOf } from './date-parts.js';

const parts = (day: string, month: string, year: string) => ({ day, month, year });

describe('a date in three boxes', () => {
  it('reads days with and without a leading zero', () => {
    expect(dateOf(parts('3', '05', '2021'))).toEqual({ date: '2021-05-03' });
  });

  it('knows 29 February of a leap year only', () => {
    expect(dateOf(parts('29', '2', '2028'))).toEqual({ date: '2028-02-29' });
    expect(dateOf(parts('29', '2', '2027'))).toEqual({ impossible: true });
  });

  it.each([parts('', '2', '2027'), parts('1', '', '2027'), parts('1', '2', '')])('misses a part of %j', (typed) => {
    expect(dateOf(typed)).toEqual({ missing: true });
  });

  it.each([parts('1', '2', '27'), parts('1', '13', '2027'), parts('x', '1', '2027')])('refuses %j', (typed) => {
    expect(dateOf(typed)).toEqual({ impossible: true });
  });

  it('shows a stored date again', () => {
    expect(partsOf('2021-05-03')).toEqual(parts('3', '5', '2021'));
    expect(partsOf(null)).toEqual(parts('', '', ''));
  });
});
