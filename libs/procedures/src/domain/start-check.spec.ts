import { describe, expect, it } from '@jest/globals';
import { SIGN_IN_ITEMS } from './safety-checks.js';
import { type ScreeningReason, type StartFacts, startReasons } from './start-check.js';

const now = new Date('2026-03-10T09:00:00Z');
const today = '2026-03-10';
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
const daysAgo = (days: number): Date => hoursAgo(days * 24);

const ready: StartFacts = {
  now,
  today,
  sessionPlanned: true,
  rulesApproved: true,
  limitsApproved: true,
  hasDoctor: true,
  anaestheticPlanned: true,
  consents: [
    { code: 'PROC', current: true, eligibleAt: daysAgo(1) },
    { code: 'ANAES', current: true, eligibleAt: null },
    { code: 'DATA', current: true, eligibleAt: null },
  ],
  screeningOpen: [],
  measurements: {
    bloodPressure: { systolicMmHg: 128, diastolicMmHg: 80, measuredOn: today },
    pulse: { perMinute: 70, measuredOn: today },
    weight: { grams: 70_000, measuredOn: today },
    heightMillimetres: 1_760,
  },
  allergiesOnRecord: true,
  lots: [{ bottleId: 'b1', lotId: 'l1', lotNumber: 'A1', gateCodes: [] }],
  baselinePainAt: hoursAgo(0.2),
  safetyAnswers: SIGN_IN_ITEMS.map((item) => ({
    item,
    done: true,
    reason: null,
    answeredBy: 'd',
    answeredAt: now.toISOString(),
  })),
  acknowledged: [],
};

const open = (code: ScreeningReason['code'], ruleId: string | null = null): ScreeningReason => ({
  code,
  ruleId,
  findingId: null,
  gate: 'screening',
  eligibleFrom: null,
});
const codes = (change: Partial<StartFacts>): string[] =>
  startReasons({ ...ready, ...change }).map((reason) => reason.code);
const withPressure = (systolicMmHg: number, diastolicMmHg: number): Partial<StartFacts> => ({
  measurements: { ...ready.measurements, bloodPressure: { systolicMmHg, diastolicMmHg, measuredOn: today } },
});

