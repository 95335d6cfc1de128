import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CheckStart } from '@stipple/procedures';
import { firstBottle } from '../traceability/ink-world.js';
import { ChairWorld, reasonsOf, SIGN_IN } from './chair-world.js';

describe('start a session', () => {
  let chairs: ChairWorld;

  beforeAll(async () => {
    chairs = await ChairWorld.open(4);
  });
  afterAll(() => chairs.world.close());

  const state = (sessionId: string) =>
    chairs.world.asOwner('SELECT state, started_at FROM clinic.procedure_session WHERE id = $1', [sessionId]);

  it('is refused with every reason at once, and the refusal is on record', async () => {
    const quarantined = await chairs.ink.receive({ lotNumber: 'Q1' });
    const sessionId = await chairs.plan(await chairs.world.patient(), { bottleIds: [firstBottle(quarantined)] });
    const refused = await reasonsOf(chairs.start(sessionId, { confirmed: [] }));
    expect(refused).toEqual({
      code: 'SESSION_NOT_READY',
      reasons: [
        'CONSENT_PROC_MISSING',
        'CONSENT_ANAES_MISSING',
        'CONSENT_DATA_MISSING',
        'SCREENING_MISSING',
        'BLOOD_PRESSURE_MISSING',
        'PULSE_MISSING',
        'WEIGHT_MISSING_TODAY',
        'HEIGHT_MISSING',
        'LOT_NOT_USABLE',
        'IDENTITY_NOT_CONFIRMED',
        'ALLERGIES_NOT_CONFIRMED',
        'WASH_NOT_CONFIRMED',
        'KIT_NOT_CHECKED',
        'ZONES_NOT_AGREED',
        'ALLERGIES_NOT_RECORDED',
        'BASELINE_PAIN_MISSING',
      ],
    });
    expect(await state(sessionId)).toEqual([{ state: 'planned', started_at: null }]);
    expect(await chairs.audited(sessionId)).toContainEqual(['session.start-refused', 'refused']);
  });

  it('shows the same reasons before, and only the ticks when all is prepared', async () => {
    const sessionId = await chairs.readySession();
    const check = await chairs.world.get(CheckStart).execute(chairs.world.doctor, sessionId);
    expect(check.ready).toBe(true);
    expect(new Set(check.reasons.map((reason) => reason.fix))).toEqual(new Set(['safety-check']));
    const started = await chairs.start(sessionId);
    expect(started).toMatchObject({ state: 'running', version: 2 });
    expect(await chairs.audited(sessionId)).toContainEqual(['session.started', 'success']);
  });

  it('takes a raised blood pressure with the reason of the doctor only, and a high one never', async () => {
    const patientId = await chairs.readyPatient();
    const sessionId = await chairs.plan(patientId);
    await chairs.pain(sessionId, 0, 'baseline');
    await chairs.measure(patientId, { systolicMmHg: 185 });
    const reason = { bloodPressureAcknowledgement: 'White coat, measured three times' };
    expect((await reasonsOf(chairs.start(sessionId, { ...SIGN_IN, ...reason }))).reasons).toEqual([
      'BLOOD_PRESSURE_TOO_HIGH',
    ]);
    await chairs.measure(patientId, { systolicMmHg: 165 });
    expect((await reasonsOf(chairs.start(sessionId))).reasons).toEqual(['BLOOD_PRESSURE_RAISED']);
    expect(await chairs.start(sessionId, { ...SIGN_IN, ...reason })).toMatchObject({ state: 'running' });
  });

  it('wants everything of today again on another day', async () => {
    const sessionId = await chairs.readySession();
    chairs.world.clock.advance(26 * 3_600_000);
    expect((await reasonsOf(chairs.start(sessionId))).reasons).toEqual([
      'SCREENING_STALE',
      'BLOOD_PRESSURE_MISSING',
      'PULSE_MISSING',
      'WEIGHT_MISSING_TODAY',
    ]);
    chairs.world.clock.advance(-26 * 3_600_000);
  });

  it('happens once when two people tap at the same time', async () => {
    const sessionId = await chairs.readySession();
    const results = await Promise.allSettled([
      chairs.start(sessionId),
      chairs.start(sessionId),
      chairs.start(sessionId),
    ]);
    const refusals = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    expect(refusals).toMatchObject([{ code: 'SESSION_STATE_REFUSED' }, { code: 'SESSION_STATE_REFUSED' }]);
  });

  it('numbers the plans of one patient without a gap or a double, raced', async () => {
    const patientId = await chairs.world.patient();
    await Promise.all(Array.from({ length: 5 }, () => chairs.plan(patientId)));
    const rows = await chairs.world.asOwner<{ number: number }>(
      'SELECT number FROM clinic.procedure_session WHERE patient_id = $1 ORDER BY number',
      [patientId],
    );
    expect(rows.map((row) => row.number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('wants a doctor who is one', async () => {
    const doctorId = chairs.world.clinic.assistant.accountId;
    await expect(chairs.plan(await chairs.world.patient(), { doctorId })).rejects.toMatchObject({
      code: 'DOCTOR_NEEDED',
    });
  });

  it('is no session of another clinic', async () => {
    const other = await chairs.world.anotherClinic();
    const sessionId = await chairs.plan(await chairs.world.patient());
    await expect(chairs.start(sessionId, SIGN_IN, other.doctor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
