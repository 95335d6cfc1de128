import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AllergyStatement, Patient } from '@stipple/patients';
import type { Tx } from '@stipple/platform';
import { v7 as uuidv7 } from 'uuid';
import { Client, testWorld, type World } from '../../support/index.js';

const PERSON = { familyName: 'Tester', givenName: 'Ida', birthDate: '1990-04-01', sex: 'female' };

describe('transactions', () => {
  let world: World;
  let doctor: Client;
  let patientId: string;
  beforeAll(async () => {
    world = await testWorld();
    doctor = await Client.signedIn(world.app, world.clinic.login('doctor'));
    patientId = await world.patient();
  });
  afterAll(() => world.close());

  const insertAllergy = (tx: Tx): void =>
    tx.insert(AllergyStatement, { id: tx.newId(), patientId, kind: 'latex', substance: 'latex' });
  const countAllergies = (): Promise<number> =>
    world.database.read(world.doctor, async (tx) => (await tx.findMany(AllergyStatement, { patientId })).length);

  it('commits nothing without an audit event: in one flush, after a read, and from SQL', async () => {
    const before = await countAllergies();
    const silent = world.database.write(world.doctor, (tx) => Promise.resolve(insertAllergy(tx)));
    await expect(silent).rejects.toMatchObject({ code: 'ST409' });
    const silentAfterRead = world.database.write(world.doctor, async (tx) => {
      await tx.findOne(Patient, { id: patientId });
      insertAllergy(tx);
    });
    await expect(silentAfterRead).rejects.toMatchObject({ code: 'ST409' });
    expect(await countAllergies()).toBe(before);
  });

  it("is held to it by the database too, in the owner's own hands", async () => {
    const sql = `INSERT INTO clinic.allergy_statement (clinic_id, id, patient_id, kind, recorded_at, recorded_by)
      VALUES ('${world.clinic.clinicId}', '${uuidv7()}', '${patientId}', 'none-known', now(), '${patientId}')`;
    await expect(world.asOwner(sql)).rejects.toMatchObject({ code: 'ST409' });
    await expect(world.asOwner('UPDATE clinic.allergy_statement SET reaction = NULL')).rejects.toMatchObject({
      code: 'ST403',
    });
    await expect(world.asOwner('DELETE FROM clinic.patient')).rejects.toMatchObject({ code: 'ST403' });
    await expect(world.asOwner('TRUNCATE audit.event')).rejects.toMatchObject({ code: 'ST403' });
  });

  it('keeps the encrypted before and after of a change behind a commitment in the header', async () => {
    const made = await doctor.post<{ id: string }>('/patients', { ...PERSON, familyName: 'Changed' });
    await doctor.patch(`/patients/${made.body.id}`, { ...PERSON, familyName: 'Renamed' }, { ifMatch: 1 });
    const rows = await world.asOwner<{ commitment: Buffer; ciphertext: Buffer; columns: string[] }>(
      `SELECT e.commitment, p.ciphertext, c.changed_columns AS columns FROM audit.event e
       JOIN audit.payload p ON p.event_id = e.event_id JOIN audit.change c ON c.row_id = e.subject_id
       WHERE e.action = 'patient.updated' AND e.subject_id = $1`,
      [made.body.id],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.commitment).toHaveLength(32);
    expect(rows[0]?.columns).toEqual(['family_name', 'version']);
    expect(rows[0]?.ciphertext.includes('Renamed')).toBe(false);
  });

  it('queues every event for the sealer', async () => {
    const [row] = await world.asOwner<{ events: number; pending: number }>(
      'SELECT (SELECT count(*)::int FROM audit.event) AS events, (SELECT count(*)::int FROM audit.pending) AS pending',
    );
    expect(row?.events).toBeGreaterThan(0);
    expect(row?.pending).toBe(row?.events);
  });

  it('refuses an edit without a version (428) and with a stale one (412), and loses neither', async () => {
    const id = await world.patient();
    expect(await doctor.patch(`/patients/${id}`, PERSON)).toMatchObject({
      status: 428,
      body: { code: 'VERSION_REQUIRED' },
    });
    const edits = await Promise.all([1, 2, 3, 4].map(() => doctor.patch(`/patients/${id}`, PERSON, { ifMatch: 1 })));
    expect(edits.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    const stale = edits.find(({ status }) => status === 412);
    expect(stale?.body).toMatchObject({ code: 'VERSION_STALE' });
    expect((await doctor.get(`/patients/${id}`)).etag).toBe('"2"');
  });

  it('refuses the whole transaction when one guarded update finds another version', async () => {
    const id = await world.patient();
    const before = await countAllergies();
    const write = world.database.write(world.doctor, (tx) => {
      insertAllergy(tx);
      tx.update(Patient, { id, version: 7 }, { city: 'Nowhere' });
      tx.audit({ action: 'patient.updated' });
      return Promise.resolve();
    });
    await expect(write).rejects.toMatchObject({ code: 'VERSION_STALE' });
    expect(await countAllergies()).toBe(before);
  });

  it('answers a repeated key with the first result, also when both race', async () => {
    const idempotencyKey = uuidv7();
    const body = { ...PERSON, familyName: 'Once', phone: '+44 20 7946 0999' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => doctor.post<{ id: string }>('/patients', body, { idempotencyKey })),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    const other = await doctor.post('/patients', { ...body, givenName: 'Else' }, { idempotencyKey });
    expect(other).toMatchObject({ status: 422, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
    const bad = await doctor.post('/patients', body, { idempotencyKey: 'not-a-uuid' });
    expect(bad).toMatchObject({ status: 400, body: { code: 'IDEMPOTENCY_KEY_INVALID' } });
  });

  it('does not commit when a use case swallowed an error of the database', async () => {
    const before = await countAllergies();
    const write = world.database.write(world.doctor, async (tx) => {
      insertAllergy(tx);
      await tx.query('SELECT 1 / 0', []).catch(() => undefined);
      tx.audit({ action: 'patient.allergy-recorded', patientId });
    });
    await expect(write).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await countAllergies()).toBe(before);
  });

  it('asks in the order asked, writes in between included, also when nobody waited for the first answer', async () => {
    const before = await countAllergies();
    const counts = await world.database.write(world.doctor, async (tx) => {
      const count = async () => (await tx.findMany(AllergyStatement, { patientId })).length;
      const first = count();
      insertAllergy(tx);
      tx.audit({ action: 'patient.allergy-recorded', patientId });
      const second = count();
      await Promise.resolve();
      return Promise.all([first, second, count()]);
    });
    expect(counts).toEqual([before, before + 1, before + 1]);
  });

  it('stays on one connection, however it is asked', async () => {
    const pids = await world.database.read(world.doctor, async (tx) => {
      const pid = async () => (await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid', []))[0]?.pid;
      const asked = [pid()];
      for (let tick = 0; tick < 3; tick += 1) {
        await Promise.resolve();
        asked.push(pid());
      }
      return Promise.all(asked);
    });
    expect(new Set(pids).size).toBe(1);
  });

  it('keeps each of many racing writers whole', async () => {
    const before = await countAllergies();
    await Promise.all(
      Array.from({ length: 40 }, () =>
        world.database.write(world.doctor, async (tx) => {
          await tx.findOne(Patient, { id: patientId }, { lock: true });
          insertAllergy(tx);
          tx.audit({ action: 'patient.allergy-recorded', patientId });
        }),
      ),
    );
    expect(await countAllergies()).toBe(before + 40);
  });
});
