import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { Config } from '@stipple/platform';
import { DEMO_PASSWORD } from '../../apps/server/src/demo/cast.js';
import { makeDemo } from '../../apps/server/src/demo/demo.js';
import type { components } from '../../apps/web/src/shared/api/schema.gen.js';
import { Client, testWorld, type World } from '../support/index.js';

/** What goes over the wire, as the generated client of the web knows it. */
export type Wire = components['schemas'];
export type Problem = Wire['Problem'];

const DAY_MS = 86_400_000;

/** The demo clinic of `npm start` on a test's own database. From here on everything goes over HTTP. */
export class DemoWorld {
  private constructor(readonly world: World) {}

  static async open(): Promise<DemoWorld> {
    const world = await testWorld();
    await makeDemo(world.app);
    // noon, so that no story runs over midnight by chance
    world.clock.set(new Date(new Date().setUTCHours(12, 0, 0, 0)));
    return new DemoWorld(world);
  }

  async signedIn(login: string): Promise<Client> {
    const client = new Client(this.world.app);
    const { status } = await client.post('/login', { login, password: DEMO_PASSWORD });
    if (status !== 200) throw new Error(`log-in of ${login} answered ${status}`);
    return client;
  }

  now(): string {
    return this.world.clock.now().toISOString();
  }

  /** Runs `work` as if it were so many days ago. */
  async daysAgo<T>(days: number, work: () => Promise<T>): Promise<T> {
    this.world.clock.advance(-days * DAY_MS);
    return work().finally(() => this.world.clock.advance(days * DAY_MS));
  }

  /** The clinic's root certificates, as the data folder holds them for `stipple verify`. */
  roots(): Buffer[] {
    const folder = join(this.world.get(Config).dataFolder, 'trust');
    return readdirSync(folder).map((file) => new X509Certificate(readFileSync(join(folder, file))).raw);
  }
}

/** The body of an answer that must be a success. */
export async function done<T>(answer: Promise<{ status: number; body: T }>): Promise<T> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

export interface Refusal {
  status: number;
  code: string;
  /** Codes of the fields or reasons, sorted, each once. */
  reasons: string[];
  facts: Record<string, unknown>;
}

/** The refusal that an answer must be. */
export async function refusal(answer: Promise<{ status: number; body: unknown }>): Promise<Refusal> {
  const { status, body } = await answer;
  const { code, errors, facts } = body as Problem;
  if (status < 400) throw new Error(`answered ${status}, although it should be refused`);
  const reasons = [...new Set(errors.map((error) => error.code))].sort();
  return { status, code, reasons, facts };
}
