import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QuarantineLot, ReleaseLot } from '@stipple/traceability';
import { Client, testWorld, type World } from '../../support/index.js';
import { code, InkWorld } from './ink-world.js';

const DAY_MS = 86_400_000;

describe('release and quarantine of a lot', () => {
  let world: World;
  let ink: InkWorld;

  beforeAll(async () => {
    world = await testWorld();
    ink = new InkWorld(world);
  });
  afterAll(() => world.close());

  it('is done by a second person with every tick', async () => {
    const lot = await ink.released();
    expect(lot).toMatchObject({ state: 'released', usable: true, blocks: [], receivedByMe: false });
    expect(lot.events.map(({ event, toState }) => [event, toState])).toEqual([
      ['receive', 'quarantined'],
      ['release', 'released'],
    ]);
    expect(lot.events[1]?.checklist).toContain('certificate-of-analysis');
  });

  it('is refused to whoever received any delivery of it, and the refusal is logged', async () => {
    const lot = await ink.receive();
    await expect(ink.release(lot, world.inkAdmin)).rejects.toMatchObject(code('RELEASE_BY_RECEIVER'));
    const more = await ink.receive({ productId: lot.product.id, lotNumber: lot.lotNumber }, world.inkAdmin2);
    await expect(ink.release(more, world.inkAdmin2)).rejects.toMatchObject(code('RELEASE_BY_RECEIVER'));
    expect(await ink.release(more, world.doctor)).toMatchObject({ state: 'released' });
    const refusals = await world.asOwner(
      `SELECT 1 FROM audit.event WHERE action = 'lot.release-refused' AND outcome = 'refused' AND subject_id = $1`,
      [lot.id],
    );
    expect(refusals).toHaveLength(2);
  });

  it('is refused with a tick missing, and names it', async () => {
    const lot = await ink.receive();
    const checklist = lot.checklist.filter((id) => id !== 'label-photo-taken');
    const refused = world.get(ReleaseLot).execute(world.inkAdmin2, lot.id, lot.version, { checklist });
    await expect(refused).rejects.toMatchObject({
      code: 'RELEASE_CHECKLIST_INCOMPLETE',
      errors: [{ pointer: '/checklist/label-photo-taken' }],
    });
  });

  it('is refused on a version that is not the present one', async () => {
    const lot = await ink.released();
    await expect(ink.release(lot)).rejects.toMatchObject(code('LOT_STATE_REFUSED'));
    await expect(ink.release({ ...lot, version: 1 })).rejects.toMatchObject(code('VERSION_STALE'));
  });

  it('is refused after the expiry, and a released lot expires by itself', async () => {
    const tomorrow = new Date(world.clock.now().getTime() + DAY_MS).toISOString().slice(0, 10);
    const [waiting, usable] = [await ink.receive({ expiry: tomorrow }), await ink.released({ expiry: tomorrow })];
    world.clock.advance(3 * DAY_MS);
    await expect(ink.release(waiting)).rejects.toMatchObject(code('LOT_EXPIRED'));
    const client = await Client.signedIn(world.app, world.clinic.login('inkAdmin'));
    expect((await client.get(`/lots/${usable.id}`)).body).toMatchObject({
      state: 'expired',
      usable: false,
      blocks: [{ code: 'EXPIRED' }],
    });
    expect((await client.get(`/lots?state=expired`)).body).toMatchObject({
      items: [{ id: usable.id }, { id: waiting.id }],
    });
    world.clock.advance(-3 * DAY_MS);
  });

  it('quarantine may be repeated, and is never stale', async () => {
    const lot = await ink.released();
    const reasons = ['A papule at the hairline', 'A second patient called'];
    for (const reason of reasons) await world.get(QuarantineLot).execute(world.doctor, lot.id, { reason });
    const client = await Client.signedIn(world.app, world.clinic.login('inkAdmin'));
    const { body } = await client.get<{ state: string; events: { event: string; reason: string }[] }>(
      `/lots/${lot.id}`,
    );
    expect(body.state).toBe('quarantined');
    expect(body.events.filter((one) => one.event === 'quarantine').map((one) => one.reason)).toEqual(reasons);
  });

  it('is of no concern to another clinic', async () => {
    const lot = await ink.receive();
    const stranger = await world.anotherClinic();
    await expect(ink.release(lot, stranger.inkAdmin2)).rejects.toMatchObject(code('NOT_FOUND'));
    const quarantine = world.get(QuarantineLot).execute(stranger.doctor, lot.id, { reason: 'not mine' });
    await expect(quarantine).rejects.toMatchObject(code('NOT_FOUND'));
  });

  it('asks for the version in If-Match', async () => {
    const lot = await ink.receive();
    const client = await Client.signedIn(world.app, world.clinic.login('inkAdmin2'));
    const path = `/lots/${lot.id}/release`;
    expect((await client.post(path, { checklist: lot.checklist })).status).toBe(428);
    expect((await client.post(path, { checklist: ['made-up'] }, { ifMatch: lot.version })).status).toBe(422);
    const released = await client.post(path, { checklist: lot.checklist }, { ifMatch: lot.version });
    expect(released).toMatchObject({ status: 200, etag: '"2"', body: { state: 'released' } });
  });
});
