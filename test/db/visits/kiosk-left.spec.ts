import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DomainError, KioskActor } from '@stipple/kernel';
import { AnswerHealthQuestions, EnterVisit, OpenVisit, RenewVisitCode, TakeKioskStep } from '@stipple/visits';
import { Client, testWorld, type World } from '../../support/index.js';
import { begun, patientAt, tablet } from './kiosk.js';

const BIRTH_DATE = '1980-05-04';

let world: World;
let patientId: string;
beforeAll(async () => {
  world = await testWorld();
});
beforeEach(async () => {
  patientId = await world.patient({ birthDate: BIRTH_DATE });
});
afterAll(() => world.close());

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'OK',
    (error: unknown) => (error as DomainError).code,
  );
const look = (actor: KioskActor) => world.get(TakeKioskStep).look(actor);
const again = (actor: KioskActor) => world.get(AnswerHealthQuestions).again(actor, 'SK01');

describe('a tablet that the visit has left', () => {
  it('shows nothing of it once staff have given a new code', async () => {
    const actor = await begun(world, patientId, BIRTH_DATE, ['screening']);
    expect((await look(actor)).kind).toBe('question');
    await world.get(RenewVisitCode).execute(world.frontDesk, actor.visitId);
    expect(await codeOf(look(actor))).toBe('VISIT_ELSEWHERE');
    expect(await codeOf(again(actor))).toBe('VISIT_OVER');
  });

  it('shows nothing of it once it goes on at another', async () => {
    const left = await begun(world, patientId, BIRTH_DATE, ['screening']);
    const { code } = await world.get(RenewVisitCode).execute(world.frontDesk, left.visitId);
    const other = await tablet(world);
    await world.get(EnterVisit).execute(other, { code, birthDate: BIRTH_DATE });
    expect(await codeOf(look(left))).toBe('VISIT_ELSEWHERE');
    expect((await look(patientAt(other, patientId, left.visitId))).kind).toBe('identity');
  });

  it('asks who is there before it shows the record to whoever has the new code', async () => {
    const left = await begun(world, patientId, BIRTH_DATE, ['screening']);
    const { code } = await world.get(RenewVisitCode).execute(world.frontDesk, left.visitId);
    const device = await tablet(world);
    expect((await world.get(EnterVisit).execute(device, { code, birthDate: BIRTH_DATE })).step.kind).toBe('identity');
  });
});

describe('a tablet over the wire', () => {
  it('has one patient: the cookie of the one before opens nothing', async () => {
    const staff = await Client.signedIn(world.app, world.clinic.login('frontDesk'));
    const kiosk = new Client(world.app);
    const { body: pairing } = await staff.post<{ code: string }>('/devices/pairing-codes', { name: 'Tablet' });
    await kiosk.post('/kiosk/pair', { code: pairing.code });
    const enter = async (id: string) => {
      const { code } = await world.get(OpenVisit).execute(world.frontDesk, { patientId: id, steps: ['screening'] });
      return kiosk.post('/kiosk/enter', { code, birthDate: BIRTH_DATE });
    };
    await enter(patientId);
    await enter(await world.patient({ birthDate: BIRTH_DATE }));
    const rows = await world.asOwner<{ patientId: string }>(
      'SELECT patient_id AS "patientId" FROM identity.kiosk_session',
    );
    expect(rows.map((row) => row.patientId)).not.toContain(patientId);
    expect((await kiosk.get('/kiosk/step')).status).toBe(200);
  });

  it('counts wrong codes that come at once, and then lets no right one in', async () => {
    const device = await tablet(world);
    const { code } = await world.get(OpenVisit).execute(world.frontDesk, { patientId, steps: ['screening'] });
    const wrong = () => codeOf(world.get(EnterVisit).execute(device, { code: '000000', birthDate: BIRTH_DATE }));
    const codes = await Promise.all(Array.from({ length: 8 }, wrong));
    expect(new Set(codes)).toEqual(new Set(['VISIT_ENTRY_REFUSED', 'VISIT_LOCKED']));
    expect(codes.filter((each) => each === 'VISIT_ENTRY_REFUSED')).toHaveLength(5);
    expect(await codeOf(world.get(EnterVisit).execute(device, { code, birthDate: BIRTH_DATE }))).toBe('VISIT_LOCKED');
  });
});
