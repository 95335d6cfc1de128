import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeclareRecall, type DeclareRecallDto, type RecallView } from '@stipple/recall';
import type { LotView } from '@stipple/traceability';
import { InkWorld } from '../traceability/ink-world.js';
import { Client, testWorld, type World } from '../../support/index.js';

describe('recall a lot', () => {
  let world: World;
  let ink: InkWorld;
  let client: Client;

  beforeAll(async () => {
    world = await testWorld();
    ink = new InkWorld(world);
    client = await Client.signedIn(world.app, world.clinic.login('inkAdmin'));
  });
  afterAll(() => world.close());

  const notice = (lot: LotView, said: Partial<DeclareRecallDto> = {}): DeclareRecallDto => ({
    lotId: lot.id,
    recallClass: 'I',
    issuer: 'Test Pigments',
    reason: 'Pseudomonas aeruginosa in unopened bottles',
    noticeReference: 'N-1',
    ...said,
  });
  const declare = (lot: LotView, said: Partial<DeclareRecallDto> = {}): Promise<RecallView> =>
    world.get(DeclareRecall).execute(world.inkAdmin, notice(lot, said));

  it('names every patient, with caps, zones, volumes and contact, and nobody else', async () => {
    const [lot, other] = [await ink.released(), await ink.released({ lotNumber: 'FINE' })];
    const reachable = await ink.chair(await world.patient({ familyName: 'Abara', phone: '+44 20 7946 0001' }));
    const silent = await ink.chair(await world.patient({ familyName: 'Berg', doNotContact: true }));
    const spared = await ink.chair();
    const first = await ink.fill(reachable, lot);
    const mixed = await ink.fill(reachable, [other, lot]);
    await ink.fill(silent, lot);
    await ink.fill(spared, other);
    await ink.pass(reachable, first.capId, 'VX');
    await ink.pass(reachable, first.capId, 'HL');

    const recall = await declare(lot);
    expect(recall.lots).toMatchObject([{ id: lot.id, lotNumber: 'BL23', remaining: 9700 }]);
    expect(recall.counts).toEqual({ patients: 2, caps: 3, doNotContact: 1, deceased: 0, withoutContact: 1 });
    expect(recall.patients).toMatchObject([
      {
        patientId: reachable.patientId,
        phone: '+44 20 7946 0001',
        certainty: 'certain',
        addedLater: false,
        caps: [
          { capId: first.capId, sessionId: reachable.sessionId, volumeMicrolitres: 100, zones: ['HL', 'VX'] },
          { capId: mixed.capId, volumeMicrolitres: 100, shadeRatio: '1:1', zones: [] },
        ],
      },
      { patientId: silent.patientId, doNotContact: true },
    ]);
  });

  it('stops the lot everywhere at once', async () => {
    const lot = await ink.released();
    const chair = await ink.chair();
    await declare(lot);
    await expect(ink.fill(chair, lot)).rejects.toMatchObject({ code: 'CAP_REFUSED', errors: [{ code: 'RECALLED' }] });
    await expect(ink.release({ ...lot, version: lot.version + 1 })).rejects.toMatchObject({
      code: 'LOT_STATE_REFUSED',
    });
    const page = await client.get<LotView>(`/lots/${lot.id}`);
    expect(page.body).toMatchObject({ state: 'recalled', usable: false, blocks: [{ code: 'RECALLED' }] });
  });

  it('holds everybody whose cap was drawn before, when caps and recall race', async () => {
    const lot = await ink.released();
    const chairs = await Promise.all(Array.from({ length: 8 }, () => ink.chair()));
    const results = await Promise.allSettled([...chairs.map((chair) => ink.fill(chair, lot)), declare(lot)]);
    const filled = chairs.filter((_, index) => results[index]?.status === 'fulfilled').map((chair) => chair.patientId);
    const recall = await declare(lot);
    expect(recall.patients.map((patient) => patient.patientId).sort()).toEqual(filled.sort());
    expect(recall.patients.every((patient) => !patient.addedLater)).toBe(true);
  });

  it('may be said again: the same notice is the same recall, another notice another one', async () => {
    const lot = await ink.released();
    await ink.fill(await ink.chair(), lot);
    const [first, ...again] = await Promise.all([declare(lot), declare(lot), declare(lot)]);
    expect(again.map((recall) => recall.id)).toEqual([first.id, first.id]);
    const second = await declare(lot, { issuer: 'The authority', recallClass: 'II' });
    expect(second.id).not.toBe(first.id);
    expect(second.counts.patients).toBe(1);
  });

  it('shows who was found after the list was frozen', async () => {
    const lot = await ink.released();
    const [known, late] = [await ink.chair(), await ink.chair()];
    await ink.fill(known, lot);
    const { id } = await declare(lot);
    await ink.fill(late, lot, { alreadyUsed: true });
    const { body } = await client.get<RecallView>(`/recalls/${id}`);
    const marks = Object.fromEntries(body.patients.map((patient) => [patient.patientId, patient.addedLater]));
    expect(marks).toEqual({ [known.patientId]: false, [late.patientId]: true });
    expect(body.patients.find((patient) => patient.addedLater)?.caps).toMatchObject([{ unchecked: true }]);
    const frozen = await world.asOwner('SELECT patient_id FROM clinic.recall_patient WHERE recall_id = $1', [id]);
    expect(frozen).toEqual([{ patient_id: known.patientId }]);
  });

  it('of a lot that nobody got is a recall all the same', async () => {
    const recall = await declare(await ink.receive());
    expect(recall).toMatchObject({ counts: { patients: 0, caps: 0 }, patients: [] });
  });

  it('writes down each patient whose name was shown', async () => {
    const lot = await ink.released();
    const chair = await ink.chair();
    await ink.fill(chair, lot);
    const { id } = await declare(lot);
    await client.get(`/recalls/${id}`);
    const reads = await world.asOwner(
      `SELECT 1 FROM audit.event WHERE action = 'patient.listed-in-recall' AND patient_id = $1 AND subject_id = $2`,
      [chair.patientId, id],
    );
    expect(reads).toHaveLength(2);
  });

  it('is declared and listed over the wire by those who may', async () => {
    const lot = await ink.released();
    const declared = await client.post<RecallView>('/recalls', notice(lot));
    expect(declared).toMatchObject({ status: 201, body: { declaredByName: 'Test inkAdmin' } });
    const { body } = await client.get<{ items: RecallView[] }>('/recalls');
    expect(body.items[0]).toMatchObject({ id: declared.body.id, counts: { patients: 0 } });
    expect(body.items[0]).not.toHaveProperty('patients');
    const desk = await Client.signedIn(world.app, world.clinic.login('frontDesk'));
    expect((await desk.get(`/recalls/${declared.body.id}`)).status).toBe(403);
    expect((await desk.post('/recalls', notice(lot))).status).toBe(403);
    expect(await client.post('/recalls', { ...notice(lot), recallClass: 'IV' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/recallClass' }] },
    });
  });

  it('is of no concern to another clinic', async () => {
    const lot = await ink.released();
    const { id } = await declare(lot);
    const stranger = await world.anotherClinic();
    await expect(world.get(DeclareRecall).execute(stranger.inkAdmin, notice(lot))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const elsewhere = await Client.signedIn(world.app, stranger.login('inkAdmin'));
    expect((await elsewhere.get(`/recalls/${id}`)).status).toBe(404);
    expect((await elsewhere.get<{ items: object[] }>('/recalls')).body.items).toEqual([]);
  });
});
