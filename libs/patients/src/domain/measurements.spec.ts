import { describe, expect, it } from '@jest/globals';
import { latestMeasurements } from './measurements.js';

const NOTHING = {
  weightGrams: null,
  heightMillimetres: null,
  systolicMmHg: null,
  diastolicMmHg: null,
  pulsePerMinute: null,
};

describe('the latest measurements', () => {
  it('are the last of each kind, each with its own time', () => {
    const [newer, older] = [new Date('2026-11-22T09:00:00Z'), new Date('2026-11-14T09:00:00Z')];
    const latest = latestMeasurements([
      { ...NOTHING, takenAt: newer, pulsePerMinute: 70 },
      { ...NOTHING, takenAt: older, weightGrams: 78_000, pulsePerMinute: 64 },
    ]);
    expect(latest.pulsePerMinute).toEqual({ value: 70, takenAt: newer });
    expect(latest.weightGrams).toEqual({ value: 78_000, takenAt: older });
    expect(latest.heightMillimetres).toBeNull();
  });
});
