import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConsentQueries } from '@stipple/consent';
import { v7 as uuidv7 } from 'uuid';
import { ConsentWorld, HOUR_MS } from './consent-world.js';

describe('stage 1', () => {
  let consent: ConsentWorld;
  beforeAll(async () => {
    consent = await ConsentWorld.open();
  });
  afterAll(() => consent.world.close());

  const standing = (patientId: string) => consent.world.get(ConsentQueries).ofPatient(consent.world.doctor, patientId);

  it('starts the week at once when given on paper', async () => {
    const patientId = await consent.world.patient();
    const given = await consent.give(patientId);
    expect(given.waitingHours).toBe(168);
    const wait = Date.parse(given.eligibleAt ?? '') - Date.parse(given.givenAt);
    expect(wait).toBe(168 * HOUR_MS);
    const view = await standing(patientId);
    expect(view.reasons.map((reason) => reason.code)).toEqual(['WAITING_TIME']);
    expect(view.eligibleAt).toBe(given.eligibleAt);
  });

  it('ends at the kiosk with the last page, and not before the doctor has talked', async () => {
    const patientId = await consent.world.patient();
    const reading = await consent.sitting(patientId, 'information');
    expect(await reading.walk()).toMatchObject({ kind: 'complete', outcome: 'information-read' });
    expect((await standing(patientId)).reasons).toMatchObject([{ code: 'INFORMATION_MISSING' }]);
    consent.world.clock.advance(2 * HOUR_MS);
    const given = await consent.give(patientId, { givenAs: 'kiosk' });
    expect(given.completedAt).toBe(given.givenAt);
  });

  it('waits for the reading when given for the kiosk', async () => {
    const patientId = await consent.world.patient();
    expect(await consent.give(patientId, { givenAs: 'kiosk' })).toMatchObject({ completedAt: null, eligibleAt: null });
    expect((await standing(patientId)).reasons).toMatchObject([{ code: 'INFORMATION_UNFINISHED' }]);
    await (await consent.sitting(patientId, 'information')).walk();
    expect((await standing(patientId)).reasons).toMatchObject([{ code: 'WAITING_TIME' }]);
  });

  it.each([
    ['WAITING_TIME_TOO_SHORT', { waitingHours: 0, shorteningReason: 'now' }],
    ['WAITING_TIME_TOO_SHORT', { waitingHours: 23, shorteningReason: 'now' }],
    ['WAITING_REASON_MISSING', { waitingHours: 48 }],
    ['ALTERNATIVES_NOT_DISCUSSED', { alternativesDiscussed: ['transplant' as const] }],
  ])('refuses with %s', async (code, said) => {
    const patientId = await consent.world.patient();
    await expect(consent.give(patientId, said)).rejects.toMatchObject({ code });
    expect((await standing(patientId)).information).toEqual([]);
  });

  it('may be shortened with a reason that stays on record', async () => {
    const patientId = await consent.world.patient();
    const given = await consent.give(patientId, { waitingHours: 24, shorteningReason: 'Leaves the country' });
    expect(given).toMatchObject({ waitingHours: 24, shorteningReason: 'Leaves the country' });
    const sitting = await consent.sitting(patientId);
    expect(await sitting.next()).toMatchObject({ kind: 'waiting', waiting: { blockers: [{ code: 'WAITING_TIME' }] } });
    consent.world.clock.advance(24 * HOUR_MS);
    expect((await sitting.next()).kind).toBe('section');
  });

  it('does not find a patient of another clinic', async () => {
    const patientId = await consent.world.patient();
    const other = await consent.world.anotherClinic();
    await expect(consent.give(patientId, {}, other.doctor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(consent.give(uuidv7())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
