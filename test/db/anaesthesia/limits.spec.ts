import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, testWorld, type World } from '../../support/index.js';

let world: World;
beforeAll(async () => {
  world = await testWorld();
});
afterAll(() => world.close());

describe('GET /anaesthesia/limits', () => {
  it('gives agents, strengths, products and sources to any member of staff, and to nobody else', async () => {
    const desk = await Client.signedIn(world.app, world.clinic.login('frontDesk'));
    const answer = await desk.get<{ agents: unknown[]; topicals: unknown[]; limitsVersion: string }>(
      '/anaesthesia/limits',
    );
    expect(answer.status).toBe(200);
    expect(answer.body.agents).toHaveLength(7);
    expect(answer.body.topicals).toHaveLength(7);
    expect(await new Client(world.app).get('/anaesthesia/limits')).toMatchObject({ status: 401 });
    expect(answer.body.limitsVersion).toMatch(/^smp\.anaesthetic-limits\/1@[0-9a-f]{12}$/);
  });
});
