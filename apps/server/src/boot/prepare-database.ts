import { dataSourceOptions, ensureRoles, type MasterKey, openDataSource, storeContextKey } from '@stipple/platform';
import pg from 'pg';
import { ENTITIES } from '../entities.js';
import { MIGRATIONS } from './migrations.js';

const MONTHS_AHEAD = 3;

/** Brings a database up to this build, as its owner: roles, migrations, the context key, the audit log's partitions. */
export async function prepareDatabase(
  ownerUrl: string,
  masterKey: MasterKey,
  say: (line: string) => void,
): Promise<void> {
  const owner = await connect(ownerUrl);
  try {
    await ensureRoles(owner, masterKey);
    const applied = await migrate(ownerUrl);
    if (applied.length > 0) say(`Migrated: ${applied.join(', ')}`);
    await storeContextKey(owner, masterKey);
    await owner.query('SELECT audit.ensure_partitions($1)', [MONTHS_AHEAD]);
  } finally {
    await owner.end();
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect().catch((error: unknown) => {
    const { code, message } = error as { code?: string; message: string };
    throw new Error(`The database of DATABASE_URL cannot be reached: ${message || code}`, { cause: error });
  });
  return client;
}

/** @returns the names of the migrations that ran */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const source = await openDataSource(dataSourceOptions(ownerUrl, ENTITIES, MIGRATIONS));
  try {
    return (await source.runMigrations()).map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}
