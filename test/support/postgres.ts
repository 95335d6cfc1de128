import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MasterKey } from '@stipple/platform';
import pg from 'pg';
import { prepareDatabase } from '../../apps/server/src/boot/prepare-database.js';

const ROOT = join(import.meta.dirname, '../..');
/** Known to tests only: roles are the cluster's, so every clone must derive the same passwords. */
export const TEST_MASTER_KEY = new MasterKey(Buffer.alloc(32, 7));

const withDatabase = (serverUrl: string, name: string): string => {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
};

/** One migrated database a build of the schema; the clones of it are cheap. */
async function ensureTemplate(serverUrl: string): Promise<string> {
  const name = `stipple_template_${schemaHash()}`;
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  try {
    await admin.query('SELECT pg_advisory_lock(42)');
    const known = await admin.query('SELECT FROM pg_database WHERE datname = $1 AND datistemplate', [name]);
    if (!known.rowCount) {
      await admin.query(`DROP DATABASE IF EXISTS ${name}`);
      await admin.query(`CREATE DATABASE ${name}`);
      await prepareDatabase(withDatabase(serverUrl, name), TEST_MASTER_KEY, () => undefined);
      await admin.query(`ALTER DATABASE ${name} IS_TEMPLATE true`);
    }
    return name;
  } finally {
    await admin.end();
  }
}

/** @returns the owner's URL of a fresh clone, and how to drop it */
export async function cloneDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const serverUrl = process.env['STIPPLE_TEST_SERVER'];
  if (!serverUrl) throw new Error('The global set-up has not run: start the tests with jest.');
  const template = await ensureTemplate(serverUrl);
  const name = `stipple_test_${randomBytes(6).toString('hex')}`;
  const run = async (sql: string): Promise<void> => {
    const admin = new pg.Client({ connectionString: serverUrl });
    await admin.connect();
    await admin.query(sql).finally(() => admin.end());
  };
  await run(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  return { url: withDatabase(serverUrl, name), drop: () => run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

function schemaHash(): string {
  const hash = createHash('sha256');
  const entities = readdirSync(join(ROOT, 'libs'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.entity.ts'),
  );
  const migrations = readdirSync(join(ROOT, 'migrations')).map((file) => join('migrations', file));
  const files = [...entities.map((file) => join('libs', file)), ...migrations, 'apps/server/src/entities.ts'];
  for (const file of files.sort()) hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}
