import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@stipple/kernel';
import { factFlags, nextSessionState, SESSION_STATES, type SessionAct, type SessionState } from './session-state.js';

const ACTS: SessionAct[] = ['start', 'end', 'sign'];
const ALLOWED: [SessionState, SessionAct, SessionState][] = [
  ['planned', 'start', 'running'],
  ['running', 'end', 'ended'],
  ['ended', 'sign', 'signed'],
];

describe('nextSessionState', () => {
  it('allows three acts and refuses every other one', () => {
    for (const state of SESSION_STATES) {
      for (const act of ACTS) {
        const allowed = ALLOWED.find(([from, by]) => from === state && by === act);
        if (allowed) expect(nextSessionState(state, act)).toBe(allowed[2]);
        else expect(() => nextSessionState(state, act)).toThrow(new DomainError('SESSION_STATE_REFUSED'));
      }
    }
  });
});

describe('factFlags', () => {
  const startedAt = new Date('2026-03-10T09:00:00Z');
  const endedAt = new Date('2026-03-10T12:00:00Z');
  const at = (time: string): Date => new Date(`2026-03-10T${time}Z`);

  it('flags nothing for a fact entered as it happens', () => {
    const moment = { occurredAt: at('10:00:00'), recordedAt: at('10:02:00') };
    expect(factFlags({ state: 'running', startedAt, endedAt: null, ...moment })).toEqual([]);
  });

  it('says late beyond two minutes', () => {
    const moment = { occurredAt: at('10:00:00'), recordedAt: at('10:02:00.001') };
    expect(factFlags({ state: 'running', startedAt, endedAt: null, ...moment })).toEqual(['LATE_ENTRY']);
  });

  it('says so of facts before the start, after the end, after the signature and ahead of the clock', () => {
    const flags = (state: SessionState, occurred: string, recorded: string): string[] =>
      factFlags({ state, startedAt, endedAt, occurredAt: at(occurred), recordedAt: at(recorded) });
    expect(flags('running', '08:59:59', '09:00:00')).toEqual(['BEFORE_START']);
    expect(flags('ended', '12:00:01', '12:01:00')).toEqual(['AFTER_END']);
    expect(flags('signed', '11:00:00', '13:00:00')).toEqual(['AFTER_SIGNATURE', 'LATE_ENTRY']);
    expect(flags('running', '10:03:00', '10:00:00')).toEqual(['CLOCK_AHEAD']);
  });

  it('knows no start as before the start', () => {
    const moment = { occurredAt: at('08:00:00'), recordedAt: at('08:00:00') };
    expect(factFlags({ state: 'planned', startedAt: null, endedAt: null, ...moment })).toEqual(['BEFORE_START']);
  });
});
