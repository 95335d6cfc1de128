import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout whose built product is tested. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const COMMAND = join(ROOT, 'apps/server/bin/stipple.mjs');

const LONGEST_START_MS = 120_000;
const LONGEST_STOP_MS = 20_000;

export interface Product {
  /** `http://localhost:PORT` */
  address: string;
  dataFolder: string;
  stop: () => Promise<void>;
}

/**
 * Starts the built product as a newcomer does, with its own data folder and port; the demo clinic is in it.
 * @param more further variables of its environment
 */
export async function startProduct(more: NodeJS.ProcessEnv = {}): Promise<Product> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'stipple-story-'));
  // DATABASE_URL of whoever runs the tests must not reach it: the story needs the embedded database and its demo
  const env = { ...process.env, STIPPLE_DATA: dataFolder, PORT: '0', DATABASE_URL: '', ...more };
  // a process group of its own: Ctrl-C in a terminal reaches the launcher and the server, and so does our SIGINT
  const child = spawn(process.execPath, [COMMAND, 'start'], { cwd: ROOT, env, detached: true });
  const said: string[] = [];
  const remove = (): void => rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  try {
    const address = await addressOf(child, said);
    return { address, dataFolder, stop: () => end(child).finally(remove) };
  } catch (error) {
    await end(child).finally(remove);
    throw error;
  }
}

/** Waits for the line that tells where it runs. */
function addressOf(child: ChildProcess, said: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`the product ${why}; it said:\n${said.join('')}`));
    const timer = setTimeout(() => fail('did not start in time'), LONGEST_START_MS);
    const hear = (chunk: Buffer): void => {
      said.push(chunk.toString());
      const address = /runs at (http:\/\/\S+)/.exec(said.join(''))?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => fail(`ended with ${code}`));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const signal = (name: NodeJS.Signals): void => {
    try {
      process.kill(-(child.pid ?? 0), name);
    } catch {
      // it ended in between
    }
  };
  signal('SIGINT');
  const timer = setTimeout(() => signal('SIGKILL'), LONGEST_STOP_MS);
  await gone;
  clearTimeout(timer);
}
