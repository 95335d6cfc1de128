import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BOTTLE_STATES, lastDayOfUse, nextBottleState } from './bottle.js';
import { effectiveLotState, LOT_EVENTS, LOT_STATES, nextLotState } from './lot.js';
import type { LotState } from './lot.js';
import { isLotNumber, nearMatches } from './lot-number.js';
import { releaseChecklistFor, releaseLot } from './release.js';
import type { ReleaseRequest } from './release.js';

const code = (code: string) => expect.objectContaining({ code });

describe('lot states', () => {
  it('lets no lot become released but by a release, or by stock that came back to a released one', () => {
    for (const state of LOT_STATES) {
      for (const event of LOT_EVENTS) {
        let next: LotState | null = null;
        try {
          next = nextLotState(state, event);
        } catch {
          continue;
        }
        if (next === 'released' && state !== 'released') {
          expect([event, state]).toEqual(event === 'release' ? ['release', 'quarantined'] : ['replenish', 'depleted']);
        }
      }
    }
  });

  it('can be recalled from every state, and only a revocation ends it', () => {
    for (const state of LOT_STATES) expect(nextLotState(state, 'recall')).toBe('recalled');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LOT_EVENTS.filter((one) => one !== 'revoke-recall'))), (events) => {
        const end = events.reduce<LotState>((state, event) => {
          return state === 'recalled' && event === 'release' ? state : nextLotState(state, event);
        }, 'recalled');
        expect(end).toBe('recalled');
      }),
    );
    expect(nextLotState('recalled', 'revoke-recall')).toBe('quarantined');
  });

  it('takes a quarantine in every state and never ends up usable', () => {
    for (const state of LOT_STATES) expect(nextLotState(state, 'quarantine')).not.toBe('released');
  });

  it('refuses the release of a recalled lot', () => {
    expect(() => nextLotState('recalled', 'release')).toThrow(code('LOT_STATE_REFUSED'));
  });

  it('expires by itself the day after its date', () => {
    const lot = { state: 'released', expiry: '2027-06-30' } as const;
    expect(effectiveLotState(lot, '2027-06-30')).toBe('released');
    expect(effectiveLotState(lot, '2027-07-01')).toBe('expired');
    expect(effectiveLotState({ ...lot, state: 'recalled' }, '2027-07-01')).toBe('recalled');
  });
});

describe('bottle states', () => {
  it('has no way back from discarded, and none to sealed', () => {
    for (const event of ['open', 'draw', 'draw-last', 'restore', 'discard'] as const) {
      expect(() => nextBottleState('discarded', event)).toThrow(code('BOTTLE_STATE_REFUSED'));
    }
    for (const state of BOTTLE_STATES.filter((one) => one !== 'discarded')) {
      expect(nextBottleState(state, 'discard')).toBe('discarded');
    }
  });

  it('is usable until the sooner of expiry and life after opening', () => {
    expect(lastDayOfUse('2027-06-30', null, 30)).toBe('2027-06-30');
    expect(lastDayOfUse('2027-06-30', '2027-01-01', 30)).toBe('2027-01-31');
    expect(lastDayOfUse('2027-06-30', '2027-06-20', 30)).toBe('2027-06-30');
  });
});

describe('lot numbers', () => {
  it('are compared exactly, near matches are named', () => {
    const known = ['LOT42A', 'lot42a', 'L0T42A', 'LOT 42A', 'LOT42B', 'BL23'];
    expect(nearMatches('LOT42A', known)).toEqual(['lot42a', 'L0T42A', 'LOT 42A']);
    expect(nearMatches('BI23', ['B123', 'bi23', 'BL23'])).toEqual(['B123', 'bi23']);
    expect(nearMatches('BL23', ['BL23'])).toEqual([]);
  });

  it('have 1 to 20 characters of the GS1 set', () => {
    for (const good of ['A', '10.19.18', 'ABCDEFGHIJKLMNOPQRST', 'a/b(1)']) expect(isLotNumber(good)).toBe(true);
    for (const bad of ['', ' ', 'LOT 42', 'ABCDEFGHIJKLMNOPQRSTU', 'Ä', 'A\u001d'])
      expect(isLotNumber(bad)).toBe(false);
  });
});

describe('releaseLot', () => {
  const request: ReleaseRequest = {
    lot: { state: 'quarantined', expiry: '2027-06-30', kind: 'ink' },
    receivedBy: ['receiver'],
    releasedBy: 'second',
    ticks: releaseChecklistFor('ink'),
    today: '2027-06-30',
  };

  it('releases with a second person, all ticks and a date that holds', () => {
    expect(releaseLot(request)).toBe('released');
  });

  it('refuses the receiver, also when there were several', () => {
    const refused = { ...request, receivedBy: ['other', 'second'] };
    expect(() => releaseLot(refused)).toThrow(code('RELEASE_BY_RECEIVER'));
  });

  it('refuses an expired lot', () => {
    expect(() => releaseLot({ ...request, today: '2027-07-01' })).toThrow(code('LOT_EXPIRED'));
  });

  it('refuses any missing tick and names it', () => {
    for (const missing of request.ticks) {
      const refused = { ...request, ticks: [...request.ticks.filter((one) => one !== missing), 'something-else'] };
      expect(() => releaseLot(refused)).toThrow(
        expect.objectContaining({
          code: 'RELEASE_CHECKLIST_INCOMPLETE',
          errors: [expect.objectContaining({ pointer: `/checklist/${missing}` })],
        }),
      );
    }
  });

  it('refuses a lot that is not in quarantine', () => {
    for (const state of LOT_STATES.filter((one) => one !== 'quarantined')) {
      expect(() => releaseLot({ ...request, lot: { ...request.lot, state } })).toThrow(code('LOT_STATE_REFUSED'));
    }
  });

  it('asks of needles what concerns needles', () => {
    expect(releaseChecklistFor('needle')).toContain('sterile-statement');
    expect(releaseChecklistFor('needle')).not.toContain('ingredients-checked');
  });
});
