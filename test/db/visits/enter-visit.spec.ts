import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DeviceActor, DomainError } from '@stipple/kernel';
import {
  BeginVisit,
  CloseVisit,
  ConfirmIdentity,
  EnterVisit,
  OpenVisit,
  RenewVisitCode,
  TakeKioskStep,
} from '@stipple/visits';
import { testWorld, type World } from '../../support/index.js';
import { patientAt, tablet } from './kiosk.js';

const BIRTH_DATE = '1980-05-04';

let world: World;
let device: DeviceActor;
let patientId: string;
let visit: { id: string; code: string };
beforeAll(async () => {
  world = await testWorld();
});
beforeEach(async () => {
  world.clock.set(new Date('2026-11-22T09:00:00Z'));
  device = await tablet(world);
  patientId = await world
    .patient({ givenName: 'Rahul', familyName: 'Menon', birthDate: BIRTH_DATE, duplicatesSeen: [] }, world.doctor)
    .catch(() => world.patient({ birthDate: BIRTH_DATE }));
  visit = await world.get(OpenVisit).execute(world.frontDesk, { patientId, steps: ['screening'] });
});
afterAll(() => world.close());

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'OK',
    (error: unknown) => (error as DomainError).code,
  );
const enter = (code = visit.code, birthDate = BIRTH_DATE, at = device) =>
  world.get(EnterVisit).execute(at, { code, birthDate });
const otherCode = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const stateOf = async (): Promise<string | undefined> =>
  (await world.asOwner<{ state: string }>('SELECT state FROM clinic.visit WHERE id = $1', [visit.id]))[0]?.state;

describe('the one-time code', () => {
  it('has six digits and is kept as a hash only', async () => {
    expect(visit.code).toMatch(/^\d{6}$/);
    const [row] = await world.asOwner<{ codeHash: string }>(
      'SELECT code_hash AS "codeHash" FROM clinic.visit WHERE id = $1',
      [visit.id],
    );
    expect(row?.codeHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('opens the visit of one patient, who sees initials and nothing else', async () => {
    const { step, ...entered } = await enter(`${visit.code.slice(0, 3)} ${visit.code.slice(3)}`);
    expect(entered).toEqual({ visitId: visit.id, patientId });
    expect(step.kind).toBe('identity');
    expect(step.identity?.initials).toMatch(/^R\. M\.$/);
  });

  it('does not tell which of code and birth date was wrong', async () => {
    expect(await codeOf(enter(otherCode(visit.code)))).toBe('VISIT_ENTRY_REFUSED');
    expect(await codeOf(enter(visit.code, '1980-05-05'))).toBe('VISIT_ENTRY_REFUSED');
    expect(await codeOf(enter())).toBe('OK');
  });

  it('waits for thirty minutes, and for the day once the patient came', async () => {
    world.clock.advance(31 * 60_000);
    expect(await codeOf(enter())).toBe('VISIT_CODE_EXPIRED');
    const renewed = await world.get(RenewVisitCode).execute(world.frontDesk, visit.id);
    expect(await codeOf(enter(renewed.code))).toBe('OK');
    world.clock.advance(6 * 3_600_000);
    expect(await codeOf(enter(renewed.code))).toBe('OK');
  });

  it('opens nothing in another clinic', async () => {
    const other = await world.anotherClinic();
    const stranger: DeviceActor = { ...device, clinicId: other.clinicId };
    expect(await codeOf(enter(visit.code, BIRTH_DATE, stranger))).not.toBe('OK');
    expect(await codeOf(world.get(OpenVisit).execute(other.doctor, { patientId, steps: ['consent'] }))).toBe(
      'NOT_FOUND',
    );
  });

  it('a patient has one at a time', async () => {
    const second = await world.get(OpenVisit).execute(world.doctor, { patientId, steps: ['screening'] });
    expect(await codeOf(enter(visit.code))).toBe(second.code === visit.code ? 'OK' : 'VISIT_ENTRY_REFUSED');
    expect(await stateOf()).toBe('closed');
  });
});

describe('five wrong entries', () => {
  it('lock visit and tablet until staff give a new code', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await codeOf(enter(visit.code, '1999-09-09'))).toBe('VISIT_ENTRY_REFUSED');
    }
    expect(await codeOf(enter())).toBe('VISIT_LOCKED');
    expect(await codeOf(enter(visit.code, BIRTH_DATE, await tablet(world)))).toBe('VISIT_LOCKED');
    expect(await stateOf()).toBe('locked');
    const renewed = await world.get(RenewVisitCode).execute(world.frontDesk, visit.id);
    expect(await codeOf(enter(renewed.code))).toBe('OK');
  });

  it('count wrong codes at the tablet too, and a right entry forgets them', async () => {
    for (let attempt = 0; attempt < 4; attempt += 1) await codeOf(enter(otherCode(visit.code)));
    expect(await codeOf(enter())).toBe('OK');
    for (let attempt = 0; attempt < 5; attempt += 1) await codeOf(enter(otherCode(visit.code)));
    expect(await codeOf(enter())).toBe('VISIT_LOCKED');
  });

  it('are each in the audit log', async () => {
    await codeOf(enter(otherCode(visit.code)));
    await codeOf(enter(visit.code, '1980-05-05'));
    const rows = await world.asOwner<{ verdict: string }>(
      `SELECT facts->>'verdict' AS verdict FROM audit.event WHERE action = 'visit.entry-refused' AND outcome = 'refused'
       AND subject_id = $1 ORDER BY recorded_at`,
      [device.deviceId],
    );
    expect(rows.map((row) => row.verdict)).toEqual(['code-unknown', 'birth-date-wrong']);
  });
});

