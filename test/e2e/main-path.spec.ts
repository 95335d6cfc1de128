import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_PASSWORD } from '../../apps/server/src/demo/cast.js';
import { OF_THE_CLINIC, OF_THE_NEWCOMER, OF_THE_PATIENT, REFUSED } from './audited-actions.js';
import { INFORMATION, LABEL, LABEL_LOT, MEASURED, SIGN_IN, SIGN_OUT } from './bodies.js';
import { ClinicDay } from './clinic-day.js';
import { done, refusal, type Wire } from './demo-world.js';
import { ACCEPTED, verdictsOf } from './sealed-pdf.js';
import { DRAWN } from './tablet.js';

const HOUR_MS = 3_600_000;

/** One story, told in order: each step stands on those before it. */
describe('the main path', () => {
  let day: ClinicDay;
  /** The demo's patient, whose information stage ended eight days ago. */
  let rahul: Wire['PatientSummaryView'];
  /** Registered in step 1, and waiting for a week. */
  let newcomer: Wire['PatientView'];
  let session: string;
  let lot: Wire['LotView'];
  let cap: Wire['FilledCapView'];
  let signed: Wire['SignedConsentView'][];

  const start = (body: object) => day.ada.post<Wire['SessionSummaryView']>(`/sessions/${session}/start`, body);

  beforeAll(async () => {
    day = await ClinicDay.begin();
    rahul = await day.patientNamed('menon');
  });
  afterAll(() => day.end());

  describe('1: a patient is registered', () => {
    const PERSON = { familyName: 'Menon', givenName: 'Rahul', birthDate: '1992-03-12' };

    it('only after the likely duplicate was shown', async () => {
      const { items } = await done(day.ada.post<Wire['DuplicateListView']>('/patients/duplicates', PERSON));
      expect(items).toMatchObject([{ likelihood: 'likely', patient: { id: rahul.id } }]);
      const person = { ...PERSON, sex: 'male', phone: '+44 20 7946 0999', emergencyContactName: 'Priya Menon' };
      const refused = await refusal(day.ada.post('/patients', person));
      expect(refused).toMatchObject({ status: 409, code: 'PATIENT_LIKELY_DUPLICATE' });
      const { id } = await done(
        day.ada.post<Wire['PatientView']>('/patients', { ...person, duplicatesSeen: [rahul.id] }),
      );
      newcomer = await done(day.ada.get<Wire['PatientView']>(`/patients/${id}`));
      expect(newcomer).toMatchObject({ familyName: 'Menon', version: 1, emergencyContactName: 'Priya Menon' });
    });

    it.each([
      ['name', () => 'q=men%20rah'],
      ['birth date', () => 'birthDate=1992-03-12'],
      ['birth date as it is written here', () => 'q=12/3/1992'],
      ['phone', () => 'q=02079460999'],
      ['number', () => `q=${newcomer.number}`],
    ])('and is found by %s', async (_, query) => {
      const { items } = await done(day.fay.get<Wire['PatientPageView']>(`/patients?${query()}`));
      expect(items.map(({ id }) => id)).toContain(newcomer.id);
    });
  });

  describe('2: the health questions at the kiosk', () => {
    it('begin on a paired tablet, with code, birth date and initials', async () => {
      const { act, client } = { act: day.tablet.act.bind(day.tablet), client: day.tablet.client };
      const device = await done(client.get<Wire['KioskDeviceView']>('/kiosk/device'));
      expect(device).toMatchObject({ paired: true, clinicName: 'Crown Scalp Clinic' });
      const visit = { patientId: newcomer.id, steps: ['screening'] };
      const { code } = await done(day.ada.post<Wire['VisitOpenedView']>('/visits', visit));
      const wrong = await refusal(client.post('/kiosk/enter', { code, birthDate: '1992-03-13' }));
      expect(wrong).toMatchObject({ status: 422, code: 'VISIT_ENTRY_REFUSED' });
      const page = await act('enter', { code, birthDate: '1992-03-12' });
      // initials and nothing more: a wrong person at the tablet learns no name
      expect(JSON.stringify(page)).not.toContain('Menon');
      expect(page).toMatchObject({ kind: 'identity', identity: { initials: 'R. M.' } });
      expect((await act('identity', { initials: 'R. M.', isMe: true })).kind).toBe('about');
      expect((await act('begin')).kind).toBe('question');
    });

    it('come one a page, and end in a check page', async () => {
      const lastDrink = { answer: 'yes', eventDate: day.demo.now().slice(0, 10) };
      const { asked, check, next } = await day.tablet.answerHealth({ SK03: { answer: 'yes' }, LG07: lastDrink });
      expect(asked.length).toBeGreaterThan(80);
      expect(new Set(asked).size).toBe(asked.length);
      expect([check.kind, next.kind]).toEqual(['check', 'done']);
    });
  });

  it('3: the doctor sees reason and source of each finding, and clears or defers it', async () => {
    const read = () => done(day.ada.get<Wire['PatientScreeningsView']>(`/patients/${newcomer.id}/screenings`));
    const { findings } = await read();
    expect(findings.map(({ ruleId }) => ruleId).sort()).toEqual(['LG07', 'SK03']);
    for (const { reason, sources } of findings) expect([reason.length > 10, sources.length > 0]).toEqual([true, true]);
    const until = new Date(Date.parse(day.demo.now()) + 72 * HOUR_MS).toISOString().slice(0, 10);
    const decide = (ruleId: string, body: object) =>
      day.ada.post(`/findings/${findings.find((one) => one.ruleId === ruleId)?.id}/decisions`, body);
    const short = await refusal(decide('SK03', { decision: 'clear', reason: 'fine' }));
    expect(short).toMatchObject({ status: 422, code: 'DECISION_REASON_TOO_SHORT' });
    await done(decide('SK03', { decision: 'clear', reason: 'Seen in clinic today: nothing in the planned zones' }));
    await done(decide('LG07', { decision: 'defer', reason: 'Comes back sober', until }));
    await day.answerClinicianQuestions(newcomer.id);
    expect((await read()).gate.open).toMatchObject([{ ruleId: 'LG07', code: 'HELD_UNTIL_DATE', eligibleFrom: until }]);
  });

  it('4: who was informed today must wait a week, and hears until when', async () => {
    const given = { ...INFORMATION, givenAs: 'kiosk' };
    await done(day.ada.post(`/patients/${newcomer.id}/consent-information`, given));
    await day.tablet.begin(day.ada, newcomer, ['information', 'consent']);
    const { sections, next } = await day.tablet.read();
    expect(sections.length).toBeGreaterThan(5);
    expect(next.waiting?.blockers.map(({ code }) => code)).toEqual(['WAITING_TIME']);
    const waits = Date.parse(next.waiting?.eligibleAt ?? '') - Date.parse(day.demo.now());
    expect(Math.round(waits / HOUR_MS)).toBe(168);
    const early = await refusal(day.tablet.sign({ ...DRAWN, modelHash: '0'.repeat(64) }));
    expect(early).toMatchObject({ status: 409, code: 'CONSENT_NOT_SIGNABLE', reasons: ['WAITING_TIME'] });
    expect(early.facts['eligibleAt']).toBe(next.waiting?.eligibleAt);
    const staff = await done(day.ada.get<Wire['PatientConsentsView']>(`/patients/${newcomer.id}/consents`));
    expect(staff).toMatchObject({ consents: [], eligibleAt: next.waiting?.eligibleAt });
    await day.tablet.act('stop');
  });

  describe('6: ink comes in', () => {
    it('by its label, into quarantine', async () => {
      const scan = await done(day.cleo.post<Wire['ScanView']>('/scans', { scan: LABEL }));
      expect(scan).toMatchObject({ outcome: 'new-lot', lotNumber: LABEL_LOT, expiry: '2030-12-31' });
      lot = await day.receive();
      expect(lot).toMatchObject({ state: 'quarantined', usable: false, lotNumber: LABEL_LOT, receivedByMe: true });
    });

    it('and a session planned with it cannot start: every reason at once', async () => {
      session = await day.plan(rahul.id, lot);
      const refused = await refusal(start({ confirmed: [] }));
      expect(refused).toMatchObject({ status: 409, code: 'SESSION_NOT_READY' });
      expect(refused.reasons).toEqual([
        ...['ALLERGIES_NOT_CONFIRMED', 'BASELINE_PAIN_MISSING', 'BLOOD_PRESSURE_MISSING', 'CONSENT_ANAES_MISSING'],
        ...['CONSENT_DATA_MISSING', 'CONSENT_PROC_MISSING', 'IDENTITY_NOT_CONFIRMED', 'KIT_NOT_CHECKED'],
        ...['LOT_NOT_USABLE', 'PULSE_MISSING', 'SCREENING_MISSING', 'WASH_NOT_CONFIRMED', 'WEIGHT_MISSING_TODAY'],
        'ZONES_NOT_AGREED',
      ]);
      const waiting = await day.startReasons(await day.plan(newcomer.id, lot));
      expect(waiting).toEqual(expect.arrayContaining(['CONSENT_WAITING', 'SCREENING_OPEN_HOLD']));
    });

    it('and is released by somebody else, against the whole checklist', async () => {
      const own = await refusal(day.release(day.cleo, lot));
      expect(own).toMatchObject({ status: 403, code: 'RELEASE_BY_RECEIVER' });
      const gaps = await refusal(day.release(day.dina, lot, lot.checklist.slice(1)));
      expect(gaps).toMatchObject({ status: 422, code: 'RELEASE_CHECKLIST_INCOMPLETE' });
      lot = await done(day.release(day.dina, lot));
      expect(lot).toMatchObject({ state: 'released', usable: true });
      expect(await day.startReasons(session)).not.toContain('LOT_NOT_USABLE');
    });
  });

  describe('4 and 5: consent', () => {
    it('is read section by section, and understood: wrong first, then right', async () => {
      await day.tablet.begin(day.fay, rahul, ['screening', 'consent']);
      await day.tablet.answerHealth();
      const { sections, next } = await day.tablet.read();
      expect(new Set(sections.map((section) => section.split('/')[0]))).toEqual(new Set(['PROC', 'ANAES', 'DATA']));
      const again = await day.tablet.teachBack(next, false);
      expect(again.teachBack).toMatchObject({ questionId: next.teachBack?.questionId, again: true });
      expect([again.teachBack?.correction, again.teachBack?.section]).not.toContain(null);
      const { teachBack } = await day.tablet.teachBack(again, true);
      expect(teachBack?.questionId).not.toBe(next.teachBack?.questionId);
      await day.answerClinicianQuestions(rahul.id);
      expect((await day.tablet.agree()).kind).toBe('sign');
    });

    it.each([
      ['SIGNATURE_BLANK', { strokes: [] }],
      ['SIGNATURE_BLANK', { strokes: [{ points: [] }] }],
      ['SIGNATURE_DOT', { strokes: [{ points: [{ x: 10, y: 10 }] }] }],
      ['CONSENT_NOT_AGREED', { agreed: false }],
      ['CONSENT_TEXT_CHANGED', { modelHash: '0'.repeat(64) }],
    ])('is not signed so: %s', async (code, said) => {
      const { sign } = await day.tablet.look();
      const body = { ...DRAWN, modelHash: sign?.modelHash ?? '', ...said };
      expect((await refusal(day.tablet.sign(body))).code).toBe(code);
    });

    it('is signed with one drawing: three records, and a copy of each for the patient', async () => {
      const { sign } = await day.tablet.look();
      const items = sign?.items.map(({ kind, decision }) => `${kind} ${decision}`);
      expect(items).toEqual(['PROC permit', 'ANAES permit', 'DATA permit']);
      const page = await done(day.tablet.sign({ ...DRAWN, modelHash: sign?.modelHash ?? '' }));
      signed = page.copy ?? [];
      expect([page.kind, signed.length]).toEqual(['copy', 3]);
      expect((await day.startReasons(session)).filter((reason) => reason.startsWith('CONSENT'))).toEqual([]);
    });

    it('is three sealed documents that strangers accept', async () => {
      for (const { documentId } of signed) {
        const { headers, raw } = await day.tablet.file(documentId);
        expect(headers['content-type']).toBe('application/pdf');
        expect(await verdictsOf(raw, day.demo.roots())).toMatchObject(ACCEPTED);
        expect((await verdictsOf(changed(raw), day.demo.roots())).verdict).toBe('changed');
      }
    });

    it('is nothing that another patient at the tablet can read', async () => {
      await day.tablet.begin(day.fay, newcomer, ['screening']);
      for (const { documentId } of signed)
        expect(await refusal(day.tablet.file(documentId))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      expect((await refusal(day.tablet.client.get(`/patients/${rahul.id}`))).code).toBe('NOT_SIGNED_IN');
    });
  });

  describe('7: the session', () => {
    it('starts when each reason is cleared', async () => {
      const measure = (said: object) => done(day.ada.post(`/patients/${rahul.id}/measurements`, said));
      await measure({ ...MEASURED, systolicMmHg: 185 });
      expect(await day.startReasons(session)).toContain('BLOOD_PRESSURE_TOO_HIGH');
      await measure(MEASURED);
      await day.feel(session, 0, 'baseline');
      const ticks = await refusal(start({ confirmed: ['identity', 'allergies'] }));
      expect(ticks.reasons).toEqual(['KIT_NOT_CHECKED', 'WASH_NOT_CONFIRMED', 'ZONES_NOT_AGREED']);
      expect(await done(start(SIGN_IN))).toMatchObject({ state: 'running' });
    });

    it('takes ink through the gate', async () => {
      const label = await refusal(day.fill(session, lot, {}, 'SB-2520O'));
      expect([label.code, label.reasons.length]).toEqual(['CAP_REFUSED', 1]);
      cap = await done(day.fill(session, lot));
      expect(cap).toMatchObject({ checkState: 'CHECKED', volumeMicrolitres: 200, blocks: [] });
    });

    it('asks the meter before a dose, and keeps what was given', async () => {
      expect(await done(day.check(session, 10_000))).toMatchObject({ verdict: 'ok' });
      const over = await refusal(day.check(session, 60_000));
      expect(over).toMatchObject({ status: 409, code: 'DOSE_BLOCKED' });
      expect(over.reasons).toContain('OVER_LIMIT');
      expect(await day.give(session, 10_000)).toMatchObject({ flag: 'OK', flags: [] });
      const second = await day.give(session, 60_000);
      expect(second.flag).toBe('OVER_LIMIT');
      expect((await day.screen(session)).alerts.map(({ code }) => code)).toContain('DOSE_OVERRIDE_MISSING');
      const override = (login: string) => {
        const body = { reason: 'Split over the day', secondSigner: { login, password: DEMO_PASSWORD } };
        return day.ada.post(`/sessions/${session}/doses/${second.id}/override`, body);
      };
      expect((await refusal(override('ada'))).code).toBe('SECOND_PERSON_NEEDED');
      await done(override('ben'));
      expect((await day.screen(session)).alerts).toEqual([]);
    });

    it('keeps pain and passes, and takes one back', async () => {
      await day.feel(session, 3, 'during');
      expect((await day.feel(session, null, 'during')).prompt).toBe('speech-check');
      expect(await day.pass(session, cap.capId, 'HL')).toMatchObject({ passNumber: 1 });
      const wrong = await day.pass(session, cap.capId, 'VX');
      const undo = () => day.ada.post(`/sessions/${session}/reversals`, { eventType: 'pass', eventId: wrong.id });
      await done(undo());
      expect((await refusal(undo())).code).toBe('EVENT_ALREADY_REVERSED');
      const { zones, timeline } = await day.screen(session);
      expect(zones.filter(({ passes }) => passes > 0)).toMatchObject([{ zone: 'HL', passes: 1 }]);
      expect(timeline.filter(({ reversed }) => reversed)).toMatchObject([{ id: wrong.id }]);
    });

    it('ends with a whole sign-out', async () => {
      await day.feel(session, 1, 'end');
      const end = (said: object) =>
        day.ada.post(`/sessions/${session}/end`, { ...SIGN_OUT, occurredAt: day.demo.now(), ...said });
      const refused = await refusal(end({ needlesCounted: 1, answers: [] }));
      expect(refused).toMatchObject({ status: 422, code: 'SIGN_OUT_INCOMPLETE' });
      expect(refused.reasons).toEqual(['ITEM_UNANSWERED', 'NEEDLE_COUNT_DIFFERS']);
      expect(await done(end({}))).toMatchObject({ state: 'ended' });
    });

    it('is signed with the own password, sealed, and locked', async () => {
      const sign = (password: string) =>
        day.ada.post<Wire['SignedNoteView']>(`/sessions/${session}/sign`, { password, meaning: 'authorship' });
      expect(await refusal(sign('wrong'))).toMatchObject({ status: 403, code: 'STEP_UP_REFUSED' });
      const { documentId } = await done(sign(DEMO_PASSWORD));
      const { raw } = await day.ada.get(`/documents/${documentId}/file`);
      expect(await verdictsOf(raw, day.demo.roots())).toMatchObject(ACCEPTED);
      expect((await refusal(sign(DEMO_PASSWORD))).code).toBe('SESSION_STATE_REFUSED');
      expect((await refusal(day.fill(session, lot))).code).toBe('SESSION_STATE_REFUSED');
      // a fact that comes late is kept beside the note, which stays as it was signed
      await day.feel(session, 2, 'end');
      const record = await done(day.ada.get<Wire['SessionRecordView']>(`/sessions/${session}/record`));
      expect(record).toMatchObject({ note: { hashMatches: true }, session: { state: 'signed' } });
      expect(record.afterSignature).toHaveLength(1);
    });
  });

  it('8: a recall of the lot shows the patient at once: cap, zone, volume and contact', async () => {
    const notice = { lotId: lot.id, recallClass: 'II', issuer: 'Nordlys Pigments', reason: 'Particles found' };
    const { id } = await done(day.dina.post<Wire['RecallView']>('/recalls', notice));
    const { patients, counts } = await done(day.dina.get<Wire['RecallView']>(`/recalls/${id}`));
    expect(counts).toMatchObject({ patients: 1, caps: 1 });
    expect(patients).toMatchObject([
      {
        patientId: rahul.id,
        phone: '+44 20 7946 0123',
        email: 'rahul.menon@example.org',
        caps: [{ capId: cap.capId, sessionId: session, volumeMicrolitres: 200, zones: ['HL'] }],
      },
    ]);
  });

  it('9: the audit page knows every step, the reads and the refusals too', async () => {
    expect(await day.notAudited(`patientId=${rahul.id}`, OF_THE_PATIENT)).toEqual([]);
    expect(await day.notAudited(`patientId=${newcomer.id}`, OF_THE_NEWCOMER)).toEqual([]);
    expect(await day.notAudited('outcome=success', OF_THE_CLINIC)).toEqual([]);
    expect(await day.notAudited('outcome=refused', REFUSED)).toEqual([]);
    const events = await day.events(`patientId=${rahul.id}`);
    expect(events.filter(({ actorName, requestId }) => !actorName || !requestId)).toEqual([]);
  });
});

const changed = (file: Buffer): Buffer => Buffer.concat([file, Buffer.from(' ')]);
