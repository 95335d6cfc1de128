import { describe, expect, it } from '@jest/globals';
import { SCALP_ZONES } from '@stipple/kernel';
import fc from 'fast-check';
import { effective, nextPassNumber, workingMs, type ZonePassFact, zoneStates } from './passes.js';

const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 10, 9, minute));
const pass = (id: string, minute: number, change: Partial<ZonePassFact> = {}): ZonePassFact => ({
  id,
  zone: 'HL',
  capId: 'c1',
  passNumber: 1,
  occurredAt: at(minute),
  stoppedAt: null,
  reversesId: null,
  ...change,
});
const MINUTE = 60_000;

describe('passes', () => {
  it('numbers per zone and gives the number of a reversed pass away again', () => {
    const passes = [pass('a', 0), pass('b', 5, { passNumber: 2 }), pass('c', 9, { zone: 'FR' })];
    expect(nextPassNumber('HL', passes)).toBe(3);
    expect(nextPassNumber('HL', [...passes, pass('d', 10, { passNumber: 2, reversesId: 'b' })])).toBe(2);
    expect(nextPassNumber('VX', passes)).toBe(1);
  });

  it('never gives a number twice when one in the middle was taken back', () => {
    const passes = [pass('a', 0), pass('b', 5, { passNumber: 2 }), pass('c', 9, { passNumber: 3 })];
    expect(nextPassNumber('HL', [...passes, pass('d', 10, { passNumber: 2, reversesId: 'b' })])).toBe(4);
  });

  it('shows all ten zones with caps and the last pass', () => {
    const states = zoneStates([pass('a', 0), pass('b', 5, { capId: 'c2' }), pass('c', 9, { zone: 'OC' })]);
    expect(states.map((state) => state.zone)).toEqual([...SCALP_ZONES]);
    expect(states[0]).toEqual({ zone: 'HL', passes: 2, capIds: ['c1', 'c2'], lastPassAt: at(5) });
    expect(states[1]).toEqual({ zone: 'FR', passes: 0, capIds: [], lastPassAt: null });
  });

  it('leaves out a reversed row and the row that reverses it', () => {
    expect(effective([pass('a', 0), pass('b', 1, { reversesId: 'a' })])).toEqual([]);
  });
});

describe('workingMs', () => {
  it('runs an open pass to the next one or to the end', () => {
    expect(workingMs([pass('a', 0), pass('b', 10)], [], at(30))).toBe(30 * MINUTE);
    expect(workingMs([pass('a', 0, { stoppedAt: at(5) }), pass('b', 10)], [], at(30))).toBe(25 * MINUTE);
  });

  it('takes breaks off, an open one to the end', () => {
    expect(workingMs([pass('a', 0)], [{ startedAt: at(10), stoppedAt: at(20) }], at(30))).toBe(20 * MINUTE);
    expect(workingMs([pass('a', 0)], [{ startedAt: at(10), stoppedAt: null }], at(30))).toBe(10 * MINUTE);
    expect(workingMs([], [{ startedAt: at(10), stoppedAt: null }], at(30))).toBe(0);
  });

  it('never exceeds the time from the first pass to the end, and never falls below nothing', () => {
    const minute = fc.integer({ min: 0, max: 240 });
    fc.assert(
      fc.property(fc.array(minute, { minLength: 1 }), fc.array(fc.tuple(minute, minute)), (starts, pauses) => {
        const passes = starts.map((start, index) => pass(String(index), start));
        const breaks = pauses.map(([from, to]) => ({ startedAt: at(from), stoppedAt: at(to) }));
        const worked = workingMs(passes, breaks, at(240));
        expect(worked).toBeGreaterThanOrEqual(0);
        expect(worked).toBeLessThanOrEqual((240 - Math.min(...starts)) * MINUTE);
      }),
    );
  });
});
