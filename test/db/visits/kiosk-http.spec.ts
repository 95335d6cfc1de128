import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, testWorld, type World } from '../../support/index.js';

const BIRTH_DATE = '1980-05-04';

let world: World;
let frontDesk: Client;
let doctor: Client;
let kiosk: Client;
let patientId: string;
beforeAll(async () => {
  world = await testWorld();
  frontDesk = await Client.signedIn(world.app, world.clinic.login('frontDesk'));
  doctor = await Client.signedIn(world.app, world.clinic.login('doctor'));
  kiosk = new Client(world.app);
  patientId = await world.patient({ birthDate: BIRTH_DATE });
  const pairing = await frontDesk.post<{ code: string }>('/devices/pairing-codes', { name: 'Waiting room' });
  await kiosk.post('/kiosk/pair', { code: pairing.body.code });
});
afterAll(() => world.close());

interface Problem {
  code: string;
}
interface Page {
  kind: string;
  identity?: { initials: string };
  question?: { questionId: string };
}

describe('a visit over the wire', () => {
  it('goes from the code to the first question, and a lock ends the session', async () => {
    const opened = await frontDesk.post<{ code: string; id: string }>('/visits', { patientId, steps: ['screening'] });
    expect(opened.status).toBe(201);
    const entered = await kiosk.post<Page>('/kiosk/enter', { code: opened.body.code, birthDate: BIRTH_DATE });
    expect([entered.status, entered.body.kind]).toEqual([200, 'identity']);
    const initials = entered.body.identity?.initials;
    expect((await kiosk.post<Page>('/kiosk/identity', { initials, isMe: true })).body.kind).toBe('about');
    expect((await kiosk.post<Page>('/kiosk/begin')).body.question?.questionId).toBe('SK01');
    const next = await kiosk.post<Page>('/kiosk/answers', { questionId: 'SK01', answer: 'no' });
    expect([next.status, next.body.question?.questionId]).toEqual([200, 'SK02']);
    expect((await kiosk.get<Page>('/kiosk/step')).body.question?.questionId).toBe('SK02');
    expect((await kiosk.post('/kiosk/lock')).status).toBe(204);
    expect((await kiosk.get('/kiosk/step')).status).toBe(401);
    const resumed = await kiosk.post<Page>('/kiosk/enter', { code: opened.body.code, birthDate: BIRTH_DATE });
    expect(resumed.body.kind).toBe('identity');
  });

  it('a repeated answer is one answer', async () => {
    const key = '0199a000-0000-7000-8000-000000000001';
    const { body } = await kiosk.get<Page>('/kiosk/step');
    await kiosk.post('/kiosk/identity', { initials: body.identity?.initials, isMe: true });
    const answer = { questionId: 'SK02', answer: 'no' };
    await kiosk.post('/kiosk/answers', answer, { idempotencyKey: key });
    await kiosk.post('/kiosk/answers', answer, { idempotencyKey: key });
    const stored = await world.asOwner<{ n: number }>(
      `SELECT count(*)::int AS n FROM clinic.screening_answer WHERE patient_id = $1 AND question_id = 'SK02'`,
      [patientId],
    );
    expect(stored[0]?.n).toBe(1);
    const other = await kiosk.post<Problem>('/kiosk/answers', { ...answer, answer: 'yes' }, { idempotencyKey: key });
    expect(other.body.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('refuses what no field allows', async () => {
    const codeOf = async (path: string, body: unknown): Promise<string> =>
      (await kiosk.post<Problem>(path, body)).body.code;
    expect(await codeOf('/kiosk/enter', { code: '12345', birthDate: BIRTH_DATE })).toBe('VALIDATION_FAILED');
    expect(await codeOf('/kiosk/enter', { code: '123456', birthDate: '1980-02-30' })).toBe('VALIDATION_FAILED');
    expect(await codeOf('/kiosk/answers', { questionId: 'SK02', answer: 'no', extra: 1 })).toBe('VALIDATION_FAILED');
    expect((await doctor.post<Problem>('/visits', { patientId, steps: [] })).body.code).toBe('VALIDATION_FAILED');
  });

  it('keeps staff out of the kiosk and the kiosk out of the record', async () => {
    expect((await doctor.get('/kiosk/step')).status).toBe(401);
    expect((await kiosk.get(`/patients/${patientId}`)).status).toBe(401);
    expect((await frontDesk.get<Problem>(`/patients/${patientId}/screenings`)).body.code).toBe('NOT_PERMITTED');
  });

  it('shows the day to staff, each as their role may see it', async () => {
    const today = await doctor.get<{ visits: { patientId: string; state: string }[] }>('/today');
    expect(today.status).toBe(200);
    expect(today.body.visits).toMatchObject([{ patientId, state: 'entered' }]);
    const list = await frontDesk.get<{ items: unknown[] }>(`/patients/${patientId}/visits`);
    expect(list.body.items).toHaveLength(1);
  });
});

describe('the doctor over the wire', () => {
  it('starts, answers, hands in, and reads findings with sources', async () => {
    const other = await world.patient();
    const started = await doctor.post<{ id: string; form: string; patientQuestions: { questionId: string }[] }>(
      `/patients/${other}/screenings`,
      { form: 'short' },
    );
    // a short form follows a full one, and this patient has none
    expect([started.status, started.body.form]).toEqual([201, 'full']);
    for (const { questionId } of started.body.patientQuestions) {
      const answer = { questionId, answer: ['SK16', 'HL04'].includes(questionId) ? 'yes' : 'no' };
      expect((await doctor.post(`/screenings/${started.body.id}/answers`, answer)).status).toBe(200);
    }
    await doctor.post(`/screenings/${started.body.id}/submit`);
    const { body } = await doctor.get<{ findings: { id: string; ruleId: string; sources: unknown[] }[] }>(
      `/screenings/${started.body.id}`,
    );
    expect(body.findings.map((finding) => finding.ruleId)).toEqual(['SK16']);
    expect(body.findings[0]?.sources).toMatchObject([{ key: 'ULTRA', grade: 'C' }]);
    const decide = (decision: object) =>
      doctor.post<Problem>(`/findings/${body.findings[0]?.id}/decisions`, {
        reason: 'Dermatologist saw it: benign',
        ...decision,
      });
    expect((await decide({ decision: 'override' })).body.code).toBe('DECISION_DOCUMENT_MISSING');
    expect((await decide({ decision: 'clear' })).body.code).toBe('DECISION_NOT_FITTING');
    expect((await decide({ decision: 'override', documentReference: 'Histology of 3 November' })).status).toBe(201);
  });
});
