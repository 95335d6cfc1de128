import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WithdrawConsent } from '@stipple/consent';
import { CheckDose, OverrideDose, ReadSession, RecordRemark, ReverseEvent } from '@stipple/procedures';
import { LotDesk } from '@stipple/traceability';
import { Client, TEST_PASSWORD } from '../../support/index.js';
import { firstBottle } from '../traceability/ink-world.js';
import { ChairWorld, PLAN, reasonsOf } from './chair-world.js';

describe('a running session', () => {
  let chairs: ChairWorld;

  beforeAll(async () => {
    chairs = await ChairWorld.open(14);
  });
  afterAll(() => chairs.world.close());

  const screen = (sessionId: string) => chairs.world.get(ReadSession).execute(chairs.world.doctor, sessionId);
  const undo = (sessionId: string, eventType: 'dose' | 'pain' | 'pass' | 'remark', eventId: string) =>
    chairs.world.get(ReverseEvent).execute(chairs.world.doctor, sessionId, { eventType, eventId });
  const check = (sessionId: string, volumeMicrolitres: number) =>
    chairs.world.get(CheckDose).execute(chairs.world.doctor, sessionId, { ...PLAN, volumeMicrolitres });

  it('shows everything about the chair in one call', async () => {
    const sessionId = await chairs.runningSession();
    const { capId } = await chairs.cap(sessionId);
    await chairs.dose(sessionId);
    await chairs.pass(sessionId, capId);
    await chairs.pass(sessionId, capId);
    await chairs.pain(sessionId, 2);
    const view = await screen(sessionId);
    expect(view.session.state).toBe('running');
    expect(view.patient).toMatchObject({ weightGrams: 70_000, allergies: [{ kind: 'none-known' }] });
    expect(view.zones.find((zone) => zone.zone === 'HL')).toMatchObject({ planned: true, passes: 2, capIds: [capId] });
    expect(view.meter).toMatchObject({ verdict: 'ok', percentTenths: 238, dosesCounted: 1 });
    expect(view.bottles).toMatchObject([{ usable: true, blocks: [] }]);
    expect(view.caps).toMatchObject([
      { id: capId, zones: ['HL'], portions: [{ lotNumber: 'BL23', lotState: 'released' }] },
    ]);
    expect(view.timeline.map((entry) => entry.kind)).toEqual([
      'pain',
      'session-started',
      'cap-filled',
      'dose',
      'pass',
      'pass',
      'pain',
    ]);
    expect(view.alerts).toEqual([]);
  });

  it('refuses a plan over the limit, and keeps a dose over the limit with its alarm until it is overridden', async () => {
    const sessionId = await chairs.runningSession();
    expect(await check(sessionId, 10_000)).toMatchObject({ verdict: 'ok', requires: [] });
    const refused = await reasonsOf(check(sessionId, 60_000));
    expect(refused.code).toBe('DOSE_BLOCKED');
    expect(refused.reasons).toContain('OVER_LIMIT');
    const given = await chairs.dose(sessionId, { volumeMicrolitres: 60_000 });
    expect(given.flags).toContain('OVER_LIMIT');
    expect((await screen(sessionId)).alerts.map((alert) => alert.code)).toContain('DOSE_OVERRIDE_MISSING');
    const secondSigner = { login: chairs.world.clinic.login('doctor2'), password: TEST_PASSWORD };
    const override = { reason: 'Split over five hours', secondSigner };
    const work = chairs.world.get(OverrideDose);
    await work.execute(chairs.world.doctor, sessionId, given.id, override);
    expect((await screen(sessionId)).alerts.map((alert) => alert.code)).not.toContain('DOSE_OVERRIDE_MISSING');
    const self = { login: chairs.world.clinic.login('doctor'), password: TEST_PASSWORD };
    await expect(
      work.execute(chairs.world.doctor, sessionId, given.id, { ...override, secondSigner: self }),
    ).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
  });

  it('keeps a dose although the second signature that came with it is wrong', async () => {
    const sessionId = await chairs.runningSession();
    const secondSigner = { login: chairs.world.clinic.login('doctor2'), password: 'wrong' };
    const override = { reason: 'Needed', secondSigner };
    const given = await chairs.dose(sessionId, { volumeMicrolitres: 60_000, override });
    expect(given).toMatchObject({ flag: 'OVER_LIMIT', overrideProblem: 'STEP_UP_REFUSED' });
    expect((await screen(sessionId)).doses).toHaveLength(1);
  });

  it('stores a dose of a patient nobody has weighed, unchecked, and flags a drug that had expired', async () => {
    const sessionId = await chairs.plan(await chairs.world.patient());
    const given = await chairs.dose(sessionId, { drugExpiry: '2020-01-31' });
    expect(given.flags).toEqual(expect.arrayContaining(['UNCHECKED', 'DRUG_EXPIRED', 'BEFORE_START']));
  });

  it('is not gone on with the day after: nothing that was checked at its start is of today', async () => {
    const sessionId = await chairs.runningSession();
    const { capId } = await chairs.cap(sessionId);
    chairs.world.clock.advance(24 * 3_600_000);
    await expect(chairs.cap(sessionId)).rejects.toMatchObject({ code: 'SESSION_NOT_OF_TODAY' });
    await expect(check(sessionId, 1_000)).rejects.toMatchObject({ code: 'DOSE_UNCHECKED' });
    await chairs.measure((await screen(sessionId)).patient.id);
    await expect(check(sessionId, 1_000)).rejects.toMatchObject({ code: 'SESSION_NOT_OF_TODAY' });
    await chairs.pass(sessionId, capId);
    await chairs.cap(sessionId, { alreadyUsed: true });
    expect(await chairs.end(sessionId)).toMatchObject({ state: 'ended' });
    chairs.world.clock.advance(-24 * 3_600_000);
  });

  it('lets nobody but a doctor take a dose out of the meter', async () => {
    const sessionId = await chairs.runningSession();
    const { id } = await chairs.dose(sessionId);
    const body = { eventType: 'dose' as const, eventId: id };
    const assistant = chairs.world.clinic.assistant;
    await expect(chairs.world.get(ReverseEvent).execute(assistant, sessionId, body)).rejects.toMatchObject({
      code: 'DOCTOR_NEEDED',
    });
  });

  it('takes an event back by a row, once, and counts without it', async () => {
    const sessionId = await chairs.runningSession();
    const { capId } = await chairs.cap(sessionId);
    const pass = await chairs.pass(sessionId, capId);
    const dose = await chairs.dose(sessionId);
    const raced = await Promise.allSettled([undo(sessionId, 'pass', pass.id), undo(sessionId, 'pass', pass.id)]);
    expect(raced.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    await undo(sessionId, 'dose', dose.id);
    await expect(undo(sessionId, 'dose', dose.id)).rejects.toMatchObject({ code: 'EVENT_ALREADY_REVERSED' });
    const view = await screen(sessionId);
    expect(view.meter).toMatchObject({ percentTenths: 0, dosesCounted: 0 });
    expect(view.zones.every((zone) => zone.passes === 0)).toBe(true);
    expect(view.timeline.filter((entry) => entry.reversed)).toHaveLength(2);
    expect((await chairs.pass(sessionId, capId)).passNumber).toBe(1);
  });

  it('numbers passes entered at once one after the other', async () => {
    const sessionId = await chairs.runningSession();
    const { capId } = await chairs.cap(sessionId);
    const passes = await Promise.all(Array.from({ length: 4 }, () => chairs.pass(sessionId, capId)));
    expect(passes.map((pass) => pass.passNumber).sort()).toEqual([1, 2, 3, 4]);
  });

  it('hears of a recall at once: the next cap is refused and the open one is called out', async () => {
    const lot = await chairs.ink.released({ lotNumber: 'R1' });
    const portions = [{ bottleId: firstBottle(lot), volumeMicrolitres: 100 }];
    const sessionId = await chairs.runningSession();
    await chairs.cap(sessionId, { portions });
    await chairs.world.database.write(chairs.world.inkAdmin, (tx) =>
      chairs.world.get(LotDesk).recall(tx, lot.id, 'Notice of the maker'),
    );
    expect(await reasonsOf(chairs.cap(sessionId, { portions }))).toEqual({
      code: 'CAP_REFUSED',
      reasons: ['RECALLED'],
    });
    expect(await chairs.audited(sessionId)).toContainEqual(['cap.fill-refused', 'refused']);
    expect((await screen(sessionId)).alerts).toMatchObject([
      { code: 'CAP_LOT_NOT_USABLE', facts: { lotNumber: 'R1', lotState: 'recalled' } },
    ]);
    const used = await chairs.cap(sessionId, { portions, alreadyUsed: true });
    expect(used).toMatchObject({ checkState: 'UNCHECKED', blocks: ['RECALLED'] });
  });

  it('stops ink and anaesthetic at a withdrawal, and nothing else', async () => {
    const sessionId = await chairs.runningSession();
    const { capId } = await chairs.cap(sessionId);
    const [consent] = await chairs.world.asOwner<{ consent_id: string }>(
      `SELECT c.id AS consent_id FROM clinic.consent c JOIN clinic.procedure_session s ON s.patient_id = c.patient_id
        WHERE s.id = $1 AND c.kind = 'PROC'`,
      [sessionId],
    );
    await chairs.world.get(WithdrawConsent).execute(chairs.world.doctor, consent?.consent_id ?? '', { by: 'patient' });
    await expect(chairs.cap(sessionId)).rejects.toMatchObject({ code: 'SESSION_CONSENT_ENDED' });
    await expect(check(sessionId, 1_000)).rejects.toMatchObject({ code: 'SESSION_CONSENT_ENDED' });
    expect((await screen(sessionId)).alerts.map((alert) => alert.code)).toContain('CONSENT_ENDED');
    await chairs.pass(sessionId, capId);
    await chairs.pain(sessionId, 5);
    const occurredAt = chairs.now();
    await chairs.world
      .get(RecordRemark)
      .execute(chairs.world.doctor, sessionId, { kind: 'patient-asked-to-stop', occurredAt });
    await chairs.end(sessionId, { stoppedEarlyReason: 'The patient withdrew' });
  });

  it('knows no cap of another session', async () => {
    const { capId } = await chairs.cap(await chairs.runningSession());
    const sessionId = await chairs.runningSession();
    await expect(chairs.pass(sessionId, capId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('throws a cap away once, however often it is said', async () => {
    const sessionId = await chairs.runningSession();
    const { capId } = await chairs.cap(sessionId);
    const client = await Client.signedIn(chairs.world.app, chairs.world.clinic.login('doctor'));
    const idempotencyKey = '0192d3a0-0000-7000-8000-000000000002';
    const discard = (options = {}) => client.post(`/sessions/${sessionId}/caps/${capId}/discard`, {}, options);
    const answers = [await discard({ idempotencyKey }), await discard({ idempotencyKey }), await discard()];
    expect(answers.map((answer) => answer.status)).toEqual([204, 204, 204]);
    const { body } = await client.get<{ timeline: { kind: string }[] }>(`/sessions/${sessionId}`);
    expect(body.timeline.filter((entry) => entry.kind === 'cap-discarded')).toHaveLength(1);
  });

  it('takes whole scores of the scale only, and each request once', async () => {
    const sessionId = await chairs.runningSession();
    const client = await Client.signedIn(chairs.world.app, chairs.world.clinic.login('doctor'));
    const body = { point: 'during', occurredAt: chairs.now() };
    for (const score of [-1, 11, 5.5, 'five']) {
      const answer = await client.post<{ code: string }>(`/sessions/${sessionId}/pain`, { ...body, score });
      expect([answer.status, answer.body.code]).toEqual([422, 'VALIDATION_FAILED']);
    }
    const idempotencyKey = '0192d3a0-0000-7000-8000-000000000001';
    const [first, again] = [
      await client.post<{ id: string }>(`/sessions/${sessionId}/pain`, { ...body, score: 3 }, { idempotencyKey }),
      await client.post<{ id: string }>(`/sessions/${sessionId}/pain`, { ...body, score: 3 }, { idempotencyKey }),
    ];
    expect(first.status).toBe(201);
    expect(again.body.id).toBe(first.body.id);
    expect((await screen(sessionId)).pain).toHaveLength(2);
  });
});
