import { describe, expect, it } from '@jest/globals';
import { plotOf, timeTicks, xOf, yOfDose, yOfPain } from './chart-scale.js';

const HOUR = 3_600_000;
const plot = plotOf(400, 200);

describe('the pain chart', () => {
  it('stretches from the first to the last moment, and from 0 to 10', () => {
    expect([xOf(plot, 0, HOUR, 0), xOf(plot, 0, HOUR, HOUR)]).toEqual([plot.left, plot.right]);
    expect([yOfPain(plot, 0), yOfPain(plot, 10)]).toEqual([plot.bottom, plot.top]);
  });

  it('keeps a dose far over the limit in the picture, above the limit', () => {
    expect(yOfDose(plot, 5_000)).toBe(plot.top);
    expect(yOfDose(plot, 5_000)).toBeLessThan(yOfDose(plot, 1_000));
  });

  it('marks round times, no more than asked for', () => {
    const ticks = timeTicks(7 * 60_000, 5 * HOUR, 6);
    expect(ticks).toEqual([HOUR, 2 * HOUR, 3 * HOUR, 4 * HOUR, 5 * HOUR]);
  });
});
