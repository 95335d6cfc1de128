import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { RAW_LIMITS } from './data/anaesthetic-limits.gen.js';
import {
  ADRENALINE_DILUTIONS,
  AGENTS,
  agentOf,
  LIMITS_CONTENT_HASH,
  LIMITS_VERSION,
  MODIFIERS,
  SOURCES,
  TOPICALS,
  topicalOf,
} from './limits.js';

const reviewed = readFileSync(new URL('./data/anaesthetic-limits.json', import.meta.url), 'utf8');

describe('the limits as data', () => {
  it('are the reviewed file, named by its content', () => {
    expect(RAW_LIMITS).toEqual(JSON.parse(reviewed));
    const hash = createHash('sha256')
      .update(JSON.stringify(JSON.parse(reviewed)))
      .digest('hex');
    expect(LIMITS_CONTENT_HASH).toBe(hash);
    expect(LIMITS_VERSION).toBe(`smp.anaesthetic-limits/1@${hash.slice(0, 12)}`);
  });

  it('hold integers with a source for every agent and profile', () => {
    for (const agent of AGENTS) {
      for (const rows of Object.values(agent.limits)) {
        for (const row of [rows.plain, rows.withAdrenaline]) {
          if (row === null) continue;
          expect(Number.isInteger(row.mgPerKgTenths)).toBe(true);
          for (const key of row.sources.filter((name) => name !== 'UNCITED')) expect(SOURCES).toHaveProperty([key]);
        }
      }
    }
    expect(agentOf('mepivacaine').limits['us-label'].plain).toMatchObject({
      mgPerKgTenths: 66,
      maxMicrograms: 400_000,
    });
    expect(agentOf('articaine')).toMatchObject({ adrenalineOnly: true, limits: { conservative: { plain: null } } });
    expect(MODIFIERS.map(({ factorTenths }) => factorTenths)).toEqual([8, 7, 5, 7, 8, 8]);
    expect(ADRENALINE_DILUTIONS).toEqual([50_000, 80_000, 100_000, 200_000, 300_000, 400_000]);
  });

  it('give a topical product a limit only where its source has one', () => {
    const limits = Object.fromEntries(TOPICALS.map(({ id, limit }) => [id, limit]));
    expect(limits).toMatchObject({
      'lidocaine-prilocaine-5-cream-eu': { maxMilligrams: 60_000, maxAreaTenthsCm2: 6_000 },
      'lidocaine-prilocaine-5-cream-us': { maxMilligrams: 2_500, maxAreaTenthsCm2: 250 },
      'lidocaine-tetracaine-7-7': { maxMilligrams: 53_000, maxAreaTenthsCm2: 4_000 },
      'lidocaine-4-rx-solution': { kind: 'weight' },
      'lidocaine-4-otc': null,
      'tetracaine-4-gel': null,
      'blt-compounded': null,
    });
    expect(TOPICALS.every(({ contains }) => contains.length > 0)).toBe(true);
    expect(topicalOf('lidocaine-tetracaine-7-7')).toMatchObject({ minMinutes: 20, maxMinutes: 60 });
  });
});
