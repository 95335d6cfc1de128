import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../..');
const CONFIG = join(ROOT, '.dependency-cruiser.cjs');
const require = createRequire(import.meta.url);
const { forbidden } = require(CONFIG) as { forbidden: { name: string }[] };

const LIBS = ['kernel', 'platform', 'identity', 'patients', 'documents', 'consent', 'screening', 'anaesthesia'].concat([
  'traceability',
  'procedures',
  'visits',
  'recall',
  'audit',
]);
/** For each lib, one that it must not know. */
const ABOVE: Record<string, string> = {
  kernel: 'platform',
  platform: 'identity',
  identity: 'patients',
  patients: 'documents',
  documents: 'consent',
  consent: 'screening',
  screening: 'consent',
  anaesthesia: 'traceability',
  traceability: 'procedures',
  procedures: 'visits',
  visits: 'recall',
  recall: 'visits',
  audit: 'patients',
};

/** A small house in which every rule is broken once. */
const BROKEN: Record<string, string> = {
  ...Object.fromEntries(LIBS.map((lib) => [`libs/${lib}/src/index.ts`, 'export const door = 1;'])),
  ...Object.fromEntries(
    Object.entries(ABOVE).map(([lib, above]) => [
      `libs/${lib}/src/upwards.ts`,
      `import { door } from '@stipple/${above}'; export const a = door;`,
    ]),
  ),
  'libs/patients/src/one.ts': `import { two } from './two.js'; export const one = () => two;`,
  'libs/patients/src/two.ts': `import { one } from './one.js'; export const two = () => one;`,
  'libs/consent/src/back-window.ts': `import { hidden } from '../../patients/src/hidden.js'; export const b = hidden;`,
  'libs/patients/src/hidden.ts': 'export const hidden = 1;',
  'libs/consent/src/domain/impure.ts': `import { readFileSync } from 'node:fs'; export const c = readFileSync;`,
  'libs/consent/src/calls-app.ts': `import { main } from '../../../apps/server/src/main.js'; export const d = main;`,
  'apps/server/src/main.ts': 'export const main = 1;',
  'libs/consent/src/use-case.ts': `import { DataSource } from 'typeorm'; export const e = DataSource;`,
  'libs/consent/src/consents.controller.ts': `import { store } from './consent.store.js'; export const f = store;`,
  'libs/consent/src/consent.store.ts': 'export const store = 1;',
  'apps/web/src/shared/peeks.ts': `import { store } from '../../../../libs/consent/src/consent.store.js'; export const g = store;`,
  'apps/web/src/kiosk/clinician.ts': `import { shell } from '../workspace/shell.js'; export const h = shell;`,
  'apps/web/src/workspace/shell.ts': 'export const shell = 1;',
  'apps/web/src/workspace/features/lots/list.ts': `import { search } from '../patients/search.js'; export const i = search;`,
  'apps/web/src/workspace/features/patients/search.ts': 'export const search = 1;',
  'node_modules/typeorm/package.json': '{"name":"typeorm","version":"1.0.0","main":"index.js"}',
  'node_modules/typeorm/index.js': 'exports.DataSource = class {};',
  'package.json': '{"name":"broken","dependencies":{"typeorm":"1.0.0"}}',
};

describe('the dependency rules', () => {
  let folder: string;
  let fired: Set<string>;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'stipple-rules-'));
    for (const [path, content] of Object.entries(BROKEN)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    symlinkSync(join(ROOT, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    const cli = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const { stdout } = spawnSync(process.execPath, [cli, '--config', CONFIG, '--output-type', 'json', 'libs', 'apps'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    });
    const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
    fired = new Set(summary.violations.map(({ rule }) => rule.name));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(forbidden.map(({ name }) => name))('%s fires on a breach', (name) => {
    expect(fired).toContain(name);
  });
});
