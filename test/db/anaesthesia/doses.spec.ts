import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DoseBook, PainBook, type PlannedDose, type RecordDose, type SubjectFacts } from '@stipple/anaesthesia';
import { NO_CONSTRAINTS } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import { type TestClinic, testWorld, type World } from '../../support/index.js';

const INSERT_SESSION = `
  INSERT INTO clinic.procedure_session (clinic_id, id, patient_id, number, state, doctor_id, operator_id, planned_zones,
    bottle_ids, anaesthetic_planned, recorded_at, recorded_by, version)
  VALUES ($1, $2, $3, $4, 'planned', $5, $5, '{HL}', '{}', true, $6, $5, 1)`;

const START_SESSION = `
  UPDATE clinic.procedure_session SET state = 'running', started_at = $3, start_record = '{}'
   WHERE clinic_id = $1 AND id = $2`;

const lidocaine = (millilitres: number, adrenalineDilution: number | null = null): PlannedDose => ({
  kind: 'injection',
  agent: 'lidocaine',
  percentThousandths: 1_000,
  volumeMicrolitres: millilitres * 1_000,
  adrenalineDilution,
});
const CREAM: PlannedDose = {
  kind: 'topical',
  product: 'lidocaine-prilocaine-5-cream-eu',
  milligrams: 30_000,
  areaTenthsCm2: 3_000,
  minutes: 90,
  skin: 'intact',
};

let world: World;
let doses: DoseBook;
let pain: PainBook;
let patientId: string;
let sessionId: string;
let now: Date;

beforeAll(async () => {
  world = await testWorld();
  // Noon, so that "an hour ago" is the same day.
  world.clock.set(new Date(`${new Date().toISOString().slice(0, 10)}T12:00:00Z`));
  doses = world.get(DoseBook);
  pain = world.get(PainBook);
});
afterAll(() => world.close());

beforeEach(async () => {
  now = world.clock.now();
  patientId = await world.patient();
  sessionId = await newSession(1);
});

const write = <T>(work: (tx: Tx) => Promise<T>) => world.database.write(world.doctor, work);
const read = <T>(work: (tx: Tx) => Promise<T>) =>
  world.database.read(world.doctor, (tx) => {
    tx.audit({ action: 'session.read', patientId });
    return work(tx);
  });
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

function newSession(number: number): Promise<string> {
  return write((tx) => {
    const id = tx.newId();
    tx.exec(INSERT_SESSION, [tx.clinicId, id, patientId, number, world.doctor.accountId, tx.now]);
    tx.audit({ action: 'session.planned', patientId });
    return Promise.resolve(id);
  });
}

/** Weighed now: 70 kg, 175 cm, male, of age. */
const facts = (change: Partial<SubjectFacts> = {}): SubjectFacts => ({
  birthDate: '1992-03-12',
  sex: 'male',
  weightGrams: { value: 70_000, takenAt: now },
  heightMillimetres: { value: 1_750, takenAt: now },
  constraints: NO_CONSTRAINTS,
  ...change,
});
const give = (dose: PlannedDose, change: Partial<RecordDose> = {}) =>
  write((tx) => doses.record(tx, { sessionId, patientId, dose, facts: facts(), occurredAt: now, ...change }));
const meter = () => read((tx) => doses.meter(tx, { patientId, facts: facts() }));
const ofSession = () => read((tx) => doses.ofSession(tx, sessionId));

