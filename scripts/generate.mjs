// Derived files: the API's description and the web's typed client. `--check` fails when they are not what the code says.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const { describeApi } = await import(join(root, 'dist/apps/server/src/cli/openapi.js'));

const document = JSON.parse(JSON.stringify(await describeApi()));
const types = astToString(await openapiTS(document, { alphabetize: true }));
const files = {
  'apps/web/openapi.json': `${JSON.stringify(document, null, 1)}\n`,
  'apps/web/src/shared/api/schema.gen.ts': `// Generated from the server's OpenAPI description by "npm run generate".\n${types}`,
};

let drifted = 0;
for (const [path, content] of Object.entries(files)) {
  const file = join(root, path);
  const before = readIfThere(file);
  if (before === content) continue;
  drifted += 1;
  if (check) console.error(`${path} is not what the server says. Type: npm run generate`);
  else writeFileSync(file, content);
}
process.exit(check && drifted > 0 ? 1 : 0);

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
