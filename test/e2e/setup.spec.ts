import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SetUp } from '@stipple/identity';
import { Client, type EmptyServer, emptyServer, TEST_PASSWORD } from '../support/index.js';
import { done, refusal, type Wire } from './demo-world.js';

const SETUP: Omit<Wire['SetupDto'], 'token'> = {
  clinicName: 'Crown Scalp Clinic',
  zone: 'Europe/London',
  jurisdiction: 'general',
  doctor: { displayName: 'Dr Mira Chowdhury', login: 'mira', password: TEST_PASSWORD },
  second: { displayName: 'Noor Haddad', login: 'Noor', password: TEST_PASSWORD, roles: ['ink-admin', 'front-desk'] },
};

describe('a real clinic', () => {
  let server: EmptyServer;
  let token: string;
  let mira: Client;
  let noor: Client;
  let sessionId: string;

  const setUp = (said: object = {}) => new Client(server.app).post('/setup', { ...SETUP, token, ...said });
  const signedIn = async (login: string) => {
    const client = new Client(server.app);
    const me = await done(client.post<Wire['MeView']>('/login', { login, password: TEST_PASSWORD }));
    return { client, me };
  };
  const isOpen = async () => (await new Client(server.app).get<Wire['SetupStateView']>('/setup')).body.open;

  beforeAll(async () => {
    server = await emptyServer();
    token = await server.app.get(SetUp, { strict: false }).newLink();
  });
  afterAll(() => server.close());

  it('is set up with the link only, and not with less than it needs', async () => {
    expect(await isOpen()).toBe(true);
    expect(await refusal(setUp({ token: 'x'.repeat(43) }))).toMatchObject({ status: 403, code: 'SETUP_LINK_INVALID' });
    const weak = await refusal(setUp({ doctor: { ...SETUP.doctor, password: 'short' } }));
    expect(weak).toMatchObject({ code: 'VALIDATION_FAILED', reasons: ['min-length'] });
    expect((await refusal(setUp({ zone: 'Europe/Atlantis' }))).reasons).toEqual(['time-zone']);
    expect((await refusal(setUp({ jurisdiction: 'moon' }))).reasons).toEqual(['enum']);
    expect(await isOpen()).toBe(true);
  });

  it('cannot have one log-in for two people, and the link still works after that', async () => {
    const twins = await refusal(setUp({ second: { ...SETUP.second, login: 'MIRA' } }));
    expect(twins).toMatchObject({ status: 409, code: 'LOGIN_TAKEN' });
    expect(await isOpen()).toBe(true);
  });

  it('is set up once', async () => {
    const race = await Promise.all([setUp(), setUp()]);
    expect(race.map(({ status }) => status).filter((status) => status === 204)).toHaveLength(1);
    expect(await refusal(setUp())).toMatchObject({ status: 409, code: 'SETUP_DONE' });
    expect(await isOpen()).toBe(false);
  });

  it('has two people who can sign in, each with their roles', async () => {
    const [doctor, second] = [await signedIn('mira'), await signedIn('noor')];
    [mira, noor] = [doctor.client, second.client];
    expect(doctor.me).toMatchObject({ displayName: 'Dr Mira Chowdhury', clinic: { demo: false } });
    expect(doctor.me.roles).toContain('doctor');
    expect(second.me.roles).toEqual(['ink-admin', 'front-desk']);
    const { items } = await done(mira.get<Wire['MemberListView']>('/members'));
    expect(items).toHaveLength(2);
  });

  it('starts no session before a doctor has approved the rules and the limits', async () => {
    const person = { familyName: 'Sato', givenName: 'Yuki', birthDate: '1991-07-07', sex: 'female' };
    const { id } = await done(noor.post<Wire['PatientView']>('/patients', person));
    const { accountId } = await done(mira.get<Wire['MeView']>('/me'));
    const plan = { plannedZones: ['HL'], bottleIds: [], doctorId: accountId, anaestheticPlanned: false };
    sessionId = (await done(mira.post<Wire['SessionSummaryView']>(`/patients/${id}/sessions`, plan))).id;
    const { reasons } = await refusal(mira.post(`/sessions/${sessionId}/start`, { confirmed: [] }));
    expect(reasons).toEqual(expect.arrayContaining(['LIMITS_NOT_APPROVED', 'RULES_NOT_APPROVED']));
  });

  it('has them approved by a doctor, in the version that is live', async () => {
    const { items } = await done(noor.get<Wire['ApprovalListView']>('/approvals'));
    expect(items.map(({ approvedVersion }) => approvedVersion ?? null)).toEqual([null, null]);
    const approve = (client: Client, subject?: string, version?: string) =>
      client.post<Wire['ApprovalListView']>('/approvals', { subject, version });
    const [rules, limits] = items;
    expect((await refusal(approve(noor, rules?.subject, rules?.liveVersion))).code).toBe('NOT_PERMITTED');
    expect((await refusal(approve(mira, rules?.subject, 'another'))).code).toBe('VERSION_STALE');
    await done(approve(mira, rules?.subject, rules?.liveVersion));
    const after = await done(approve(mira, limits?.subject, limits?.liveVersion));
    expect(after.items.map(({ approvedBy }) => approvedBy)).toEqual(['Dr Mira Chowdhury', 'Dr Mira Chowdhury']);
    const { reasons } = await refusal(mira.post(`/sessions/${sessionId}/start`, { confirmed: [] }));
    expect(reasons.filter((reason) => reason.endsWith('_NOT_APPROVED'))).toEqual([]);
  });
});
