import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SessionStore, standingOf } from '@stipple/identity';
import { roleUrl } from '@stipple/platform';
import type { Session } from 'fastify';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { testWorld, type World } from '../../support/index.js';
import { TEST_MASTER_KEY } from '../../support/postgres.js';

const IDLE_MS = 900_000;

describe('the store of staff sessions', () => {
  let world: World;
  let pool: pg.Pool;
  let store: Promised;
  let sid: string;
  let session: Session;
  beforeAll(async () => {
    world = await testWorld();
    pool = new pg.Pool({ connectionString: roleUrl(world.ownerUrl, 'stipple_auth', TEST_MASTER_KEY), max: 2 });
  });
  afterAll(async () => {
    await pool.end();
    await world.close();
  });
  beforeEach(async () => {
    store = new Promised(pool);
    sid = uuidv7();
    const { accountId, clinicId, sessionId } = world.doctor;
    const staff = { accountId, clinicId, sessionId, login: 'doctor', signedInAt: new Date().toISOString() };
    session = { cookie: { originalMaxAge: IDLE_MS }, staff };
    await store.set(sid, session);
  });

  const expiry = async (): Promise<number> => {
    const [row] = await world.asOwner<{ expire: Date }>(
      'SELECT expire::timestamptz AS expire FROM identity.session WHERE sid = $1',
      [sid],
    );
    return row?.expire.getTime() ?? 0;
  };
  const age = (milliseconds: number) =>
    world.asOwner(`UPDATE identity.session SET expire = expire - $2 * interval '1 millisecond' WHERE sid = $1`, [
      sid,
      milliseconds,
    ]);

  it('finds a session with what its holder is now', async () => {
    const before = await store.get(sid);
    expect(before?.staff && standingOf(before.staff)).toMatchObject({ roles: ['doctor'] });
    const setActive = (active: boolean) =>
      world.asOwner(
        `WITH event AS (INSERT INTO audit.event
           (clinic_id, event_id, actor_kind, actor_id, actor_roles, request_id, purpose, action, outcome, facts)
           VALUES ($1, gen_random_uuid(), 'system', $1, 'test', 'test', 'TREAT', 'member.changed', 'success', '{}'))
         UPDATE clinic.membership SET active = $3 WHERE clinic_id = $1 AND id = $2`,
        [world.clinic.clinicId, world.doctor.accountId, active],
      );
    await setActive(false);
    const after = await store.get(sid);
    expect(after?.staff && standingOf(after.staff)).toBeNull();
    await setActive(true);
  });

  it('writes the use of a session once a minute, and a change at once', async () => {
    const first = await expiry();
    await store.set(sid, session);
    expect(await expiry()).toBe(first);
    await age(61_000);
    await store.get(sid);
    await store.set(sid, session);
    expect(await expiry()).toBeGreaterThan(first - 1_000);
    const second = await expiry();
    await store.set(sid, { ...session, staff: { ...session.staff!, login: 'other' } });
    expect(await expiry()).toBeGreaterThanOrEqual(second);
    expect((await store.get(sid))?.staff?.login).toBe('other');
  });

  it('does not find one that was not used for its time', async () => {
    await age(IDLE_MS + 1_000);
    expect(await store.get(sid)).toBeNull();
  });

  it.each(['here', 'at another node'])(
    'brings back nothing that was ended %s while a request was under way',
    async (where) => {
      await store.get(sid);
      await (where === 'here' ? store : new Promised(pool)).destroy(sid);
      await store.set(sid, { ...session, staff: { ...session.staff!, login: 'changed' } });
      expect(await store.get(sid)).toBeNull();
    },
  );
});

/** The store as its callbacks' promises. */
class Promised {
  private readonly store: SessionStore;

  constructor(pool: pg.Pool) {
    this.store = new SessionStore(pool, IDLE_MS);
  }

  get(sid: string): Promise<Session | null> {
    return new Promise((resolve, reject) =>
      this.store.get(sid, (error, session) => (error ? reject(error) : resolve(session ?? null))),
    );
  }

  set(sid: string, session: Session): Promise<void> {
    return new Promise((resolve, reject) =>
      this.store.set(sid, session, (error) => (error ? reject(error) : resolve())),
    );
  }

  destroy(sid: string): Promise<void> {
    return new Promise((resolve, reject) =>
      this.store.destroy(sid, (error) => (error ? reject(error) : resolve())),
    );
  }
}
