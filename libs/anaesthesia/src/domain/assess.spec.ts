import { describe, expect, it } from '@jest/globals';
import { NO_CONSTRAINTS, type TreatmentConstraints } from '@stipple/kernel';
import { assessDose, assessPlan, type DoseAssessment, flagOf } from './assess.js';
import type { DoseSubject, GivenDose, InjectedDose, TopicalDose } from './doses.js';
import { meterOf } from './meter.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const moment = { now: NOW, today: '2026-11-22' };
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);

const subjectWith = (
  change: Partial<DoseSubject> = {},
  constraints: Partial<TreatmentConstraints> = {},
): DoseSubject => ({
  weightGrams: 70_000,
  weightMeasuredOn: '2026-11-22',
  heightMillimetres: 1_750,
  sex: 'male',
  ageYears: 40,
  constraints: { ...NO_CONSTRAINTS, ...constraints },
  ...change,
});
const lidocaine = (millilitres: number, adrenalineDilution: number | null = null): InjectedDose => ({
  kind: 'injection',
  agent: 'lidocaine',
  percentThousandths: 1_000,
  volumeMicrolitres: millilitres * 1_000,
  adrenalineDilution,
});
const cream = (change: Partial<TopicalDose> = {}): TopicalDose => ({
  kind: 'topical',
  product: 'lidocaine-prilocaine-5-cream-eu',
  milligrams: 30_000,
  areaTenthsCm2: 3_000,
  minutes: 90,
  skin: 'intact',
  ...change,
});
const given = (dose: InjectedDose | TopicalDose, hours: number): GivenDose => ({
  ...dose,
  occurredAt: hoursAgo(hours),
});
const codes = (assessment: { reasons: DoseAssessment['reasons'] }) => assessment.reasons.map(({ code }) => code);
const assess = (
  dose: InjectedDose | TopicalDose,
  subject: DoseSubject = subjectWith(),
  before: GivenDose[] = [],
): DoseAssessment => assessDose(dose, { given: before, subject, moment });

describe('a weight of today', () => {
  it.each([
    ['is missing', { weightGrams: null, weightMeasuredOn: null }],
    ['is of yesterday', { weightMeasuredOn: '2026-11-21' }],
    ['is of tomorrow', { weightMeasuredOn: '2026-11-23' }],
  ])('that %s leaves the dose unchecked', (_text, change) => {
    const result = assess(lidocaine(5), subjectWith(change));
    expect(result).toMatchObject({ verdict: 'unchecked', percentTenths: null, requires: ['weight'], weight: null });
    expect(codes(result)).toEqual(['WEIGHT_NEEDED']);
    expect(flagOf(result)).toBe('UNCHECKED');
    expect(result.lines[0]).toMatchObject({
      doseMicrograms: 50_000,
      limitMicrograms: null,
      volumeLeftMicrolitres: null,
    });
  });

  it('is not needed for a cream with a limit of its own, but for the injection before it', () => {
    const unweighed = subjectWith({ weightGrams: null });
    expect(assess(cream(), unweighed).verdict).toBe('ok');
    expect(assess(cream(), unweighed, [given(lidocaine(5), 1)]).verdict).toBe('unchecked');
  });

  it('without a height is the actual weight, noted', () => {
    const result = assess(lidocaine(5), subjectWith({ heightMillimetres: null }));
    expect(codes(result)).toEqual(['HEIGHT_UNKNOWN']);
    expect(result).toMatchObject({ verdict: 'ok', weight: { basis: 'unknown' } });
  });
});

describe('what counts', () => {
  it('is every dose up to 24 hours old, in full', () => {
    const before = [given(lidocaine(10), 24), given(lidocaine(10), 24.01)];
    expect(assess(lidocaine(10), subjectWith(), before)).toMatchObject({
      percentTenths: 1_000,
      verdict: 'caution',
      dosesCounted: 1,
    });
  });

  it('is a cream until 24 hours after it came off', () => {
    expect(assess(lidocaine(1), subjectWith(), [given(cream(), 25)]).dosesCounted).toBe(1);
    expect(assess(lidocaine(1), subjectWith(), [given(cream(), 26)]).dosesCounted).toBe(0);
  });

  it('is the sum, though each dose alone is fine', () => {
    const result = assess(lidocaine(10), subjectWith(), [given(lidocaine(11), 2)]);
    expect(result).toMatchObject({ verdict: 'block', percentTenths: 1_050, requires: ['override'] });
    expect(codes(result)).toEqual(['SUM_OVER_LIMIT']);
    expect(result.lines[0]).toMatchObject({
      verdict: 'ok',
      volumeLeftMicrolitres: 9_000,
      maxVolumeMicrolitres: 20_000,
    });
  });

  it('asks a reason for mixing injected agents, across time too', () => {
    const bupivacaine: InjectedDose = { ...lidocaine(5), agent: 'bupivacaine', percentThousandths: 250 };
    const result = assess(bupivacaine, subjectWith(), [given(lidocaine(5), 3)]);
    expect(result).toMatchObject({ labelCaution: true, verdict: 'ok', requires: ['mixing-reason'] });
    expect(assess(bupivacaine, subjectWith(), [given(lidocaine(5), 25)]).labelCaution).toBe(false);
    expect(assess(cream(), subjectWith(), [given(lidocaine(5), 3)]).labelCaution).toBe(false);
  });

  it('cannot be added up when a given dose has no limit', () => {
    const articaine: InjectedDose = { ...lidocaine(2), agent: 'articaine', percentThousandths: 4_000 };
    const result = assess(lidocaine(1), subjectWith(), [given(articaine, 1)]);
    expect(codes(result)).toContain('SUM_UNKNOWN');
    expect(result).toMatchObject({ verdict: 'block', percentTenths: null });
  });
});