describe('a given dose', () => {
  it('is stored with its amounts, its assessment and the version of the limits', async () => {
    const given = await give(lidocaine(10, 300_000), { zone: 'HL', drugLotNumber: 'A1', drugExpiry: '2030-01-31' });
    const [row] = await ofSession();
    expect(given).toMatchObject({ flag: 'OK', flags: [] });
    expect(row).toMatchObject({
      id: given.id,
      kind: 'injection',
      agent: 'lidocaine',
      doseMicrograms: 100_000,
      adrenalineNanograms: 33_334,
      route: 'infiltration',
      zone: 'HL',
      drugLotNumber: 'A1',
      drugExpiry: '2030-01-31',
      flag: 'OK',
      verdict: 'ok',
      recordedBy: world.doctor.accountId,
      override: null,
    });
    expect(row?.assessment).toEqual(JSON.parse(JSON.stringify(given.assessment)));
    expect(row?.limitsVersion).toBe(given.assessment.limitsVersion);
  });

  it.each([
    ['over the limit', lidocaine(21), {}, 'OVER_LIMIT'],
    ['without a weight', lidocaine(5), { weightGrams: null }, 'UNCHECKED'],
    [
      'of an agent that screening blocks',
      lidocaine(1),
      { constraints: { ...NO_CONSTRAINTS, blockedAgents: ['*'] } },
      'OVER_LIMIT',
    ],
    ['with a word on a caution', lidocaine(17), {}, 'CAUTION'],
  ] as const)('%s is stored all the same, flagged', async (_text, dose, change, flag) => {
    const given = await give(dose, { facts: facts(change as Partial<SubjectFacts>), acknowledgement: 'seen' });
    expect(given).toMatchObject({ flag, flags: [flag, 'ACKNOWLEDGED'] });
    expect(await ofSession()).toMatchObject([{ id: given.id, flag }]);
  });

  it('counts with the weight of its own day in the zone of the clinic', async () => {
    const dayBefore = { value: 70_000, takenAt: new Date(now.getTime() - 25 * 3_600_000) };
    expect(await give(lidocaine(1), { facts: facts({ weightGrams: dayBefore }) })).toMatchObject({ flag: 'UNCHECKED' });
    const then = { occurredAt: dayBefore.takenAt, facts: facts({ weightGrams: dayBefore }) };
    expect(await give(lidocaine(1), then)).toMatchObject({ flag: 'OK' });
  });

  it('is marked when its drug had expired', async () => {
    expect((await give(lidocaine(1), { drugExpiry: '2020-01-31' })).flags).toEqual(['DRUG_EXPIRED']);
  });

  it('that cannot be a dose is refused by field', async () => {
    const unknown = { ...lidocaine(1), agent: 'cocaine' } as PlannedDose;
    await expect(give(unknown)).rejects.toMatchObject({ code: 'DOSE_INPUT_INVALID', facts: { field: 'agent' } });
  });
});

describe('the meter', () => {
  it('adds all sessions of the patient, injected and topical', async () => {
    await give(lidocaine(5), { occurredAt: minutesAgo(60) });
    const second = await newSession(2);
    await give(CREAM, { sessionId: second, occurredAt: minutesAgo(30) });
    expect(await meter()).toMatchObject({ percentTenths: 750, dosesCounted: 2, verdict: 'ok' });
    const check = await write((tx) => doses.check(tx, { patientId, plan: [lidocaine(6)], facts: facts() }));
    expect(check).toMatchObject({ verdict: 'block', percentTenths: 1_050, lines: [{ volumeLeftMicrolitres: 5_000 }] });
  });

  it('counts a dose of a device whose clock cannot be right from when it was entered', async () => {
    await write((tx) => {
      tx.exec(START_SESSION, [tx.clinicId, sessionId, minutesAgo(60)]);
      tx.audit({ action: 'session.started', patientId });
      return Promise.resolve();
    });
    await give(lidocaine(5), { occurredAt: minutesAgo(3 * 24 * 60) });
    await give(lidocaine(5), { occurredAt: minutesAgo(-3 * 24 * 60) });
    expect(await meter()).toMatchObject({ percentTenths: 500, dosesCounted: 2 });
    world.clock.advance(24 * 3_600_000 + 1);
    expect(await meter()).toMatchObject({ dosesCounted: 0 });
    world.clock.set(now);
  });

  it('forgets after 24 hours', async () => {
    await give(lidocaine(5), { occurredAt: minutesAgo(24 * 60 + 1) });
    expect(await meter()).toMatchObject({ percentTenths: 0, dosesCounted: 0 });
  });

  it('lets two doses at once see each other', async () => {
    const given = await Promise.all([give(lidocaine(12)), give(lidocaine(12)), give(lidocaine(12))]);
    const seen = given.map(({ assessment }) => assessment.percentTenths).sort((a, b) => a! - b!);
    expect(seen).toEqual([600, 1_200, 1_800]);
    expect(given.map(({ flag }) => flag).sort()).toEqual(['OK', 'OVER_LIMIT', 'OVER_LIMIT']);
  });

  it('shows nothing of another clinic', async () => {
    await give(lidocaine(5));
    const stranger: TestClinic = await world.anotherClinic();
    const theirs = await world.database.read(stranger.doctor, (tx) => {
      tx.audit({ action: 'session.read', patientId });
      return doses.meter(tx, { patientId, facts: facts() });
    });
    expect(theirs.dosesCounted).toBe(0);
  });
});

