import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, testWorld, type World } from '../../support/index.js';

const CUT = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid()`;

let world: World;
let doctor: Client;
beforeAll(async () => {
  world = await testWorld();
  doctor = await Client.signedIn(world.app, world.clinic.login('doctor'));
});
afterAll(() => world.close());

const works = async (): Promise<number> => (await doctor.get('/patients')).status;

/** The pool learns of a cut socket a moment after the server cut it: until then an answer may be 503, and no more. */
async function worksAgain(): Promise<number> {
  for (let tries = 0; tries < 50; tries += 1) {
    const status = await works();
    if (status !== 503) return status;
    await sleep(100);
  }
  return 503;
}

describe('connections', () => {
  it('an error of one statement answers, and leaves the connection usable', async () => {
    const statement = world.database.read(world.doctor, (tx) => tx.query('SELECT 1 / $1::int', [0]));
    await expect(statement).rejects.toMatchObject({ code: '22012' });
    expect(await works()).toBe(200);
  });

  it('that were lost while idle are replaced', async () => {
    expect(await works()).toBe(200);
    await world.asOwner(CUT);
    expect(await worksAgain()).toBe(200);
  });

  it('lost in mid-transaction fail that transaction only', async () => {
    const cut = world.database.read(world.doctor, async (tx) => {
      await tx.query('SELECT 1', []);
      await world.asOwner(CUT);
      await tx.query('SELECT 2', []);
    });
    await expect(cut).rejects.toBeInstanceOf(Error);
    expect(await worksAgain()).toBe(200);
  });
});
