import { describe, expect, it } from '@jest/globals';
import { NO_CONSTRAINTS } from '@stipple/kernel';
import * as fc from 'fast-check';
import { assessDose, assessPlan } from './assess.js';
import type { DoseSubject, GivenDose, InjectedDose } from './doses.js';
import { AGENTS } from './limits.js';
import { meterOf } from './meter.js';
import { adrenalineNanograms, doseMicrograms } from './strength.js';

const moment = { now: new Date('2026-11-22T12:00:00Z'), today: '2026-11-22' };
const RANK = { ok: 0, caution: 1, block: 2, unchecked: 3 };

const subjects: fc.Arbitrary<DoseSubject> = fc.record({
  weightGrams: fc.integer({ min: 35_000, max: 300_000 }),
  weightMeasuredOn: fc.constant('2026-11-22'),
  heightMillimetres: fc.option(fc.integer({ min: 1_300, max: 2_200 })),
  sex: fc.constantFrom('male', 'female', 'unknown'),
  ageYears: fc.option(fc.integer({ min: 18, max: 100 })),
  constraints: fc.constantFrom(0, 40, null).map((cap) => ({ ...NO_CONSTRAINTS, adrenalineCapMicrograms: cap })),
});
const doses: fc.Arbitrary<InjectedDose> = fc.constantFrom(...AGENTS).chain((agent) =>
  fc.record({
    kind: fc.constant('injection' as const),
    agent: fc.constant(agent.id),
    percentThousandths: fc.constantFrom(...agent.strengthsThousandths),
    volumeMicrolitres: fc.integer({ min: 1, max: 100_000 }),
    adrenalineDilution: agent.adrenalineOnly
      ? fc.constantFrom(100_000, 200_000)
      : fc.constantFrom(null, 100_000, 200_000, 300_000),
  }),
);
const past = (dose: InjectedDose): GivenDose => ({ ...dose, occurredAt: new Date('2026-11-22T11:00:00Z') });

describe('the arithmetic of doses', () => {
  it('never judges a larger volume more mildly', () => {
    fc.assert(
      fc.property(subjects, doses, fc.integer({ min: 0, max: 50_000 }), (subject, dose, more) => {
        const context = { given: [], subject, moment };
        const less = assessDose(dose, context);
        const larger = assessDose({ ...dose, volumeMicrolitres: dose.volumeMicrolitres + more }, context);
        expect(RANK[larger.verdict]).toBeGreaterThanOrEqual(RANK[less.verdict]);
        expect(larger.percentTenths!).toBeGreaterThanOrEqual(less.percentTenths!);
      }),
    );
  });

  it('sums the same whether doses were given or are planned, in any order', () => {
    fc.assert(
      fc.property(subjects, fc.array(doses, { minLength: 1, maxLength: 6 }), (subject, list) => {
        const plan = assessPlan(list, { given: [], subject, moment });
        const backwards = assessPlan([...list].reverse(), { given: [], subject, moment });
        const meter = meterOf(list.map(past), subject, moment);
        expect([backwards.percentTenths, meter.percentTenths]).toEqual([plan.percentTenths, plan.percentTenths]);
        expect([backwards.verdict, meter.adrenaline]).toEqual([plan.verdict, plan.adrenaline]);
      }),
    );
  });

  it('never lets splitting a dose make it milder', () => {
    fc.assert(
      fc.property(subjects, doses, fc.integer({ min: 1, max: 99_999 }), (subject, dose, at) => {
        fc.pre(at < dose.volumeMicrolitres);
        const parts = [at, dose.volumeMicrolitres - at].map((volumeMicrolitres) => ({ ...dose, volumeMicrolitres }));
        const whole = assessDose(dose, { given: [], subject, moment });
        expect(assessPlan(parts, { given: [], subject, moment })).toMatchObject({
          sumVerdict: whole.sumVerdict,
          verdict: whole.verdict,
          percentTenths: whole.percentTenths,
        });
      }),
    );
  });

  it('gives room that can be used to the last step, and no step more', () => {
    fc.assert(
      fc.property(subjects, fc.array(doses, { maxLength: 3 }), doses, (subject, before, dose) => {
        const given = before.map(past);
        const room = meterOf(given, subject, moment, [dose]).room[0]!.volumeMicrolitres!;
        const judge = (volumeMicrolitres: number) =>
          assessDose({ ...dose, volumeMicrolitres }, { given, subject, moment }).verdict;
        // What is over already (an adrenaline cap passed by another dose) is no matter of this solution's room.
        const already = meterOf(given, subject, moment).verdict === 'block';
        if (room > 0 && !already) expect(judge(room)).not.toBe('block');
        if (!already) expect(judge(room + 10)).toBe('block');
      }),
    );
  });

  it('never counts with more than 100 kg, and never with more than the actual weight', () => {
    fc.assert(
      fc.property(subjects, (subject) => {
        const { weight } = meterOf([], subject, moment);
        expect(weight!.dosingGrams).toBeLessThanOrEqual(Math.min(100_000, subject.weightGrams!));
      }),
    );
  });

  it('stores amounts rounded up by less than one unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 500_000 }), (percent, volume) => {
        const excess = BigInt(doseMicrograms(percent, volume)) * 100n - BigInt(percent) * BigInt(volume);
        expect(excess >= 0n && excess < 100n).toBe(true);
        const over = BigInt(adrenalineNanograms(300_000, volume)) * 300_000n - BigInt(volume) * 1_000_000n;
        expect(over >= 0n && over < 300_000n).toBe(true);
      }),
    );
  });
});
