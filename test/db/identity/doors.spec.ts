import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SetUp } from '@stipple/identity';
import { Client, TEST_PASSWORD, testWorld, type World } from '../../support/index.js';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});
afterAll(() => world.close());

interface Problem {
  code: string;
}

describe('the log-in', () => {
  const attempt = (body: unknown, path = '/login') => new Client(world.app).post<Problem>(path, body);

  it.each([
    ['a name that is no text', { login: { a: 1 }, password: TEST_PASSWORD }],
    ['a list of names', { login: ['doctor'], password: TEST_PASSWORD }],
    ['a password that is no text', { login: 'doctor', password: 12 }],
    ['a password without end', { login: 'doctor', password: 'x'.repeat(500_000) }],
    ['nothing', {}],
  ])('refuses %s before it asks the database', async (_, body) => {
    expect(await attempt(body)).toMatchObject({ status: 422, body: { code: 'VALIDATION_FAILED' } });
  });

  it('takes no password from an address, where proxies would write it down', async () => {
    const login = world.clinic.login('doctor');
    const answer = await attempt({}, `/login?login=${login}&password=${encodeURIComponent(TEST_PASSWORD)}`);
    expect(answer.status).toBe(422);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('begins a session of its own, whatever cookie was there', async () => {
    const planted = await Client.signedIn(world.app, world.clinic.login('assistant'));
    const before = await planted.get('/me');
    expect(before.status).toBe(200);
    const again = { login: world.clinic.login('doctor'), password: TEST_PASSWORD };
    const { headers } = await planted.post('/login', again);
    expect(headers['set-cookie']).toBeDefined();
    const [row] = await world.asOwner<{ n: number }>(
      `SELECT count(*)::int AS n FROM identity.session WHERE sess->'staff'->>'accountId' = $1`,
      [world.clinic.assistant.accountId],
    );
    expect(row?.n).toBe(0);
  });
});

describe('a request from another site', () => {
  it.each(['cross-site', 'same-site'])('changes nothing: %s', async (site) => {
    const doctor = await Client.signedIn(world.app, world.clinic.login('doctor'));
    const from = (path: string, body: unknown) =>
      doctor.post<Problem>(path, body, { headers: { 'sec-fetch-site': site } });
    expect(await from('/logout', {})).toMatchObject({ status: 403, body: { code: 'NOT_PERMITTED' } });
    const credentials = { login: world.clinic.login('doctor2'), password: TEST_PASSWORD };
    expect(await from('/login', credentials)).toMatchObject({ status: 403, body: { code: 'NOT_PERMITTED' } });
    expect((await doctor.get('/me')).status).toBe(200);
  });

  it('of our own pages is served', async () => {
    const doctor = await Client.signedIn(world.app, world.clinic.login('doctor'));
    expect((await doctor.post('/logout', {}, { headers: { 'sec-fetch-site': 'same-origin' } })).status).toBe(204);
  });
});

describe('answers', () => {
  it('are kept by no cache, refusals too', async () => {
    const doctor = await Client.signedIn(world.app, world.clinic.login('doctor'));
    const paths = ['/me', '/patients', '/patients/0193a0f2-7c1e-7b7e-9d53-5a0f2c3d4e5f', '/nowhere', '/members'];
    for (const path of paths) {
      const { headers } = await doctor.get(path);
      expect([path, headers['cache-control']]).toEqual([path, 'no-store']);
    }
  });
});

describe('guessing from one place', () => {
  it('is not hidden by headers that nobody in front has written', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 40; i += 1) {
      const headers = { 'x-forwarded-for': `10.9.8.${i}` };
      statuses.push((await new Client(world.app).post('/kiosk/pair', { code: 'ZZZZZZZZ' }, { headers })).status);
    }
    expect(statuses).toContain(429);
  });
});

describe('a wrong pairing code', () => {
  it('is in the system’s own log', async () => {
    const sql = `SELECT outcome, facts FROM audit.system_event WHERE action = 'device.pairing-refused' LIMIT 1`;
    expect(await world.asOwner(sql)).toEqual([{ outcome: 'refused', facts: {} }]);
  });
});

describe('the set-up link', () => {
  const people = (first: string, second: string) => {
    const of = (login: string) => ({ displayName: login, login, password: TEST_PASSWORD });
    return { doctor: of(first), second: { ...of(second), roles: ['ink-admin' as const] } };
  };

  it('leaves nobody behind when it fails', async () => {
    const empty = await testWorld();
    try {
      await empty.asOwner('SET session_replication_role = replica; DELETE FROM clinic.clinic');
      const setUp = empty.get(SetUp);
      const token = await setUp.newLink();
      const clinic = { token, clinicName: 'New', zone: 'Europe/London', jurisdiction: 'general' };
      const twice = setUp.execute({ ...clinic, ...people('same-name', 'Same-Name') });
      await expect(twice).rejects.toMatchObject({ constraint: 'account_login_unique' });
      await setUp.execute({ ...clinic, ...people('same-name', 'other-name') });
      await expect(setUp.execute({ ...clinic, ...people('a-third', 'a-fourth') })).rejects.toMatchObject({
        code: 'SETUP_DONE',
      });
    } finally {
      await empty.close();
    }
  });
});
