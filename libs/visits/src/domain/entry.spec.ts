import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@stipple/kernel';
import { countsAsWrong, judgeEntry } from './entry.js';
import type { Entry } from './entry.js';
import { initialsOf, sameInitials } from './initials.js';
import { isLive, VISIT_STATES, visitTransition } from './visit-state.js';
import { inOrder } from './visit-step.js';

const NOW = new Date('2026-11-22T09:00:00Z');
const later = new Date('2026-11-22T09:00:01Z');
const entry = (change: Partial<Entry>): Entry => ({
  deviceLocked: false,
  visit: { state: 'open', codeExpiresAt: later },
  birthDateMatches: true,
  ...change,
});

describe('entering', () => {
  it('needs the code of a visit and the birth date of its patient', () => {
    expect(judgeEntry(entry({}), NOW)).toBe('welcome');
    expect(judgeEntry(entry({ visit: null }), NOW)).toBe('code-unknown');
    expect(judgeEntry(entry({ birthDateMatches: false }), NOW)).toBe('birth-date-wrong');
  });

  it('resumes a visit that was entered before', () => {
    expect(judgeEntry(entry({ visit: { state: 'entered', codeExpiresAt: later } }), NOW)).toBe('welcome');
  });

  it('tells that a code is too old only to somebody who knows the birth date', () => {
    const old = { state: 'open' as const, codeExpiresAt: NOW };
    expect(judgeEntry(entry({ visit: old }), NOW)).toBe('code-expired');
    expect(judgeEntry(entry({ visit: old, birthDateMatches: false }), NOW)).toBe('birth-date-wrong');
  });

  it('lets nobody in at a locked tablet or a locked visit', () => {
    expect(judgeEntry(entry({ deviceLocked: true }), NOW)).toBe('device-locked');
    expect(judgeEntry(entry({ visit: { state: 'locked', codeExpiresAt: later } }), NOW)).toBe('visit-locked');
  });

  it('counts what is wrong, not what is late', () => {
    const wrong = (['welcome', 'code-unknown', 'birth-date-wrong', 'code-expired'] as const).filter(countsAsWrong);
    expect(wrong).toEqual(['code-unknown', 'birth-date-wrong']);
  });
});

describe('the states of a visit', () => {
  const codeOf = (from: (typeof VISIT_STATES)[number], to: (typeof VISIT_STATES)[number]): string => {
    try {
      return visitTransition(from, to);
    } catch (error) {
      return (error as DomainError).code;
    }
  };

  it('end for good', () => {
    expect(VISIT_STATES.filter((state) => codeOf(state, 'open') === 'open')).toEqual(['open', 'entered', 'locked']);
    expect(VISIT_STATES.filter(isLive)).toEqual(['open', 'entered', 'locked']);
    expect(codeOf('closed', 'closed')).toBe('VISIT_OVER');
  });

  it('a locked visit is entered only after a new code', () => {
    expect(codeOf('locked', 'entered')).toBe('VISIT_OVER');
    expect(codeOf('locked', 'open')).toBe('open');
  });
});

describe('initials', () => {
  it('are one letter of each name', () => {
    expect(initialsOf('Ana María', 'García-López')).toBe('A. M. G. L.');
    expect(initialsOf('محمد', 'علي')).toBe('م. ع.');
  });

  it('compare by letters', () => {
    expect(sameInitials('a. m. g. l.', 'AMGL')).toBe(true);
    expect(sameInitials('A. B.', 'A. C.')).toBe(false);
  });
});

describe('steps', () => {
  it('keep the order of the path', () => {
    expect(inOrder(['consent', 'screening', 'consent'])).toEqual(['screening', 'consent']);
  });
});
