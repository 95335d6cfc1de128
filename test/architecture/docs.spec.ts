import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { AGENTS, LIMITS_VERSION, SOURCES } from '@stipple/anaesthesia/domain';
import { RULE_SET } from '@stipple/screening/domain';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const pages = ['README.md', ...markdownBelow('docs')];

function markdownBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));
}

describe('the documentation', () => {
  it('names every rule, agent and source of the live data, and their versions', () => {
    const sources = read('docs/clinical-sources.md');
    const wanted = [
      RULE_SET.version,
      LIMITS_VERSION,
      ...RULE_SET.rules.map(({ id }) => id),
      ...AGENTS.map(({ id }) => id),
      ...Object.keys(SOURCES),
    ];
    expect(wanted.filter((word) => !sources.includes(word))).toEqual([]);
  });

  it.each(pages)('%s links and pictures lead somewhere', (page) => {
    const targets = [...read(page).matchAll(/\]\(([^)#\s]+)/g)].map(([, target]) => target ?? '');
    const local = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(local.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });

  it('has a page in every lib', () => {
    const libs = readdirSync(join(ROOT, 'libs'));
    expect(libs.filter((lib) => !existsSync(join(ROOT, 'libs', lib, 'README.md')))).toEqual([]);
  });
});
