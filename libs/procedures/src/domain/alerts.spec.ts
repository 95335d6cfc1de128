import { describe, expect, it } from '@jest/globals';
import { type AlertFacts, sessionAlerts } from './alerts.js';

const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 10, 9, minute));
const quiet: AlertFacts = {
  state: 'running',
  startedAt: at(0),
  endedAt: null,
  now: at(10),
  pain: [],
  openCaps: [
    {
      capId: 'c',
      filledAt: at(1),
      useBefore: at(240),
      unchecked: false,
      lots: [{ lotNumber: 'A', state: 'released' }],
    },
  ],
  consentsEnded: [],
  dosesToOverride: [],
};
const codes = (change: Partial<AlertFacts>): string[] => sessionAlerts({ ...quiet, ...change }).map(({ code }) => code);
const cap = quiet.openCaps[0]!;

describe('sessionAlerts', () => {
  it('is silent while nothing is wrong', () => {
    expect(codes({})).toEqual([]);
  });

  it.each(['recalled', 'quarantined', 'expired', 'discarded'])('calls out an open cap of a lot that is %s', (state) => {
    expect(codes({ openCaps: [{ ...cap, lots: [{ lotNumber: 'A', state }] }] })).toEqual(['CAP_LOT_NOT_USABLE']);
  });

  it('leaves a cap alone whose lot is merely used up', () => {
    expect(codes({ openCaps: [{ ...cap, lots: [{ lotNumber: 'A', state: 'depleted' }] }] })).toEqual([]);
  });

  it('calls out unchecked and old caps, ended consents and doses without their override', () => {
    expect(codes({ openCaps: [{ ...cap, unchecked: true }] })).toEqual(['CAP_UNCHECKED']);
    expect(codes({ openCaps: [{ ...cap, useBefore: at(9) }] })).toEqual(['CAP_TOO_OLD']);
    expect(codes({ consentsEnded: ['PROC'] })).toEqual(['CONSENT_ENDED']);
    expect(codes({ dosesToOverride: [{ id: 'd', occurredAt: at(5) }] })).toEqual(['DOSE_OVERRIDE_MISSING']);
  });

  it('puts the worst first', () => {
    const pain = [{ id: 'p', score: 4, zone: null, occurredAt: at(5) }];
    expect(codes({ pain, consentsEnded: ['PROC'] })).toEqual(['CONSENT_ENDED', 'PAIN_REVIEW']);
  });

  it('asks for a signature twelve hours after the end, and for no pain score any more', () => {
    const ended = { state: 'ended', endedAt: at(0) } as const;
    expect(codes({ ...ended, now: at(12 * 60 - 1) })).toEqual([]);
    expect(codes({ ...ended, now: at(12 * 60) })).toEqual(['NOTE_UNSIGNED']);
    expect(codes({ ...ended, state: 'signed', now: at(12 * 60) })).toEqual([]);
  });
});
