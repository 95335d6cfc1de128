import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, testWorld, type World } from '../../support/index.js';

describe('smoke', () => {
  let world: World;
  beforeAll(async () => {
    world = await testWorld();
  });
  afterAll(() => world.close());

  it('registers and finds', async () => {
    const doctor = await Client.signedIn(world.app, world.clinic.login('doctor'));
    const made = await doctor.post<{ id: string; version: number }>('/patients', { familyName: "O'Neill", givenName: 'Søren', birthDate: '1984-05-12', sex: 'male', phone: '+44 20 7946 0958' });
    expect(made).toMatchObject({ status: 201 });
    expect(made.etag).toBe('"1"');
    expect((await doctor.get(`/patients?q=neil sor`)).body).toMatchObject({ items: [{ id: made.body.id }] });
    expect((await doctor.patch(`/patients/${made.body.id}`, { familyName: 'Oneill', givenName: 'Søren', birthDate: '1984-05-12', sex: 'male' }, { ifMatch: 1 }))).toMatchObject({ status: 200 });
    expect((await doctor.get('/audit-events')).body).toMatchObject({ items: expect.anything() });
  });
});
