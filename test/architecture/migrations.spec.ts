import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataSourceOptions, openDataSource } from '@stipple/platform';
import type { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../apps/server/src/boot/migrations.js';
import { ENTITIES } from '../../apps/server/src/entities.js';
import { cloneDatabase } from '../support/postgres.js';

describe('the migrations', () => {
  let source: DataSource;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const database = await cloneDatabase();
    drop = database.drop;
    source = await openDataSource(dataSourceOptions(database.url, ENTITIES, MIGRATIONS));
  });
  afterAll(async () => {
    await source.destroy();
    await drop();
  });

  const drift = async (): Promise<string[]> => {
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  };

  it('make exactly what the entities say', async () => {
    expect(await drift()).toEqual([]);
  });

  it('can each be undone, newest first, and done again', async () => {
    for (let left = MIGRATIONS.length; left > 0; left -= 1) await source.undoLastMigration();
    const schemas = await source.query<{ nspname: string }[]>(
      `SELECT nspname FROM pg_namespace WHERE nspname IN ('clinic', 'audit', 'security', 'identity', 'platform')`,
    );
    expect(schemas).toEqual([]);
    expect(await source.runMigrations()).toHaveLength(MIGRATIONS.length);
    expect(await drift()).toEqual([]);
  });

  it('stand in the order of their time stamps', () => {
    const stamps = MIGRATIONS.map(({ name }) => Number(/\d{13}$/.exec(name)?.[0]));
    expect(stamps).toEqual([...stamps].sort((a, b) => a - b));
  });
});
