import { describe, expect, it } from '@jest/globals';
import { judgeSpacing, nextSessionWindow, washAllowedFrom, washAllowedOn } from './spacing.js';

describe('spacing', () => {
  it('gives the window after a session', () => {
    expect(nextSessionWindow('2028-02-25')).toEqual({
      earliest: '2028-03-03',
      targetFrom: '2028-03-06',
      targetTo: '2028-03-10',
      warnAfter: '2028-04-25',
    });
  });

  it.each([
    ['2026-03-06', 'too-soon'],
    ['2026-03-08', 'outside-target'],
    ['2026-03-11', 'ok'],
    ['2026-03-15', 'ok'],
    ['2026-03-16', 'outside-target'],
    ['2026-04-30', 'outside-target'],
    ['2026-05-01', 'too-late'],
  ])('judges %s', (next, expected) => {
    expect(judgeSpacing('2026-03-01', next)).toBe(expected);
  });

  it('allows washing four days after the end, on the day of the clinic', () => {
    const endedAt = new Date('2026-03-10T23:30:00Z');
    expect(washAllowedFrom(endedAt)).toEqual(new Date('2026-03-14T23:30:00Z'));
    expect(washAllowedOn(endedAt, 'Europe/Berlin')).toBe('2026-03-15');
    expect(washAllowedOn(endedAt, 'America/New_York')).toBe('2026-03-14');
  });
});
