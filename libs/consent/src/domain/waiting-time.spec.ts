import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@stipple/kernel';
import fc from 'fast-check';
import { eligibleAt, LEAST_WAITING_HOURS, PRODUCT_WAITING_HOURS, waitingHours } from './waiting-time.js';

const codeOf = (act: () => unknown): string => {
  try {
    act();
    return 'OK';
  } catch (error) {
    return error instanceof DomainError ? error.code : 'DEFECT';
  }
};

describe('waitingHours', () => {
  it.each([
    ['SE', 168],
    ['US', 168],
    ['nowhere', 168],
    ['GB', 336],
  ])('takes the longer of ours and that of %s', (jurisdiction, hours) => {
    expect(waitingHours(jurisdiction, null)).toBe(hours);
  });

  it.each([
    ['SE', 24, 24],
    ['SE', 167, 167],
    ['GB', 168, 168],
  ])('lets a doctor shorten in %s to %i h with a reason', (jurisdiction, hours, expected) => {
    expect(waitingHours(jurisdiction, { hours, reason: 'lives abroad, leaves on Friday' })).toBe(expected);
  });

  it.each([
    [{ hours: 0, reason: 'now' }, 'WAITING_TIME_TOO_SHORT'],
    [{ hours: 23, reason: 'soon' }, 'WAITING_TIME_TOO_SHORT'],
    [{ hours: Number.NaN, reason: 'odd' }, 'WAITING_TIME_TOO_SHORT'],
    [{ hours: 48, reason: '' }, 'WAITING_REASON_MISSING'],
    [{ hours: 48, reason: '  ' }, 'WAITING_REASON_MISSING'],
    [{ hours: 168, reason: '' }, 'OK'],
  ])('answers %j with %s', (shortening, code) => {
    expect(codeOf(() => waitingHours('SE', shortening))).toBe(code);
  });

  it('lengthens when asked', () => {
    expect(waitingHours('SE', { hours: 500, reason: '' })).toBe(500);
  });

  it('is never under the least and never longer without being asked', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 2000 }), fc.constantFrom('SE', 'GB'), (hours, place) => {
        const code = codeOf(() => waitingHours(place, { hours, reason: 'x' }));
        if (code !== 'OK') expect(hours).toBeLessThan(LEAST_WAITING_HOURS);
        else expect(waitingHours(place, { hours, reason: 'x' })).toBe(hours);
      }),
    );
  });
});

describe('eligibleAt', () => {
  it('counts hours, not days on a wall: a week over the end of summer time is still 168 h', () => {
    const from = new Date('2026-10-22T10:00:00Z');
    expect(eligibleAt(from, PRODUCT_WAITING_HOURS)).toEqual(new Date('2026-10-29T10:00:00Z'));
  });
});
