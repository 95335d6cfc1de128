import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { INFORMATION, MEASURED, SIGN_IN } from './bodies.js';
import { ClinicDay } from './clinic-day.js';
import { done, refusal, type Wire } from './demo-world.js';
import { ACCEPTED, verdictsOf } from './sealed-pdf.js';

/** What the main path passes by: a hand that cannot draw, a night in mid-session, a recall in mid-session. */
describe('a second chair', () => {
  let day: ClinicDay;
  let ngozi: Wire['PatientSummaryView'];
  let lot: Wire['LotView'];
  let session: string;

  beforeAll(async () => {
    day = await ClinicDay.begin();
    ngozi = await day.patientNamed('achebe');
    await day.demo.daysAgo(8, () => done(day.ada.post(`/patients/${ngozi.id}/consent-information`, INFORMATION)));
    lot = await done(day.release(day.dina, await day.receive()));
  });
  afterAll(() => day.end());

  it('a patient who cannot draw signs by typing, and says why', async () => {
    await day.tablet.begin(day.fay, ngozi, ['screening', 'consent']);
    await day.tablet.answerHealth();
    await day.tablet.read();
    const { sign } = await day.tablet.agree();
    const typed = { method: 'typed' as const, typedName: 'Ngozi Achebe', agreed: true };
    const signature = { ...typed, modelHash: sign?.modelHash ?? '' };
    expect((await refusal(day.tablet.sign(signature))).code).toBe('SIGNATURE_TYPED_REASON_MISSING');
    expect((await refusal(day.tablet.sign({ ...signature, typedName: ' ' }))).code).toBe('SIGNATURE_BLANK');
    const { copy } = await done(day.tablet.sign({ ...signature, typedReason: 'Right hand in a cast' }));
    const { raw } = await day.tablet.file(copy?.[0]?.documentId);
    expect(await verdictsOf(raw, day.demo.roots())).toMatchObject(ACCEPTED);
  });

  it('a dose before the start is a fact, and flagged', async () => {
    await day.answerClinicianQuestions(ngozi.id);
    session = await day.plan(ngozi.id, lot);
    const early = await day.give(session, 1_000);
    expect([early.flag, early.flags]).toEqual(['UNCHECKED', expect.arrayContaining(['BEFORE_START'])]);
    expect((await refusal(day.check(session, 1_000))).code).toBe('SESSION_STATE_REFUSED');
  });

  it('yesterday’s weight is no weight: the check refuses, and what was given is kept as unchecked', async () => {
    await done(day.ada.post(`/patients/${ngozi.id}/measurements`, MEASURED));
    await done(day.ada.post(`/patients/${ngozi.id}/allergies`, { kind: 'none-known' }));
    await day.feel(session, 0, 'baseline');
    await done(day.ada.post(`/sessions/${session}/start`, SIGN_IN));
    await done(day.fill(session, lot));
    await day.sleep(13);
    const refused = await refusal(day.check(session, 1_000));
    expect(refused).toMatchObject({ status: 409, code: 'DOSE_UNCHECKED', reasons: ['WEIGHT_NEEDED'] });
    expect((await day.give(session, 1_000)).flag).toBe('UNCHECKED');
  });

  it('a recall in mid-session stops the next cap, and ink that is in already is kept as a fact', async () => {
    const notice = { lotId: lot.id, recallClass: 'I', issuer: 'Nordlys Pigments', reason: 'Not sterile' };
    const { patients } = await done(day.dina.post<Wire['RecallView']>('/recalls', notice));
    expect(patients).toMatchObject([{ patientId: ngozi.id, caps: [{ zones: [] }] }]);
    const next = await refusal(day.fill(session, lot));
    expect(next).toMatchObject({ status: 409, code: 'CAP_REFUSED', reasons: ['RECALLED'] });
    expect((await day.screen(session)).alerts.map(({ code }) => code)).toContain('CAP_LOT_NOT_USABLE');
    const used = await done(day.fill(session, lot, { alreadyUsed: true }));
    expect(used).toMatchObject({ checkState: 'UNCHECKED', blocks: ['RECALLED'] });
  });
});
