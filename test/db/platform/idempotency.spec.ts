import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@stipple/kernel';
import { v7 as uuidv7 } from 'uuid';
import { testWorld, type World } from '../../support/index.js';

describe('an idempotency key', () => {
  let world: World;
  beforeAll(async () => {
    world = await testWorld();
  });
  afterAll(() => world.close());

  /** How many requests were carried out: each leaves one event. */
  const done = async (): Promise<number> => {
    const sql = `SELECT count(*)::int AS n FROM audit.event WHERE action = 'visits.read'`;
    return (await world.asOwner<{ n: number }>(sql))[0]?.n ?? 0;
  };

  /** The same request, by whoever sends it. */
  const send = (actor: Actor, key: string): Promise<{ secret: string }> =>
    world.database.write({ ...actor, idempotency: { key, requestHash: 'a'.repeat(64) } }, (tx) => {
      tx.audit({ action: 'visits.read' });
      return Promise.resolve({ secret: `of ${actor.kind}` });
    });

  it('gives a patient’s answer to nobody else at a kiosk, nor to staff', async () => {
    const before = await done();
    const key = uuidv7();
    const [one, another] = [
      await world.kioskActor(await world.patient()),
      await world.kioskActor(await world.patient()),
    ];
    const first = await send(one, key);
    expect(await send(one, key)).toEqual(first);
    expect(await done()).toBe(before + 1);
    await expect(send(another, key)).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    await expect(send(world.doctor, key)).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('gives the answer of staff to no kiosk', async () => {
    const key = uuidv7();
    await send(world.doctor, key);
    const kiosk = await world.kioskActor(await world.patient());
    await expect(send(kiosk, key)).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('is hidden from a kiosk by the database too', async () => {
    await send(world.doctor, uuidv7());
    const own = await world.kioskActor(await world.patient());
    await send(own, uuidv7());
    const sql = 'SELECT actor_id AS "actorId" FROM platform.idempotency WHERE clinic_id = $1';
    const seen = await world.database.read(own, (tx) => tx.query<{ actorId: string }>(sql, [tx.clinicId]));
    expect(seen).toEqual([{ actorId: own.patientId }]);
  });

  it('still does not double when another member sends again (decision 16), and says who got the answer', async () => {
    const before = await done();
    const key = uuidv7();
    const first = await send(world.doctor, key);
    expect(await send(world.doctor2, key)).toEqual(first);
    expect(await done()).toBe(before + 1);
    const sql = `SELECT actor_id AS "actorId", facts FROM audit.event WHERE action = 'request.answered-again'`;
    expect(await world.asOwner(sql)).toEqual([
      { actorId: world.doctor2.accountId, facts: { author: world.doctor.accountId } },
    ]);
  });
});

describe('the log’s own columns', () => {
  let world: World;
  beforeAll(async () => {
    world = await testWorld();
  });
  afterAll(() => world.close());

  it.each(['recorded_at', 'transaction_id'])('%s is never the application’s word', async (column) => {
    const value = column === 'recorded_at' ? 'now()' : 'pg_current_xact_id()';
    const sql = `INSERT INTO audit.event (clinic_id, event_id, actor_kind, actor_id, actor_roles, request_id, purpose, action,
      outcome, facts, ${column}) VALUES ($1, gen_random_uuid(), 'system', $1, 'x', 'x', 'TREAT', 'x', 'success', '{}', ${value})`;
    const forge = world.database.write(world.doctor, (tx) => tx.query(sql, [tx.clinicId]));
    await expect(forge).rejects.toMatchObject({ code: '42501' });
  });
});
