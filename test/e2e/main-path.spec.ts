import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../support/index.js';
import { DemoWorld, done, refusal, type Wire } from './demo-world.js';
import { DELIVERY, DOSE_PLAN, DRUG, INFORMATION, LABEL, LABEL_LOT, MEASURED, SIGN_IN, SIGN_OUT } from './bodies.js';
import { ACCEPTED, verdictsOf } from './sealed-pdf.js';
import { DRAWN, Tablet, unremarkable } from './tablet.js';
import { DEMO_PASSWORD } from '../../apps/server/src/demo/cast.js';

const HOUR_MS = 3_600_000;
const REASON = 'Seen in clinic today: nothing in the planned zones';

/** One story, told in order: each step stands on those before it. */
describe('the main path', () => {
  let demo: DemoWorld;
  let ada: Client;
  let cleo: Client;
  let dina: Client;
  let fay: Client;
  let tablet: Tablet;
  /** The demo's patient, whose information stage ended eight days ago. */
  let rahul: Wire['PatientSummaryView'];
  /** Registered in step 1, and waiting for a week. */
  let newcomer: Wire['PatientView'];
  /** Informed eight days ago too; signs by typing and is in the chair when the lot is recalled. */
  let ngozi: Wire['PatientSummaryView'];
  let session: string;
  let ngoziSession: string;
  let lot: Wire['LotView'];
  let signed: Wire['SignedConsentView'][];
  let cap: Wire['FilledCapView'];

  const patientNamed = async (name: string) => {
    const [patient] = (await done(ada.get<Wire['PatientPageView']>(`/patients?q=${name}`))).items;
    if (!patient) throw new Error(`the demo has no ${name}`);
    return patient;
  };
  const startReasons = async (id: string): Promise<string[]> => {
    const { reasons } = await done(ada.get<Wire['StartCheckView']>(`/sessions/${id}/start-check`));
    return reasons.map(({ code }) => code);
  };
  const screen = (id: string) => done(ada.get<Wire['SessionScreenView']>(`/sessions/${id}`));
  const bottle = () => lot.bottles[0]?.id ?? '';
  const plan = async (patientId: string): Promise<string> => {
    const me = await done(ada.get<Wire['MeView']>('/me'));
    const body = { plannedZones: ['HL', 'FR'], bottleIds: [bottle()], doctorId: me.accountId, room: '1' };
    const planned = ada.post<Wire['SessionSummaryView']>(`/patients/${patientId}/sessions`, {
      ...body,
      anaestheticPlanned: true,
    });
    return (await done(planned)).id;
  };
  const answerClinicianQuestions = async (patientId: string): Promise<void> => {
    const { items } = await done(ada.get<Wire['PatientScreeningsView']>(`/patients/${patientId}/screenings`));
    const view = await done(ada.get<Wire['ScreeningView']>(`/screenings/${items[0]?.id}`));
    for (const { questionId } of view.clinicianQuestions)
      await done(ada.post(`/screenings/${view.id}/answers`, { questionId, answer: unremarkable(questionId) }));
  };
  const fill = (id: string, said: Partial<Wire['FillCapDto']> = {}) =>
    ada.post<Wire['FilledCapView']>(`/sessions/${id}/caps`, {
      portions: [{ bottleId: bottle(), volumeMicrolitres: 200, scannedLotNumber: LABEL_LOT }],
      ...said,
    });
  const give = (id: string, volumeMicrolitres: number) =>
    done(
      ada.post<Wire['RecordedDoseView']>(`/sessions/${id}/doses`, {
        ...DOSE_PLAN,
        ...DRUG,
        volumeMicrolitres,
        occurredAt: demo.now(),
      }),
    );
  const check = (id: string, volumeMicrolitres: number) =>
    ada.post<Wire['CheckedDoseView']>(`/sessions/${id}/doses/check`, { ...DOSE_PLAN, volumeMicrolitres });
  const feel = (id: string, score: number | null, point: string) =>
    done(
      ada.post<Wire['RecordedPainView']>(`/sessions/${id}/pain`, { score, point, zone: 'HL', occurredAt: demo.now() }),
    );

  beforeAll(async () => {
    demo = await DemoWorld.open();
    [ada, cleo, dina, fay] = (await Promise.all(['ada', 'cleo', 'dina', 'fay'].map((who) => demo.signedIn(who)))) as [
      Client,
      Client,
      Client,
      Client,
    ];
    [rahul, ngozi] = [await patientNamed('menon'), await patientNamed('achebe')];
    await demo.daysAgo(8, () => done(ada.post(`/patients/${ngozi.id}/consent-information`, INFORMATION)));
  });
  afterAll(() => demo.world.close());

  describe('1: a patient is registered', () => {
    const PERSON = { familyName: 'Menon', givenName: 'Rahul', birthDate: '1992-03-12' };

    it('only after the likely duplicate was shown', async () => {
      const { items } = await done(ada.post<Wire['DuplicateListView']>('/patients/duplicates', PERSON));
      expect(items).toMatchObject([{ likelihood: 'likely', patient: { id: rahul.id } }]);
      const person = { ...PERSON, sex: 'male', phone: '+44 20 7946 0999', emergencyContactName: 'Priya Menon' };
      const refused = await refusal(ada.post('/patients', person));
      expect(refused).toMatchObject({ status: 409, code: 'PATIENT_LIKELY_DUPLICATE' });
      newcomer = await done(ada.post<Wire['PatientView']>('/patients', { ...person, duplicatesSeen: [rahul.id] }));
      newcomer = await done(ada.get<Wire['PatientView']>(`/patients/${newcomer.id}`));
      expect(newcomer).toMatchObject({ familyName: 'Menon', version: 1, emergencyContactName: 'Priya Menon' });
    });

    it.each([
      ['name', () => 'q=men%20rah'],
      ['birth date', () => 'birthDate=1992-03-12'],
      ['birth date as it is written here', () => 'q=12/3/1992'],
      ['phone', () => 'q=02079460999'],
      ['number', () => `q=${newcomer.number}`],
    ])('and is found by %s', async (_, query) => {
      const { items } = await done(fay.get<Wire['PatientPageView']>(`/patients?${query()}`));
      expect(items.map(({ id }) => id)).toContain(newcomer.id);
    });
  });

  describe('2: the health questions at the kiosk', () => {
    it('begin with a paired tablet', async () => {
      tablet = await Tablet.paired(demo.world.app, fay);
      const device = await done(tablet.client.get<Wire['KioskDeviceView']>('/kiosk/device'));
      expect(device).toMatchObject({ paired: true, deviceName: 'Tablet', clinicName: 'Crown Scalp Clinic' });
    });

    it('ask for code, birth date and initials', async () => {
      const opened = ada.post<Wire['VisitOpenedView']>('/visits', { patientId: newcomer.id, steps: ['screening'] });
      const { code } = await done(opened);
      const wrong = await refusal(tablet.client.post('/kiosk/enter', { code, birthDate: '1992-03-13' }));
      expect(wrong).toMatchObject({ status: 422, code: 'VISIT_ENTRY_REFUSED' });
      const page = await tablet.act('enter', { code, birthDate: '1992-03-12' });
      // initials and nothing more: a wrong person at the tablet learns no name
      expect(JSON.stringify(page)).not.toContain('Menon');
      expect(page).toMatchObject({ kind: 'identity', identity: { initials: 'R. M.' } });
      await tablet.act('identity', { initials: 'R. M.', isMe: true });
      expect((await tablet.act('begin')).kind).toBe('question');
    });

    it('come one a page, and end in a check page', async () => {
      const today = demo.now().slice(0, 10);
      const {
        asked,
        check: last,
        next,
      } = await tablet.answerHealth({
        SK03: { answer: 'yes' },
        LG07: { answer: 'yes', eventDate: today },
      });
      expect(asked.length).toBeGreaterThan(80);
      expect(new Set(asked).size).toBe(asked.length);
      expect([last.kind, next.kind]).toEqual(['check', 'done']);
    });
  });

  it('3: the doctor sees reason and source of each finding, and clears or defers it', async () => {
    const read = () => done(ada.get<Wire['PatientScreeningsView']>(`/patients/${newcomer.id}/screenings`));
    const { findings } = await read();
    const finding = (ruleId: string) => findings.find((one) => one.ruleId === ruleId)?.id;
    expect(findings.map(({ ruleId }) => ruleId).sort()).toEqual(['LG07', 'SK03']);
    for (const { reason, sources } of findings) expect([reason.length > 10, sources.length > 0]).toEqual([true, true]);
    const until = new Date(Date.parse(demo.now()) + 72 * HOUR_MS).toISOString().slice(0, 10);
    const decide = (ruleId: string, body: object) => ada.post(`/findings/${finding(ruleId)}/decisions`, body);
    const short = await refusal(decide('SK03', { decision: 'clear', reason: 'fine' }));
    expect(short).toMatchObject({ status: 422, code: 'DECISION_REASON_TOO_SHORT' });
    await done(decide('SK03', { decision: 'clear', reason: REASON }));
    await done(decide('LG07', { decision: 'defer', reason: 'Comes back sober', until }));
    await answerClinicianQuestions(newcomer.id);
    const { open } = (await read()).gate;
    expect(open.map(({ ruleId, code }) => [ruleId, code])).toEqual([['LG07', 'HELD_UNTIL_DATE']]);
    expect(open[0]?.eligibleFrom).toBe(until);
  });

  it('4: who was informed today must wait a week, and hears until when', async () => {
    const given = { ...INFORMATION, givenAs: 'kiosk' };
    await done(ada.post(`/patients/${newcomer.id}/consent-information`, given));
    await tablet.begin(ada, newcomer, ['information', 'consent']);
    const { sections, next } = await tablet.read();
    expect(sections.length).toBeGreaterThan(5);
    const { consents } = await done(ada.get<Wire['PatientConsentsView']>(`/patients/${newcomer.id}/consents`));
    expect(consents).toEqual([]);
    const from = new Date(next.waiting?.eligibleAt ?? '').getTime();
    expect(next.waiting?.blockers.map(({ code }) => code)).toEqual(['WAITING_TIME']);
    expect(Math.round((from - Date.parse(demo.now())) / HOUR_MS)).toBe(168);
    const early = await refusal(tablet.sign({ ...DRAWN, modelHash: '0'.repeat(64) }));
    expect(early).toMatchObject({ status: 409, code: 'CONSENT_NOT_SIGNABLE', reasons: ['WAITING_TIME'] });
    expect(early.facts['eligibleAt']).toBe(next.waiting?.eligibleAt);
    await tablet.act('stop');
  });

  describe('6: ink comes in', () => {
    it('by its label, into quarantine', async () => {
      const scan = await done(cleo.post<Wire['ScanView']>('/scans', { scan: LABEL }));
      expect(scan).toMatchObject({ outcome: 'new-lot', lotNumber: LABEL_LOT, expiry: '2030-12-31' });
      lot = await done(cleo.post<Wire['LotView']>('/deliveries', DELIVERY));
      expect(lot).toMatchObject({ state: 'quarantined', usable: false, lotNumber: LABEL_LOT, receivedByMe: true });
    });

    it('and a session is planned with it, which cannot start: every reason at once', async () => {
      session = await plan(rahul.id);
      const refused = await refusal(ada.post(`/sessions/${session}/start`, { confirmed: [] }));
      expect(refused).toMatchObject({ status: 409, code: 'SESSION_NOT_READY' });
      expect(refused.reasons).toEqual([
        'ALLERGIES_NOT_CONFIRMED',
        'BASELINE_PAIN_MISSING',
        'BLOOD_PRESSURE_MISSING',
        'CONSENT_ANAES_MISSING',
        'CONSENT_DATA_MISSING',
        'CONSENT_PROC_MISSING',
        'IDENTITY_NOT_CONFIRMED',
        'KIT_NOT_CHECKED',
        'LOT_NOT_USABLE',
        'PULSE_MISSING',
        'SCREENING_MISSING',
        'WASH_NOT_CONFIRMED',
        'WEIGHT_MISSING_TODAY',
        'ZONES_NOT_AGREED',
      ]);
      const waiting = await refusal(ada.post(`/sessions/${await plan(newcomer.id)}/start`, { confirmed: [] }));
      expect(waiting.reasons).toEqual(expect.arrayContaining(['CONSENT_WAITING', 'SCREENING_OPEN_HOLD']));
    });

    it('and is released by somebody else, against the whole checklist', async () => {
      const release = (who: Client, checklist: string[]) =>
        who.post<Wire['LotView']>(`/lots/${lot.id}/release`, { checklist }, { ifMatch: lot.version });
      const own = await refusal(release(cleo, lot.checklist));
      expect(own).toMatchObject({ status: 403, code: 'RELEASE_BY_RECEIVER' });
      const gaps = await refusal(release(dina, lot.checklist.slice(1)));
      expect(gaps).toMatchObject({ status: 422, code: 'RELEASE_CHECKLIST_INCOMPLETE' });
      lot = await done(release(dina, lot.checklist));
      expect(lot).toMatchObject({ state: 'released', usable: true });
      expect(await startReasons(session)).not.toContain('LOT_NOT_USABLE');
    });
  });

  describe('4 and 5: consent', () => {
    it('is read section by section, and understood: wrong first, then right', async () => {
      await tablet.begin(fay, rahul, ['screening', 'consent']);
      await tablet.answerHealth();
      const { sections, next } = await tablet.read();
      expect(new Set(sections.map((section) => section.split('/')[0]))).toEqual(new Set(['PROC', 'ANAES', 'DATA']));
      expect(next.kind).toBe('teach-back');
      const again = await tablet.teachBack(next, false);
      expect(again.teachBack).toMatchObject({ questionId: next.teachBack?.questionId, again: true });
      expect([again.teachBack?.correction, again.teachBack?.section]).not.toContain(null);
      const { teachBack } = await tablet.teachBack(again, true);
      expect(teachBack?.questionId).not.toBe(next.teachBack?.questionId);
      await answerClinicianQuestions(rahul.id);
      expect((await tablet.agree()).kind).toBe('sign');
    });

    it.each([
      ['SIGNATURE_BLANK', { strokes: [] }],
      ['SIGNATURE_BLANK', { strokes: [{ points: [] }] }],
      ['SIGNATURE_DOT', { strokes: [{ points: [{ x: 10, y: 10 }] }] }],
      ['CONSENT_NOT_AGREED', { agreed: false }],
      ['SIGNATURE_TYPED_REASON_MISSING', { method: 'typed' as const, typedName: 'Rahul Menon' }],
      ['CONSENT_TEXT_CHANGED', { modelHash: '0'.repeat(64) }],
    ])('is not signed so: %s', async (code, said) => {
      const { sign } = await tablet.look();
      const body = { ...DRAWN, modelHash: sign?.modelHash ?? '', ...said };
      expect((await refusal(tablet.sign(body))).code).toBe(code);
    });

    it('is signed with one drawing, three records, and a copy of each for the patient', async () => {
      const { sign } = await tablet.look();
      expect(sign?.items.map(({ kind, decision }) => [kind, decision])).toEqual([
        ['PROC', 'permit'],
        ['ANAES', 'permit'],
        ['DATA', 'permit'],
      ]);
      const page = await done(tablet.sign({ ...DRAWN, modelHash: sign?.modelHash ?? '' }));
      signed = page.copy ?? [];
      expect([page.kind, signed.length]).toEqual(['copy', 3]);
      expect(await startReasons(session)).not.toEqual(expect.arrayContaining(['CONSENT_PROC_MISSING']));
    });

    it('is three sealed documents that strangers accept', async () => {
      for (const { documentId } of signed) {
        const { status, raw, headers } = await tablet.client.get(`/kiosk/documents/${documentId}/file`);
        expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
        expect(await verdictsOf(raw, demo.roots())).toMatchObject(ACCEPTED);
        const changed = Buffer.concat([raw, Buffer.from(' ')]);
        expect((await verdictsOf(changed, demo.roots())).verdict).toBe('changed');
      }
    });
  });

  it('4: another patient signs by typing, with the reason, and cannot read the first one’s copy', async () => {
    await tablet.begin(fay, ngozi, ['screening', 'consent']);
    await tablet.answerHealth();
    await tablet.read();
    const { sign } = await tablet.agree();
    const typed = { method: 'typed' as const, agreed: true, modelHash: sign?.modelHash ?? '' };
    const signature = { ...typed, typedName: 'Ngozi Achebe', typedReason: 'Right hand in a cast' };
    const { copy } = await done(tablet.sign(signature));
    const file = (id: string | null | undefined) => tablet.client.get(`/kiosk/documents/${id}/file`);
    const own = await file(copy?.[0]?.documentId);
    expect(await verdictsOf(own.raw, demo.roots())).toMatchObject(ACCEPTED);
    expect(await refusal(file(signed[0]?.documentId))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect((await refusal(tablet.client.get(`/patients/${rahul.id}`))).code).toBe('NOT_SIGNED_IN');
  });

  describe('7: the session', () => {
    it('starts when each reason is cleared', async () => {
      expect(await startReasons(session)).toEqual(expect.arrayContaining(['WEIGHT_MISSING_TODAY', 'PULSE_MISSING']));
      await done(ada.post(`/patients/${rahul.id}/measurements`, { ...MEASURED, systolicMmHg: 185 }));
      expect(await startReasons(session)).toContain('BLOOD_PRESSURE_TOO_HIGH');
      await done(ada.post(`/patients/${rahul.id}/measurements`, MEASURED));
      await feel(session, 0, 'baseline');
      const ticks = await refusal(ada.post(`/sessions/${session}/start`, { confirmed: ['identity', 'allergies'] }));
      expect(ticks.reasons).toEqual(['KIT_NOT_CHECKED', 'WASH_NOT_CONFIRMED', 'ZONES_NOT_AGREED']);
      const started = await done(ada.post<Wire['SessionSummaryView']>(`/sessions/${session}/start`, SIGN_IN));
      expect(started.state).toBe('running');
    });

    it('takes ink through the gate', async () => {
      const label = await refusal(
        fill(session, { portions: [{ bottleId: bottle(), volumeMicrolitres: 200, scannedLotNumber: 'SB-2520O' }] }),
      );
      expect([label.code, label.reasons.length]).toEqual(['CAP_REFUSED', 1]);
      cap = await done(fill(session));
      expect(cap).toMatchObject({ checkState: 'CHECKED', volumeMicrolitres: 200, blocks: [] });
    });

    it('asks the meter before a dose, and keeps what was given', async () => {
      expect(await done(check(session, 10_000))).toMatchObject({ verdict: 'ok' });
      const over = await refusal(check(session, 60_000));
      expect(over).toMatchObject({ status: 409, code: 'DOSE_BLOCKED' });
      expect(over.reasons).toContain('OVER_LIMIT');
      expect(await give(session, 10_000)).toMatchObject({ flag: 'OK', flags: [] });
      const second = await give(session, 60_000);
      expect(second.flag).toBe('OVER_LIMIT');
      expect((await screen(session)).alerts.map(({ code }) => code)).toContain('DOSE_OVERRIDE_MISSING');
      const override = (login: string) =>
        ada.post(`/sessions/${session}/doses/${second.id}/override`, {
          reason: 'Split over the day',
          secondSigner: { login, password: DEMO_PASSWORD },
        });
      expect((await refusal(override('ada'))).code).toBe('SECOND_PERSON_NEEDED');
      await done(override('ben'));
      expect((await screen(session)).alerts).toEqual([]);
    });

    it('keeps pain and passes, and takes one back', async () => {
      await feel(session, 3, 'during');
      expect((await feel(session, null, 'during')).prompt).toBe('speech-check');
      const pass = (zone: string) =>
        done(
          ada.post<Wire['RecordedPassView']>(`/sessions/${session}/passes`, {
            zone,
            capId: cap.capId,
            occurredAt: demo.now(),
          }),
        );
      expect(await pass('HL')).toMatchObject({ passNumber: 1 });
      const wrong = await pass('VX');
      const undo = () => ada.post(`/sessions/${session}/reversals`, { eventType: 'pass', eventId: wrong.id });
      await done(undo());
      expect((await refusal(undo())).code).toBe('EVENT_ALREADY_REVERSED');
      const { zones, timeline } = await screen(session);
      expect(zones.filter(({ passes }) => passes > 0)).toMatchObject([{ zone: 'HL', passes: 1 }]);
      expect(timeline.filter(({ reversed }) => reversed)).toMatchObject([{ id: wrong.id }]);
    });

    it('ends with a whole sign-out', async () => {
      await feel(session, 1, 'end');
      const time = { kind: 'time-out', occurredAt: demo.now(), confirmed: ['names-said', 'zones-and-hairline', 'ink'] };
      await done(ada.post(`/sessions/${session}/remarks`, time));
      const end = (said: object) =>
        ada.post<Wire['SessionSummaryView']>(`/sessions/${session}/end`, {
          ...SIGN_OUT,
          occurredAt: demo.now(),
          ...said,
        });
      const refused = await refusal(end({ needlesCounted: 1, answers: [] }));
      expect(refused).toMatchObject({ status: 422, code: 'SIGN_OUT_INCOMPLETE' });
      expect(refused.reasons).toEqual(['ITEM_UNANSWERED', 'NEEDLE_COUNT_DIFFERS']);
      expect(await done(end({}))).toMatchObject({ state: 'ended' });
    });

    it('is signed with the own password, sealed, and locked', async () => {
      const sign = (password: string) =>
        ada.post<Wire['SignedNoteView']>(`/sessions/${session}/sign`, { password, meaning: 'authorship' });
      expect(await refusal(sign('wrong'))).toMatchObject({ status: 403, code: 'STEP_UP_REFUSED' });
      const note = await done(sign(DEMO_PASSWORD));
      const { raw } = await ada.get(`/documents/${note.documentId}/file`);
      expect(await verdictsOf(raw, demo.roots())).toMatchObject(ACCEPTED);
      expect((await refusal(sign(DEMO_PASSWORD))).code).toBe('SESSION_STATE_REFUSED');
      expect((await refusal(fill(session))).code).toBe('SESSION_STATE_REFUSED');
      // a fact that comes late is kept beside the note, which stays as it was signed
      await feel(session, 2, 'end');
      const record = await done(ada.get<Wire['SessionRecordView']>(`/sessions/${session}/record`));
      expect(record).toMatchObject({ note: { hashMatches: true }, session: { state: 'signed' } });
      expect(record.afterSignature).toHaveLength(1);
    });
  });

  it('7: a dose without a weight of today is refused by the check and kept as unchecked', async () => {
    await answerClinicianQuestions(ngozi.id);
    await done(ada.post(`/patients/${ngozi.id}/measurements`, MEASURED));
    await done(ada.post(`/patients/${ngozi.id}/allergies`, { kind: 'none-known' }));
    ngoziSession = await plan(ngozi.id);
    const planned = await give(ngoziSession, 1_000);
    expect(planned.flags).toContain('BEFORE_START');
    await feel(ngoziSession, 0, 'baseline');
    await done(ada.post(`/sessions/${ngoziSession}/start`, SIGN_IN));
    await done(fill(ngoziSession));
    // the session runs past midnight, and yesterday's weight is no weight of today
    demo.world.clock.advance(13 * HOUR_MS);
    expect((await refusal(check(ngoziSession, 1_000))).code).toBe('SESSION_EXPIRED');
    [ada, dina] = [await demo.signedIn('ada'), await demo.signedIn('dina')];
    const refused = await refusal(check(ngoziSession, 1_000));
    expect(refused).toMatchObject({ status: 409, code: 'DOSE_UNCHECKED', reasons: ['WEIGHT_NEEDED'] });
    expect((await give(ngoziSession, 1_000)).flag).toBe('UNCHECKED');
  });

  it('8: a recall shows everybody who got the lot, and stops the next cap', async () => {
    const recall = await done(
      dina.post<Wire['RecallView']>('/recalls', {
        lotId: lot.id,
        recallClass: 'II',
        issuer: 'Nordlys Pigments',
        reason: 'Particles found by the maker',
      }),
    );
    const { patients, counts } = await done(dina.get<Wire['RecallView']>(`/recalls/${recall.id}`));
    expect(counts).toMatchObject({ patients: 2, caps: 2 });
    expect(patients.find(({ patientId }) => patientId === rahul.id)).toMatchObject({
      phone: '+44 20 7946 0123',
      email: 'rahul.menon@example.org',
      caps: [{ capId: cap.capId, sessionId: session, volumeMicrolitres: 200, zones: ['HL'] }],
    });
    const next = await refusal(fill(ngoziSession));
    expect(next).toMatchObject({ status: 409, code: 'CAP_REFUSED', reasons: ['RECALLED'] });
    expect((await screen(ngoziSession)).alerts.map(({ code }) => code)).toContain('CAP_LOT_NOT_USABLE');
    const used = await done(fill(ngoziSession, { alreadyUsed: true }));
    expect(used).toMatchObject({ checkState: 'UNCHECKED', blocks: ['RECALLED'] });
  });

  it('9: the audit page knows every step, the reads and the refusals too', async () => {
    const hana = await demo.signedIn('hana');
    const eventsOf = async (filter: string): Promise<Wire['AuditEventView'][]> => {
      const events: Wire['AuditEventView'][] = [];
      let after = '';
      do {
        const page = await done(hana.get<Wire['AuditPageView']>(`/audit-events?${filter}${after}`));
        events.push(...page.items);
        after = page.next ? `&after=${page.next}` : '';
      } while (after);
      return events;
    };
    const missing = (events: Wire['AuditEventView'][], wanted: string[]): string[] =>
      wanted.filter((action) => !events.some((event) => event.action === action));
    const patients = [...(await eventsOf(`patientId=${rahul.id}`)), ...(await eventsOf(`patientId=${newcomer.id}`))];
    expect(patients.filter(({ actorName, requestId }) => !actorName || !requestId)).toEqual([]);
    expect(missing(patients, ABOUT_PATIENTS)).toEqual([]);
    expect(missing(await eventsOf('outcome=success'), ABOUT_THE_CLINIC)).toEqual([]);
    expect(missing(await eventsOf('outcome=refused'), REFUSALS)).toEqual([]);
  });
});

const ABOUT_PATIENTS = [
  ...['cap.filled', 'consent.decided', 'consent.information-completed', 'consent.information-given', 'consent.read'],
  ...['consent.section-read', 'consent.signed', 'consent.teach-back-answered', 'document.read', 'document.sealed'],
  ...['dose.overridden', 'dose.recorded', 'finding.decided', 'note.read', 'note.signed', 'pain.recorded'],
  ...[
    'patient.duplicate-overruled',
    'patient.listed-in-recall',
    'patient.measured',
    'patient.read',
    'patient.registered',
  ],
  ...['screening.answered', 'screening.read', 'screening.started', 'screening.submitted', 'session.ended'],
  ...['session.event-reversed', 'session.pass-recorded', 'session.planned', 'session.read', 'session.start-checked'],
  ...['session.started', 'visit.begun', 'visit.entered', 'visit.finished', 'visit.identity-confirmed', 'visit.opened'],
  ...['visit.step-read', 'visit.stopped'],
];
const ABOUT_THE_CLINIC = [
  ...['account.signed-in', 'approval.given', 'audit.read', 'clinic.set-up', 'delivery.received', 'device.paired'],
  ...['device.pairing-opened', 'dose.checked', 'label.scanned', 'lot.recalled', 'lot.released', 'patient.searched'],
  ...['product.registered', 'recall.declared', 'recall.read', 'seal-key.made'],
];
const REFUSALS = [
  ...['account.sign-in-refused', 'cap.fill-refused', 'dose.checked', 'finding.decision-refused', 'lot.release-refused'],
  ...['session.end-refused', 'session.start-refused', 'visit.entry-refused'],
];
