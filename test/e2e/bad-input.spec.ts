import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, TEST_PASSWORD, testWorld, type World } from '../support/index.js';
import { INK } from './bodies.js';
import type { Wire } from './demo-world.js';
import { problem } from './problem.js';

const PERSON = { familyName: 'Osei', givenName: 'Kofi', birthDate: '1990-04-01', sex: 'male' };
const MEGABYTE = 1_000_000;

let world: World;
let doctor: Client;
let inkAdmin: Client;
let patientId: string;

beforeAll(async () => {
  world = await testWorld();
  doctor = await Client.signedIn(world.app, world.clinic.login('doctor'));
  inkAdmin = await Client.signedIn(world.app, world.clinic.login('inkAdmin'));
  patientId = await world.patient();
});
afterAll(() => world.close());

const patientsKnown = async (): Promise<number> => {
  const [row] = await world.asOwner<{ n: number }>('SELECT count(*)::int AS n FROM clinic.patient');
  return row?.n ?? 0;
};

describe('fields', () => {
  const register = (said: object) => problem(doctor.post('/patients', { ...PERSON, ...said }));

  it.each([
    ['a name without letters', { familyName: '' }, '/familyName min-length'],
    ['a name of spaces', { familyName: '   ' }, '/familyName pattern'],
    ['a name that is too long', { givenName: 'x'.repeat(121) }, '/givenName max-length'],
    ['a name that is no text', { givenName: 7 }, '/givenName type'],
    ['a character no record can hold', { givenName: 'Ko\u0000fi' }, '/givenName character'],
    ['half a character', { givenName: 'Kofi \ud83d' }, '/givenName character'],
    ['no birth date', { birthDate: undefined }, '/birthDate required'],
    ['a 29 February that is not', { birthDate: '2023-02-29' }, '/birthDate format-date'],
    ['a year that is not', { birthDate: '0000-01-01' }, '/birthDate format-date'],
    ['a date in the future', { birthDate: '2199-01-01' }, '/birthDate birth-date'],
    ['a date written otherwise', { birthDate: '01/04/1990' }, '/birthDate format-date'],
    ['a choice that is not there', { sex: 'yes' }, '/sex enum'],
    ['an e-mail address that is none', { email: 'kofi at home' }, '/email format-email'],
    ['a phone that is none', { phone: 'call me' }, '/phone pattern'],
    ['a phone without digits', { phone: '+(--) ../' }, '/phone pattern'],
    ['a yes as text', { interpreterNeeded: 'yes' }, '/interpreterNeeded type'],
    ['an id that is none', { duplicatesSeen: ['x'] }, '/duplicatesSeen/0 format-uuid'],
    ['a field nobody knows', { shoeSize: 43 }, '/shoeSize additional-properties'],
    ['a field of the record', { version: 3 }, '/version additional-properties'],
  ])('%s', async (_, said, field) => {
    const before = await patientsKnown();
    const refused = await register(said);
    expect(refused).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
    expect(refused.fields).toContain(field);
    expect(await patientsKnown()).toBe(before);
  });

  it('of a log-in are looked at before the log-in', async () => {
    const refused = await problem(new Client(world.app).post('/login', { login: 'a\u0000', password: 'b' }));
    expect(refused).toEqual({ status: 422, code: 'VALIDATION_FAILED', fields: ['/login character'] });
  });

  it('are all named at once', async () => {
    const { fields } = await register({ familyName: '', birthDate: '1990-13-01', sex: 1, extra: true });
    expect(fields.map((field) => field.split(' ')[0]).sort()).toEqual(['/birthDate', '/extra', '/familyName', '/sex']);
  });

  it('29 February that is, is taken', async () => {
    expect((await doctor.post('/patients', { ...PERSON, birthDate: '2000-02-29' })).status).toBe(201);
  });

  it.each([
    ['/patients?birthDate=2023-02-29', '/birthDate format-date'],
    ['/patients?birthDate=0000-01-01', '/birthDate format-date'],
    ['/patients?colour=grey', '/colour additional-properties'],
    ['/patients?q=a&q=b', '/q type'],
    ['/patients?q=%00', '/q character'],
    ['/patients?after=nonsense', '/after cursor'],
    [`/patients?after=${Buffer.from('["a","b","c"]').toString('base64url')}`, '/after cursor'],
    [`/audit-events?after=${Buffer.from('["now","then"]').toString('base64url')}`, '/after cursor'],
    ['/audit-events?action=nothing', '/action enum'],
  ])('of an address: %s', async (path, field) => {
    const refused = await problem(doctor.get(path));
    expect(refused).toEqual({ status: 422, code: 'VALIDATION_FAILED', fields: [field] });
  });

  it.each(['2026-11-22T10:00:60Z', '2016-12-31T23:59:60Z', '2026-02-30T10:00:00Z', '2026-11-22 10:00', '1', ''])(
    'an instant that is none: %s',
    async (occurredAt) => {
      const body = { kind: 'observation', text: 'x', occurredAt };
      const refused = await problem(doctor.post(`/sessions/${crypto.randomUUID()}/remarks`, body));
      expect(refused.fields.filter((field) => field.startsWith('/occurredAt'))).toHaveLength(1);
    },
  );

  it('that must be filled in are not filled in with spaces', async () => {
    expect((await problem(inkAdmin.post('/products', { ...INK, maker: '  ' }))).fields).toEqual(['/maker pattern']);
    const recall = { lotId: crypto.randomUUID(), recallClass: 'I', issuer: 'Maker', reason: '     ' };
    expect((await problem(inkAdmin.post('/recalls', recall))).fields).toEqual(['/reason pattern']);
  });

  it.each(['1990-03-31', '2199-01-01'])('a death on %s cannot be', async (deceasedOn) => {
    const change = doctor.patch(`/patients/${patientId}`, { ...PERSON, deceasedOn }, { ifMatch: 1 });
    expect((await problem(change)).fields).toEqual(['/deceasedOn deceased-on']);
  });

  it('of a measurement have limits', async () => {
    const measure = (body: object) => problem(doctor.post(`/patients/${patientId}/measurements`, body));
    expect((await measure({ weightGrams: 1 })).fields).toEqual(['/weightGrams minimum']);
    expect((await measure({ weightGrams: 70_000.5 })).fields).toEqual(['/weightGrams type']);
    expect((await measure({ weightGrams: '70000' })).fields).toEqual(['/weightGrams type']);
    expect((await measure({ weightGrams: 7e12 })).fields).toEqual(['/weightGrams maximum']);
  });
});