describe('startReasons', () => {
  it('lets a prepared session start', () => {
    expect(codes({})).toEqual([]);
  });

  it('gives every reason at once for a session about which nothing is known', () => {
    expect(
      codes({
        sessionPlanned: false,
        rulesApproved: false,
        limitsApproved: false,
        hasDoctor: false,
        consents: [],
        screeningOpen: [open('SCREENING_MISSING')],
        measurements: { bloodPressure: null, pulse: null, weight: null, heightMillimetres: null },
        allergiesOnRecord: false,
        lots: [],
        baselinePainAt: null,
        safetyAnswers: [],
      }),
    ).toEqual([
      'SESSION_NOT_PLANNED',
      'RULES_NOT_APPROVED',
      'LIMITS_NOT_APPROVED',
      'NO_DOCTOR',
      'CONSENT_PROC_MISSING',
      'CONSENT_ANAES_MISSING',
      'CONSENT_DATA_MISSING',
      'SCREENING_MISSING',
      'BLOOD_PRESSURE_MISSING',
      'PULSE_MISSING',
      'WEIGHT_MISSING_TODAY',
      'HEIGHT_MISSING',
      'LOT_NOT_CHOSEN',
      'IDENTITY_NOT_CONFIRMED',
      'ALLERGIES_NOT_CONFIRMED',
      'WASH_NOT_CONFIRMED',
      'KIT_NOT_CHECKED',
      'ZONES_NOT_AGREED',
      'ALLERGIES_NOT_RECORDED',
      'BASELINE_PAIN_MISSING',
    ]);
  });

  it('asks for the anaesthesia consent only when an anaesthetic is planned', () => {
    const consents = ready.consents.filter((consent) => consent.code !== 'ANAES');
    expect(codes({ consents })).toEqual(['CONSENT_ANAES_MISSING']);
    expect(codes({ consents, anaestheticPlanned: false })).toEqual([]);
  });

  it('names the waiting time while it runs, to the instant', () => {
    const waiting = (eligibleAt: Date): string[] =>
      codes({ consents: [{ code: 'PROC', current: false, eligibleAt }, ...ready.consents.slice(1)] });
    expect(waiting(new Date(now.getTime() + 1))).toEqual(['CONSENT_PROC_MISSING', 'CONSENT_WAITING']);
    expect(waiting(now)).toEqual(['CONSENT_PROC_MISSING']);
  });

  it.each([
    ['SCREENING_MISSING', 'SCREENING_MISSING'],
    ['SCREENING_IN_PROGRESS', 'SCREENING_MISSING'],
    ['CLINICIAN_ANSWER_MISSING', 'SCREENING_MISSING'],
    ['FULL_FORM_DUE', 'SCREENING_STALE'],
    ['SHORT_FORM_DUE', 'SCREENING_STALE'],
    ['BLOCKED', 'SCREENING_OPEN_HOLD'],
    ['HELD_UNTIL_DATE', 'SCREENING_OPEN_HOLD'],
    ['HELD_UNTIL_RESOLVED', 'SCREENING_OPEN_HOLD'],
    ['NEEDS_CLEARANCE', 'SCREENING_OPEN_HOLD'],
  ] as const)('takes %s of the screening gate as %s', (code, expected) => {
    expect(codes({ screeningOpen: [open(code)] })).toEqual([expected]);
  });

  it('names each open hold', () => {
    const screeningOpen = [open('HELD_UNTIL_RESOLVED', 'SK01'), open('NEEDS_CLEARANCE', 'MD03')];
    const reasons = startReasons({ ...ready, screeningOpen });
    expect(reasons.map((reason) => [reason.code, reason.facts.ruleId])).toEqual([
      ['SCREENING_OPEN_HOLD', 'SK01'],
      ['SCREENING_OPEN_HOLD', 'MD03'],
    ]);
  });

  it.each([
    [159, 99, []],
    [160, 80, ['BLOOD_PRESSURE_RAISED']],
    [120, 100, ['BLOOD_PRESSURE_RAISED']],
    [179, 109, ['BLOOD_PRESSURE_RAISED']],
    [180, 80, ['BLOOD_PRESSURE_TOO_HIGH']],
    [120, 110, ['BLOOD_PRESSURE_TOO_HIGH']],
  ])('judges %i/%i', (systolic, diastolic, expected) => {
    expect(codes(withPressure(systolic, diastolic))).toEqual(expected);
  });

  it('lets a doctor take a raised pressure upon themself, never one that blocks', () => {
    expect(codes({ ...withPressure(165, 90), acknowledged: ['BLOOD_PRESSURE_RAISED'] })).toEqual([]);
    const acknowledged = ['BLOOD_PRESSURE_TOO_HIGH', 'BLOOD_PRESSURE_RAISED'] as const;
    expect(codes({ ...withPressure(185, 90), acknowledged })).toEqual(['BLOOD_PRESSURE_TOO_HIGH']);
  });

  it('does not take yesterday for today', () => {
    const { bloodPressure, pulse, weight } = ready.measurements;
    const measuredOn = '2026-03-09';
    expect(
      codes({
        measurements: {
          bloodPressure: { ...bloodPressure!, measuredOn },
          pulse: { ...pulse!, measuredOn },
          weight: { ...weight!, measuredOn },
          heightMillimetres: 1_760,
        },
      }),
    ).toEqual(['BLOOD_PRESSURE_MISSING', 'PULSE_MISSING', 'WEIGHT_MISSING_TODAY']);
  });

  it('names each lot that may not be used, with the codes of the gate', () => {
    const lots = [...ready.lots, { bottleId: 'b2', lotId: 'l2', lotNumber: 'X', gateCodes: ['EXPIRED', 'RECALLED'] }];
    const reasons = startReasons({ ...ready, lots });
    expect(reasons).toMatchObject([
      { code: 'LOT_NOT_USABLE', fix: 'lots', facts: { lotId: 'l2', gateCodes: 'EXPIRED RECALLED' } },
    ]);
  });

  it('takes the newest answer of a safety item', () => {
    const undone = {
      item: 'washed',
      done: false,
      reason: 'not yet',
      answeredBy: 'd',
      answeredAt: now.toISOString(),
    } as const;
    expect(codes({ safetyAnswers: [...ready.safetyAnswers, undone] })).toEqual(['WASH_NOT_CONFIRMED']);
  });
});