describe('adrenaline', () => {
  it('counts exactly at 1:300000', () => {
    expect(assess(lidocaine(48, 300_000), subjectWith()).adrenaline).toEqual({
      totalNanograms: 160_000,
      capNanograms: 200_000,
      verdict: 'caution',
    });
    const just = { ...lidocaine(1, 300_000), volumeMicrolitres: 47_999 };
    expect(assess(just, subjectWith()).adrenaline).toMatchObject({ totalNanograms: 159_997, verdict: 'ok' });
  });

  it.each([
    [40, 8, 'caution', 'ADRENALINE_NEAR_CAP'],
    [40, 9, 'block', 'ADRENALINE_OVER_CAP'],
    [0, 1, 'block', 'ADRENALINE_OVER_CAP'],
    [500, 41, 'block', 'ADRENALINE_OVER_CAP'],
  ])('with a cap of %s ug, %s ml at 1:200000 is %s', (cap, millilitres, verdict, code) => {
    const result = assess(lidocaine(millilitres, 200_000), subjectWith({}, { adrenalineCapMicrograms: cap }));
    expect(result.adrenaline.verdict).toBe(verdict);
    expect(codes(result)).toContain(code);
  });

  it('of a plain dose is nothing, whatever the cap', () => {
    expect(assess(lidocaine(5), subjectWith({}, { adrenalineCapMicrograms: 0 }))).toMatchObject({
      verdict: 'ok',
      adrenaline: { totalNanograms: 0, verdict: 'ok' },
    });
  });

  it('too weak to slow absorption earns no higher limit', () => {
    expect(assess(lidocaine(5, 400_000)).lines[0]?.limitMicrograms).toBe(420_000);
    expect(assess(lidocaine(5, 400_001)).lines[0]?.limitMicrograms).toBe(200_000);
  });
});

describe('constraints of screening', () => {
  it.each([
    [['*'], lidocaine(1)],
    [['lidocaine'], lidocaine(1)],
    [['prilocaine'], cream()],
    [['lidocaine-prilocaine-5-cream-eu'], cream()],
  ])('blocking %j block the dose', (blockedAgents, dose) => {
    const result = assess(dose, subjectWith({}, { blockedAgents }));
    expect(codes(result)).toEqual(['AGENT_BLOCKED']);
    expect(flagOf(result)).toBe('OVER_LIMIT');
  });

  it('warnings ask for an acknowledgement', () => {
    const result = assess(lidocaine(1), subjectWith({}, { warnedAgents: ['lidocaine'] }));
    expect(result).toMatchObject({ verdict: 'caution', requires: ['acknowledgement'] });
    expect(flagOf(result)).toBe('CAUTION');
  });

  it('modifiers lower the limit, joined with age', () => {
    const result = assess(lidocaine(5), subjectWith({ ageYears: 80 }, { doseModifiers: ['hepaticModerate'] }));
    expect(result).toMatchObject({
      modifier: { id: 'hepaticModerate', factorTenths: 7 },
      lines: [{ limitMicrograms: 140_000 }],
    });
  });
});

describe('topical', () => {
  it.each([
    [{ milligrams: 60_001 }, ['TOPICAL_OVER_MASS'], 'block'],
    [{ areaTenthsCm2: 6_001 }, ['TOPICAL_OVER_AREA'], 'block'],
    [{ milligrams: 48_000 }, ['TOPICAL_NEAR_LIMIT'], 'caution'],
    [{ minutes: 301 }, ['TOPICAL_TOO_LONG'], 'block'],
    [{ minutes: 300 }, ['TOPICAL_AT_LONGEST'], 'caution'],
    [{ minutes: 59 }, ['TOPICAL_TOO_SHORT'], 'caution'],
    [{ minutes: null }, [], 'ok'],
    [{ skin: 'broken' }, ['TOPICAL_BROKEN_SKIN'], 'block'],
    [{ skin: 'atopic', minutes: 31 }, ['TOPICAL_TOO_LONG'], 'block'],
    [{ skin: 'atopic', minutes: 25 }, [], 'ok'],
    [{ product: 'tetracaine-4-gel' }, ['TOPICAL_NO_LIMIT', 'SUM_UNKNOWN'], 'block'],
  ] as const)('%j', (change, expected, verdict) => {
    const result = assess(cream(change));
    expect(codes(result)).toEqual(expected);
    expect(result.verdict).toBe(verdict);
  });

  it('contact is shortened by screening', () => {
    expect(codes(assess(cream({ minutes: 45 }), subjectWith({}, { topicalMaxMinutes: 30 })))).toEqual([
      'TOPICAL_TOO_LONG',
    ]);
  });

  it('solution counts as milligrams of lidocaine by weight', () => {
    const solution = cream({ product: 'lidocaine-4-rx-solution', milligrams: 7_500 });
    expect(assess(solution).lines[0]).toMatchObject({
      doseMicrograms: 300_000,
      limitMicrograms: 300_000,
      verdict: 'caution',
    });
    expect(assess(solution, subjectWith({ weightGrams: null })).verdict).toBe('unchecked');
  });

  it('never takes a child', () => {
    const child = subjectWith({ weightGrams: 20_000, heightMillimetres: 1_150, ageYears: 6 });
    expect(codes(assess(cream({ milligrams: 1_000, areaTenthsCm2: 100 }), child))).toEqual([
      'TOPICAL_CHILD_WEIGHT',
      'AGE_UNDER_18',
    ]);
  });
});