describe('labels', () => {
  const WRONG_CHECK_DIGIT = '0109506000134353172801311' + '0AB1';
  const NO_SUCH_DAY = '010950600013435217260229' + '10AB1';

  it.each([
    [WRONG_CHECK_DIGIT, 'bad-check-digit'],
    [NO_SUCH_DAY, 'bad-date'],
  ])('%s cannot be read: %s', async (scan, error) => {
    const read = await inkAdmin.post<Wire['ScanView']>('/scans', { scan });
    expect([read.status, read.body]).toMatchObject([200, { outcome: 'unreadable', error }]);
    const receivedOn = world.clock.now().toISOString().slice(0, 10);
    const delivery = { scan, units: 1, unitVolumeMicrolitres: 100, supplier: 'S', deliveryNote: 'D', receivedOn };
    const refused = await problem(inkAdmin.post('/deliveries', delivery));
    expect(refused).toMatchObject({ status: 422, code: 'SCAN_UNREADABLE' });
    expect((await inkAdmin.get<Wire['LotListView']>('/lots')).body.items).toEqual([]);
  });

  it('a product with a wrong check digit is not registered', async () => {
    const refused = await problem(inkAdmin.post('/products', { ...INK, gtin: '09506000134353' }));
    expect(refused).toMatchObject({ status: 422, code: 'GTIN_INVALID' });
  });
});

