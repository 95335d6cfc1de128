// Writes src/domain/data/anaesthetic-limits.gen.ts from the reviewed JSON beside it, so that the server, the tests and
// the web import the limits the same way. Run after every change of the JSON: node libs/anaesthesia/tools/generate-limits.mjs
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../src/domain/data/', import.meta.url);
const data = JSON.parse(readFileSync(new URL('anaesthetic-limits.json', folder), 'utf8'));
const hash = createHash('sha256').update(JSON.stringify(data)).digest('hex');

writeFileSync(
  new URL('anaesthetic-limits.gen.ts', folder),
  `// Made by libs/anaesthesia/tools/generate-limits.mjs from anaesthetic-limits.json. Do not edit.
import type { RawLimits } from '../raw-limits.js';

/** SHA-256 of the minified JSON; a spec recomputes it. */
export const LIMITS_HASH = '${hash}';

export const RAW_LIMITS: RawLimits = ${JSON.stringify(data, null, 1)};
`,
);
