import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { cloneDatabase } from '../support/postgres.js';
import { PATIENCE_MS, Place, Product } from './product.js';

jest.setTimeout(PATIENCE_MS);

describe('with DATABASE_URL', () => {
  const place = new Place();
  let database: Awaited<ReturnType<typeof cloneDatabase>>;
  let env: Record<string, string>;
  beforeAll(async () => {
    database = await cloneDatabase();
    // the roles are the whole server's: with another key than the other tests' they would get other passwords
    writeFileSync(place.path('test.key'), Buffer.alloc(32, 7).toString('hex'), { mode: 0o600 });
    env = {
      STIPPLE_DATA: place.data,
      STIPPLE_MASTER_KEY_FILE: place.path('test.key'),
      DATABASE_URL: database.url,
    };
  });
  afterAll(async () => {
    await place.remove();
    await database.drop();
  });

  it('migrate brings an empty database up to this version', async () => {
    const asOwner = async (sql: string) => {
      const client = new pg.Client({ connectionString: database.url });
      await client.connect();
      return client.query(sql).finally(() => client.end());
    };
    await asOwner('DROP SCHEMA clinic, audit, identity, platform, security CASCADE; DROP TABLE migration');
    const { code, output } = await Product.run(['migrate'], { env });
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(/Migrated: Foundation.+The database is at this version/s),
    ]);
    expect((await asOwner('SELECT FROM migration')).rowCount).toBeGreaterThan(10);
  });

  it('a start makes no demo: it prints a link to the set-up that works once', async () => {
    const product = await Product.start({ env });
    expect(product.output).not.toMatch(/demo/i);
    const [, token] = await product.says(/\/setup#(\S{20,})/);
    const member = (login: string) => ({ displayName: login, login, password: 'correct horse battery' });
    const body = {
      token,
      clinicName: 'First Clinic',
      zone: 'Europe/London',
      jurisdiction: 'general',
      doctor: member('boot-doctor'),
      second: { ...member('boot-second'), roles: ['ink-admin'] },
    };
    const setUp = () =>
      fetch(`${product.address}/api/setup`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect([(await setUp()).status, (await setUp()).status]).toEqual([204, 409]);
    expect(await product.end('SIGINT')).toBe(0);
  });

  it('the demo wants an empty database', async () => {
    const { code, output } = await Product.run(['demo'], { env });
    expect([code, output]).toEqual([1, expect.stringContaining('already holds a clinic')]);
  });

  it('is made in one that is empty, and told at the next start', async () => {
    const empty = await cloneDatabase();
    try {
      const own = { ...env, DATABASE_URL: empty.url };
      const { code, output } = await Product.run(['demo'], { env: own });
      expect([code, output]).toEqual([0, expect.stringContaining('Demo logins')]);
      const product = await Product.start({ env: own });
      expect(product.output).toMatch(/Demo logins/);
      expect(await product.end('SIGINT')).toBe(0);
    } finally {
      await empty.drop();
    }
  });
});