describe('bodies', () => {
  const send = (body: string, headers: Record<string, string> = {}) =>
    problem(doctor.post('/patients', body, { headers }));

  it.each([
    ['broken off', '{"familyName":"Osei"'],
    ['not JSON', 'familyName=Osei'],
    ['empty', ''],
    ['a prototype', '{"__proto__":{"admin":true}}'],
    ['without a bottom', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('%s', async (_, body) => {
    expect(await send(body)).toEqual({ status: 400, code: 'BODY_MALFORMED', fields: [] });
  });

  it.each(['[]', 'null', '"text"', '7'])('%s is no group of fields', async (body) => {
    expect(await send(body)).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
  });

  it('of 20 MB is refused before it is read', async () => {
    const body = JSON.stringify({ ...PERSON, addressLine: 'x'.repeat(20 * MEGABYTE) });
    expect(await send(body)).toEqual({ status: 413, code: 'BODY_TOO_LARGE', fields: [] });
  });

  it.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'x',
  ])('of another kind are refused: %s', async (contentType) => {
    const refused = await send(JSON.stringify(PERSON), { 'content-type': contentType });
    expect(refused).toEqual({ status: 415, code: 'BODY_NOT_JSON', fields: [] });
  });
});

describe('addresses', () => {
  it.each(['/nowhere', '/patients/x', '/patients/x/visits', `/lots/${'9'.repeat(36)}`])(
    '%s is nothing',
    async (path) => {
      expect(await problem(doctor.get(path))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    },
  );

  it('nothing of another clinic is there', async () => {
    const other = await world.anotherClinic();
    const theirs = await world.patient({}, other.doctor);
    const paths = ['', '/visits', '/consents', '/screenings', '/sessions'];
    for (const path of paths) {
      const answer = await doctor.get<{ items?: unknown[] }>(`/patients/${theirs}${path}`);
      expect([path, answer.status]).toEqual([path, 404]);
      expect((await problem(Promise.resolve(answer))).code).toBe('NOT_FOUND');
    }
    const documents = await doctor.get<Wire['DocumentListView']>(`/patients/${theirs}/documents`);
    expect(documents.body.items).toEqual([]);
    const writes: [string, object][] = [
      [`/patients/${theirs}/measurements`, { weightGrams: 70_000 }],
      [`/patients/${theirs}/allergies`, { kind: 'none-known' }],
      [`/patients/${theirs}/screenings`, { form: 'full' }],
      ['/visits', { patientId: theirs, steps: ['screening'] }],
    ];
    for (const [path, body] of writes)
      expect([path, (await problem(doctor.post(path, body))).code]).toEqual([path, 'NOT_FOUND']);
    const change = doctor.patch(`/patients/${theirs}`, PERSON, { ifMatch: 1 });
    expect(await problem(change)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    const { body } = await doctor.get<Wire['AuditPageView']>(`/audit-events?patientId=${theirs}`);
    expect(body.items.filter(({ actorId }) => actorId !== world.doctor.accountId)).toEqual([]);
  });
});

describe('versions and keys', () => {
  const change = (said: object, headers: Record<string, string>) =>
    doctor.patch(`/patients/${patientId}`, { ...PERSON, familyName: 'Boateng', ...said }, { headers });

  it('an edit names the version it saw', async () => {
    expect(await problem(change({}, {}))).toMatchObject({ status: 428, code: 'VERSION_REQUIRED' });
    expect(await problem(change({}, { 'if-match': '*' }))).toMatchObject({ status: 428, code: 'VERSION_REQUIRED' });
    expect((await change({}, { 'if-match': '"1"' })).etag).toBe('"2"');
    const stale = await problem(change({ givenName: 'Ama' }, { 'if-match': '"1"' }));
    expect(stale).toEqual({ status: 412, code: 'VERSION_STALE', fields: [] });
    expect((await doctor.get<Wire['PatientView']>(`/patients/${patientId}`)).body.givenName).toBe('Kofi');
  });

  it('a key answers one request, and that one again', async () => {
    const idempotencyKey = crypto.randomUUID();
    const post = (said: object) =>
      doctor.post<Wire['PatientView']>('/patients', { ...PERSON, familyName: 'Asante', ...said }, { idempotencyKey });
    const first = await post({});
    expect([first.status, (await post({})).body]).toEqual([201, first.body]);
    const other = await problem(post({ givenName: 'Yaw' }));
    expect(other).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    const none = doctor.post('/patients', PERSON, { idempotencyKey: 'again' });
    expect(await problem(none)).toMatchObject({ status: 400, code: 'IDEMPOTENCY_KEY_INVALID' });
  });
});

describe('people who may not', () => {
  it('are refused by role, and the refusal is in the audit log', async () => {
    const auditor = await Client.signedIn(world.app, world.clinic.login('auditor'));
    expect(await problem(auditor.post('/patients', PERSON))).toMatchObject({ status: 403, code: 'NOT_PERMITTED' });
    expect((await problem(inkAdmin.get(`/patients/${patientId}`))).code).toBe('NOT_PERMITTED');
    const { body } = await auditor.get<Wire['AuditPageView']>('/audit-events?action=access.refused&outcome=refused');
    const refused = body.items.map(({ actorId, facts }) => [actorId, facts['permission']]);
    expect(refused).toContainEqual([world.clinic.auditor.accountId, 'patients.register']);
    expect(refused).toContainEqual([world.inkAdmin.accountId, 'patients.read']);
  });

  it('a stranger is asked to sign in', async () => {
    expect(await problem(new Client(world.app).get('/patients'))).toMatchObject({ status: 401, code: 'NOT_SIGNED_IN' });
  });

  it('a session ends when nobody uses it, and after twelve hours even so', async () => {
    const frontDesk = await Client.signedIn(world.app, world.clinic.login('frontDesk'));
    world.clock.advance(12 * 3_600_000 + 1_000);
    expect(await problem(frontDesk.get('/me'))).toMatchObject({ status: 401, code: 'SESSION_EXPIRED' });
    world.clock.advance(-12 * 3_600_000 - 1_000);
    expect((await frontDesk.get('/me')).status).toBe(200);
    await world.asOwner("UPDATE identity.session SET expire = now() - interval '1 second'");
    expect(await problem(frontDesk.get('/patients'))).toMatchObject({ status: 401, code: 'SESSION_EXPIRED' });
    doctor = await Client.signedIn(world.app, world.clinic.login('doctor'));
  });

  it('a role taken away acts at once', async () => {
    const assistant = await Client.signedIn(world.app, world.clinic.login('assistant'));
    expect((await assistant.get('/patients')).status).toBe(200);
    const { accountId } = world.clinic.assistant;
    await world.database.write(world.system(), (tx) => {
      tx.exec('UPDATE clinic.membership SET active = false WHERE clinic_id = $1 AND id = $2', [tx.clinicId, accountId]);
      tx.audit({ action: 'access.refused' });
      return Promise.resolve();
    });
    expect((await problem(assistant.get('/patients'))).status).toBe(401);
  });
});

describe('guessing', () => {
  it('rests an account after five wrong passwords, for a quarter of an hour', async () => {
    const login = world.clinic.login('practiceAdmin');
    const attempt = (password: string) => new Client(world.app).post('/login', { login, password });
    for (let i = 0; i < 5; i += 1) expect((await problem(attempt('wrong'))).code).toBe('LOGIN_REFUSED');
    expect(await problem(attempt(TEST_PASSWORD))).toMatchObject({ status: 429, code: 'ACCOUNT_LOCKED' });
    world.clock.advance(15 * 60_000 + 1_000);
    expect((await attempt(TEST_PASSWORD)).status).toBe(200);
  });

  it('locks a tablet and the visit after five wrong entries, until staff give a new code', async () => {
    const frontDesk = await Client.signedIn(world.app, world.clinic.login('frontDesk'));
    const tablet = new Client(world.app);
    const pairing = await frontDesk.post<Wire['PairingCodeView']>('/devices/pairing-codes', { name: 'Tablet' });
    expect(await problem(tablet.post('/kiosk/pair', { code: 'ZZZZZZZZ' }))).toMatchObject({ status: 422 });
    expect((await tablet.post('/kiosk/pair', { code: pairing.body.code })).status).toBe(204);
    const again = await problem(new Client(world.app).post('/kiosk/pair', { code: pairing.body.code }));
    expect(again.code).toBe('PAIRING_CODE_INVALID');
    const steps = ['screening'];
    const { body: visit } = await frontDesk.post<Wire['VisitOpenedView']>('/visits', { patientId, steps });
    const enter = (code: string, birthDate: string) => tablet.post('/kiosk/enter', { code, birthDate });
    for (let i = 0; i < 5; i += 1)
      expect((await problem(enter(visit.code, '1980-01-01'))).code).toBe('VISIT_ENTRY_REFUSED');
    expect(await problem(enter(visit.code, PERSON.birthDate))).toMatchObject({ status: 423, code: 'VISIT_LOCKED' });
    const { body: renewed } = await frontDesk.post<Wire['VisitOpenedView']>(`/visits/${visit.id}/code`);
    expect((await enter(renewed.code, PERSON.birthDate)).status).toBe(200);
  });

  it('is slowed down at the door', async () => {
    const attempt = () => new Client(world.app).post('/login', { login: 'nobody', password: 'wrong' });
    const answers = await Promise.all(Array.from({ length: 31 }, attempt));
    const slowed = answers.filter(({ status }) => status === 429);
    expect(slowed.length).toBeGreaterThan(0);
    for (const answer of slowed) {
      expect((await problem(Promise.resolve(answer))).code).toBe('TOO_MANY_REQUESTS');
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    }
  });
});
