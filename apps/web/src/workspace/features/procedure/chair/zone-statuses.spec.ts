import { describe, expect, it } from '@jest/globals';
import { statusesOf } from './zone-statuses.js';

type Given = Parameters<typeof statusesOf>[0];

const given = (state: string): Given =>
  ({
    session: { state },
    zones: [
      { zone: 'HL', planned: true, passes: 2, capIds: [], lastPassAt: '2026-11-22T10:00:00.000Z' },
      { zone: 'FR', planned: true, passes: 1, capIds: [], lastPassAt: '2026-11-22T10:30:00.000Z' },
      { zone: 'MS', planned: true, passes: 0, capIds: [], lastPassAt: null },
      { zone: 'NP', planned: false, passes: 0, capIds: [], lastPassAt: null },
    ],
  }) as unknown as Given;

describe('the states of the map', () => {
  it('say where the needle is: in the zone of the newest pass', () => {
    expect(statusesOf(given('running'))).toMatchObject({
      HL: { state: 'done', passes: 2 },
      FR: { state: 'in-progress', passes: 1 },
      MS: { state: 'planned', passes: 0 },
      NP: { state: 'outside-plan', passes: 0 },
    });
  });

  it('show nothing in progress once the session has ended', () => {
    expect(Object.values(statusesOf(given('ended'))).map(({ state }) => state)).not.toContain('in-progress');
  });
});
