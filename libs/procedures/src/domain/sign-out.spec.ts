import { describe, expect, it } from '@jest/globals';
import { SIGN_OUT_ITEMS } from './safety-checks.js';
import { type SignOut, type SignOutFacts, signOutReasons } from './sign-out.js';

const answeredAt = '2026-03-10T12:00:00.000Z';
const answers = SIGN_OUT_ITEMS.map((item) => ({ item, done: true, reason: null, answeredBy: 'd', answeredAt }));
const complete: SignOut = {
  answers,
  noComplications: true,
  needles: [{ type: '3RL', count: 2, lotNumber: 'N1', expiry: '2027-01-31' }],
  machine: { name: 'M1', cyclesPerSecond: 120, tenthsVolt: 75, needleDepthMicrometres: 1_000 },
  needlesCounted: 2,
  vitals: { systolicMmHg: 120, diastolicMmHg: 80, pulsePerMinute: 70, oxygenSaturationPercent: 98 },
  aftercare: {
    leafletVersion: '1',
    language: 'en',
    givenTo: 'patient',
    explainedInPerson: true,
    emergencyContactGiven: true,
  },
  stoppedEarlyReason: null,
  nextSessionOn: null,
};
const codes = (change: Partial<SignOut>, facts: Partial<SignOutFacts> = {}): string[] =>
  signOutReasons({ ...complete, ...change }, { complicationsOnRecord: 0, passes: 3, ...facts }).map(
    (reason) => reason.code,
  );

describe('signOutReasons', () => {
  it('lets a complete sign-out pass', () => {
    expect(codes({})).toEqual([]);
  });

  it('wants every item answered, or refused with a reason', () => {
    expect(codes({ answers: answers.slice(1) })).toEqual(['ITEM_UNANSWERED']);
    const refused = { ...answers[4]!, done: false };
    expect(codes({ answers: [...answers, refused] })).toEqual(['ITEM_UNANSWERED']);
    expect(codes({ answers: [...answers, { ...refused, reason: 'still oozing, observed' }] })).toEqual([]);
  });

  it('wants complications denied or listed, not both', () => {
    expect(codes({ noComplications: false })).toEqual(['COMPLICATIONS_NOT_STATED']);
    expect(codes({}, { complicationsOnRecord: 1 })).toEqual(['COMPLICATIONS_CONTRADICTED']);
    expect(codes({ noComplications: false }, { complicationsOnRecord: 1 })).toEqual([]);
  });

  it('wants as many needles back as were used, unless it says why not', () => {
    expect(codes({ needlesCounted: 1 })).toEqual(['NEEDLE_COUNT_DIFFERS']);
    const lost = { ...answers[0]!, done: false, reason: 'one not found, room searched' };
    expect(codes({ needlesCounted: 1, answers: [...answers, lost] })).toEqual([]);
  });

  it('wants aftercare explained, and a word when nothing was needled', () => {
    expect(codes({ aftercare: { ...complete.aftercare, explainedInPerson: false } })).toEqual([
      'AFTERCARE_NOT_EXPLAINED',
    ]);
    expect(codes({}, { passes: 0 })).toEqual(['NOTHING_NEEDLED']);
    expect(codes({ stoppedEarlyReason: 'patient asked to stop' }, { passes: 0 })).toEqual([]);
  });
});