describe('is this you?', () => {
  it('comes before everything else', async () => {
    await enter();
    expect(await codeOf(world.get(BeginVisit).execute(patientAt(device, patientId, visit.id)))).toBe(
      'IDENTITY_UNCONFIRMED',
    );
  });

  it('a no ends the sitting and shows staff that somebody else was there', async () => {
    await enter();
    const actor = patientAt(device, patientId, visit.id);
    const answer = await world.get(ConfirmIdentity).execute(actor, { initials: 'R. M.', isMe: false });
    expect(answer).toMatchObject({ kind: 'stopped', stopped: { wrongPerson: true } });
    expect(await stateOf()).toBe('locked');
    expect(await codeOf(enter())).toBe('VISIT_LOCKED');
  });

  it('refuses the answer to another page', async () => {
    await enter();
    const actor = patientAt(device, patientId, visit.id);
    const answer = world.get(ConfirmIdentity).execute(actor, { initials: 'X. Y.', isMe: true });
    expect(await codeOf(answer)).toBe('IDENTITY_MISMATCH');
  });

  it('is asked again at another tablet, and the first one is out', async () => {
    await enter();
    const first = patientAt(device, patientId, visit.id);
    await world.get(ConfirmIdentity).execute(first, { initials: 'R. M.', isMe: true });
    const second = await tablet(world);
    expect((await enter(visit.code, BIRTH_DATE, second)).step.kind).toBe('identity');
    expect(await codeOf(world.get(BeginVisit).execute(first))).toBe('VISIT_ELSEWHERE');
  });
});

describe('another patient', () => {
  it('is nowhere to be seen from a kiosk session', async () => {
    await enter();
    const other = await world.patient();
    const forged = patientAt(device, other, visit.id);
    expect(await codeOf(world.get(TakeKioskStep).look(forged))).toBe('NOT_FOUND');
  });
});

describe('a closed visit', () => {
  it('takes no code and no step, and may be closed twice', async () => {
    await enter();
    await world.get(CloseVisit).execute(world.doctor, visit.id);
    await world.get(CloseVisit).execute(world.doctor, visit.id);
    expect(await codeOf(enter())).toBe('VISIT_ENTRY_REFUSED');
    const actor = patientAt(device, patientId, visit.id);
    expect(await codeOf(world.get(BeginVisit).execute(actor))).toBe('VISIT_OVER');
    expect((await world.get(TakeKioskStep).look(actor)).kind).toBe('stopped');
    expect(await codeOf(world.get(RenewVisitCode).execute(world.doctor, visit.id))).toBe('VISIT_OVER');
  });
});
