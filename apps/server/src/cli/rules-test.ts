import { readFile } from 'node:fs/promises';
import { DOSE_CASES_SCHEMA, runDoseCases } from '@stipple/anaesthesia/domain';
import { GS1_CASES_SCHEMA, runGs1Cases } from '@stipple/traceability/domain';

interface Report {
  passed: number;
  failed: { id: string; key: string; expected: unknown; actual: unknown }[];
}

const RUNNERS: Record<string, (file: unknown) => Report> = {
  [DOSE_CASES_SCHEMA]: runDoseCases,
  [GS1_CASES_SCHEMA]: runGs1Cases,
};

/** `stipple rules test FILE`: a clinic's own acceptance cases against the live rules (decision 31). */
export async function rulesCommand([verb, path]: string[]): Promise<number> {
  if (verb !== 'test' || path === undefined) {
    console.error('Usage: npx --no stipple rules test FILE');
    return 2;
  }
  const file = await readCases(path);
  const schema = (file as { schema?: unknown }).schema;
  const run = typeof schema === 'string' ? RUNNERS[schema] : undefined;
  if (!run) {
    console.error(
      `${path}: "schema" must be one of ${Object.keys(RUNNERS).join(', ')}, not ${JSON.stringify(schema)}.`,
    );
    return 2;
  }
  const { passed, failed } = run(file);
  for (const { id, key, expected, actual } of failed)
    console.log(`${id}  ${key}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  const failedCases = new Set(failed.map(({ id }) => id)).size;
  console.log(`${passed} passed, ${failedCases} failed`);
  return failedCases === 0 ? 0 : 1;
}

async function readCases(path: string): Promise<object> {
  try {
    const file: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof file === 'object' && file !== null) return file;
  } catch (error) {
    throw new Error(`${path} could not be read as JSON: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  throw new Error(`${path} holds no object.`);
}