describe('taking a dose back', () => {
  it('is a row of its own; neither counts, both stay', async () => {
    const { id } = await give(lidocaine(21));
    const reversal = await write((tx) => doses.reverse(tx, { doseId: id, sessionId, reason: 'wrong patient' }));
    expect(await meter()).toMatchObject({ percentTenths: 0, dosesCounted: 0 });
    const rows = await ofSession();
    expect(rows.find((row) => row.id === reversal.id)).toMatchObject({
      reversesId: id,
      reason: 'wrong patient',
      agent: 'lidocaine',
    });
    expect(rows).toHaveLength(2);
  });

  it('works once, only in its session, and never for a reversing row', async () => {
    const { id } = await give(lidocaine(1));
    const other = await newSession(2);
    const reverse = (doseId: string, of = sessionId) => write((tx) => doses.reverse(tx, { doseId, sessionId: of }));
    await expect(reverse(id, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const raced = await Promise.allSettled([reverse(id), reverse(id)]);
    const refused = raced.find((result) => result.status === 'rejected');
    expect(refused).toMatchObject({ reason: { code: 'EVENT_ALREADY_REVERSED' } });
    const reversal = raced.find((result) => result.status === 'fulfilled')!;
    await expect(reverse(reversal.value.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an override', () => {
  it('may come with the dose or later, once, by two people', async () => {
    const { id } = await give(lidocaine(21));
    const override = (doseId: string, secondSignerId: string) =>
      write((tx) => doses.override(tx, { doseId, sessionId, reason: 'field was reopened', secondSignerId }));
    await expect(override(id, world.doctor.accountId)).rejects.toMatchObject({
      constraint: 'dose_override_second_check',
    });
    await override(id, world.doctor2.accountId);
    await expect(override(id, world.doctor2.accountId)).rejects.toMatchObject({ code: 'DOSE_ALREADY_OVERRIDDEN' });
    const at = { override: { reason: 'as planned', secondSignerId: world.doctor2.accountId } };
    expect((await give(lidocaine(1), at)).flags).toEqual(['OVER_LIMIT', 'OVERRIDDEN']);
    const rows = await ofSession();
    expect(rows.map(({ flags }) => flags)).toEqual([
      ['OVER_LIMIT', 'OVERRIDDEN'],
      ['OVER_LIMIT', 'OVERRIDDEN'],
    ]);
    expect(rows[0]?.override).toMatchObject({ reason: 'field was reopened', secondSignerId: world.doctor2.accountId });
  });
});

describe('the table', () => {
  const columns =
    'clinic_id, id, session_id, patient_id, kind, agent, adrenaline_nanograms, route, flag, assessment, limits_version, occurred_at, recorded_at, recorded_by';
  const insert = (more: string, values: string) =>
    write((tx) => {
      tx.exec(
        `INSERT INTO clinic.dose (${columns}, ${more}) VALUES ($1, $2, $3, $4, 'injection', 'lidocaine', 0, 'infiltration', 'OK', '{}', 'x', $5, $5, $6, ${values})`,
        [tx.clinicId, tx.newId(), sessionId, patientId, now, world.doctor.accountId],
      );
      tx.audit({ action: 'dose.recorded', patientId });
      return Promise.resolve();
    });

  it.each([
    ['percent_thousandths, volume_microlitres, dose_micrograms', '10001, 1, 1', 'dose_percent_check'],
    ['percent_thousandths, volume_microlitres, dose_micrograms', '1000, 0, 1', 'dose_volume_check'],
    ['percent_thousandths, volume_microlitres', '1000, 1000', 'dose_kind_check'],
    ['percent_thousandths, volume_microlitres, dose_micrograms, milligrams', '1000, 1, 1, 1', 'dose_kind_check'],
    [
      'percent_thousandths, volume_microlitres, dose_micrograms, adrenaline_dilution',
      '1000, 1, 1, 200000',
      'dose_adrenaline_check',
    ],
    ['percent_thousandths, volume_microlitres, dose_micrograms, zone', `1000, 1, 1, 'XX'`, 'dose_zone_check'],
  ])('refuses %s (%s) by %s', async (more, values, constraint) => {
    await expect(insert(more, values)).rejects.toMatchObject({ constraint });
  });

  it('cannot be changed', async () => {
    const { id } = await give(lidocaine(1));
    const change = write((tx) => {
      tx.exec('UPDATE clinic.dose SET volume_microlitres = 1 WHERE clinic_id = $1 AND id = $2', [tx.clinicId, id]);
      tx.audit({ action: 'dose.recorded', patientId });
      return Promise.resolve();
    });
    await expect(change).rejects.toThrow();
    expect(await ofSession()).toMatchObject([{ volumeMicrolitres: 1_000 }]);
  });
});

describe('pain', () => {
  const score = (value: number | null, minutes = 0, change: object = {}) =>
    write((tx) =>
      pain.record(tx, {
        sessionId,
        patientId,
        score: value,
        point: 'during',
        occurredAt: minutesAgo(minutes),
        ...change,
      }),
    );
  const scores = () => read((tx) => pain.ofSession(tx, sessionId));

  it('keeps "not answered" apart from 0, and says what to do next', async () => {
    expect(await score(null, 60)).toMatchObject({ prompt: 'speech-check' });
    expect(await score(0, 50)).toMatchObject({ prompt: null });
    expect(await score(3, 40)).toMatchObject({ prompt: null });
    const second = await score(3, 30);
    expect(second).toMatchObject({ prompt: 'stop-and-review' });
    await write((tx) => pain.reverse(tx, { painId: second.id, sessionId, reason: 'mistap' }));
    expect(await score(7, 20)).toMatchObject({ prompt: 'pause' });
    expect((await scores()).filter(({ reversesId }) => !reversesId).map((each) => each.score)).toEqual([
      null,
      0,
      3,
      3,
      7,
    ]);
    const again = write((tx) => pain.reverse(tx, { painId: second.id, sessionId }));
    await expect(again).rejects.toMatchObject({ code: 'EVENT_ALREADY_REVERSED' });
  });

  it('keeps two scores within a minute and marks the earlier', async () => {
    await score(2, 1, { zone: 'HL' });
    await score(5, 0, { zone: 'HL' });
    await score(5, 0, { zone: 'FR' });
    expect((await scores()).map(({ flags }) => flags)).toEqual([['DUPLICATE'], [], []]);
  });

  it.each([
    [11, {}, 'score'],
    [5.5, {}, 'score'],
    [3, { scale: 'FACES' }, 'score'],
    [3, { notBefore: new Date(8.64e15) }, 'occurredAt'],
  ])('refuses %j with %j', async (value, change, field) => {
    await expect(score(value, 0, change)).rejects.toMatchObject({ code: 'PAIN_SCORE_INVALID', facts: { field } });
    expect(await scores()).toEqual([]);
  });
});