describe('a plan', () => {
  it('judges all doses together', () => {
    const result = assessPlan([lidocaine(10), cream()], { given: [], subject: subjectWith(), moment });
    expect(result).toMatchObject({
      percentTenths: 1_000,
      verdict: 'caution',
      lines: [{ verdict: 'ok' }, { verdict: 'ok' }],
    });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('refuses numbers that cannot be a dose, by field', () => {
    const refusal = (field: string) => expect.objectContaining({ code: 'DOSE_INPUT_INVALID', facts: { field } });
    expect(() => assess({ ...lidocaine(1), percentThousandths: 10_001 })).toThrow(refusal('percentThousandths'));
    expect(() => assess({ ...lidocaine(1), volumeMicrolitres: 0 })).toThrow(refusal('volumeMicrolitres'));
    expect(() => assess({ ...lidocaine(1), agent: 'cocaine' })).toThrow(refusal('agent'));
    expect(() => assess({ ...lidocaine(1), adrenalineDilution: 1 })).toThrow(refusal('adrenalineDilution'));
    expect(() => assess(cream({ product: 'x' }))).toThrow(refusal('product'));
  });

  it('notes a strength that is not listed without judging it', () => {
    const result = assess({ ...lidocaine(1), percentThousandths: 3_000 });
    expect(result.verdict).toBe('ok');
    expect(codes(result)).toEqual(['STRENGTH_UNLISTED']);
  });
});

describe('the meter', () => {
  const solutions = [
    { agent: 'lidocaine', percentThousandths: 1_000, adrenalineDilution: null },
    { agent: 'lidocaine', percentThousandths: 1_000, adrenalineDilution: 200_000 },
    { agent: 'articaine', percentThousandths: 4_000, adrenalineDilution: null },
  ];

  it('shows what is used, what is left of each solution, and when the next dose stops to count', () => {
    const meter = meterOf([given(lidocaine(10), 3), given(lidocaine(8, 200_000), 1)], subjectWith(), moment, solutions);
    expect(meter).toMatchObject({
      verdict: 'ok',
      percentTenths: 690,
      dosesCounted: 2,
      shares: [{ id: 'lidocaine', doses: 2, doseMicrograms: 180_000, percentTenths: 690 }],
      nextLeavesAt: hoursAgo(-21),
    });
    // 1 - 1/2 - 80/420 = 13/42 of 20 ml and of 42 ml; adrenaline leaves (200 - 40) / 5 = 32 ml
    expect(meter.room.map(({ volumeMicrolitres }) => volumeMicrolitres)).toEqual([6_190, 13_000, 0]);
  });

  it('has no room for a minor', () => {
    const meter = meterOf([], subjectWith({ ageYears: 17 }), moment, solutions);
    expect(meter.room.map(({ volumeMicrolitres }) => volumeMicrolitres)).toEqual([0, 0, 0]);
  });

  it('bounds the room by adrenaline', () => {
    const capped = subjectWith({}, { adrenalineCapMicrograms: 40 });
    const meter = meterOf([given(lidocaine(5, 200_000), 1)], capped, moment, solutions);
    expect(meter.room[1]?.volumeMicrolitres).toBe(3_000);
  });

  it('waits for a weight even while empty', () => {
    const meter = meterOf([], subjectWith({ weightMeasuredOn: null }), moment, solutions);
    expect(meter).toMatchObject({ verdict: 'unchecked', percentTenths: null, nextLeavesAt: null, dosesCounted: 0 });
    expect(codes(meter)).toEqual(['WEIGHT_NEEDED']);
    expect(meter.room.map(({ volumeMicrolitres }) => volumeMicrolitres)).toEqual([null, null, 0]);
  });

  it('has no room past the whole', () => {
    const meter = meterOf([given(lidocaine(21), 1)], subjectWith(), moment, solutions);
    expect(meter.verdict).toBe('block');
    expect(meter.room.map(({ volumeMicrolitres }) => volumeMicrolitres)).toEqual([0, 0, 0]);
  });
});
