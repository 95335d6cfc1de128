import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { openSync, closeSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type Cluster, logTail } from './cluster.js';
import type { Closing } from './closing.js';

const START_SECONDS = 60;
const STOP_SECONDS = 10;
const LOG_BYTES = 10_000_000;
/** A port taken between asking and using it, or back ends that still leave after their postmaster was killed. */
const LAUNCHES = 10;
const PAUSE_MS = 500;
const WORTH_ANOTHER_TRY = /still in use|could not bind|Address already in use|lock file .* already exists/i;

const WRONG_PASSWORD = '28P01';
const OTHER_KEY =
  'The database in this data folder was made with another master key. Put the key back, or restore a backup.';

export interface Postmaster {
  port: number;
  /** Resolves when PostgreSQL is gone, asked or not. */
  gone: Promise<void>;
  stop: () => Promise<void>;
}

/** Launches PostgreSQL on a free port of this machine and waits until `ready` finds it answering. */
export async function launchPostmaster(
  cluster: Cluster,
  urlOf: (port: number) => string,
  closing: Closing,
): Promise<Postmaster> {
  for (let launch = 1; ; launch += 1) {
    const port = await freePort();
    const child = spawnPostmaster(cluster, port);
    const gone = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    const stop = (): Promise<void> => stopPostmaster(child, gone);
    const forget = await closing.add(stop);
    if (await becomesReady(child, urlOf(port))) return { port, gone, stop };
    forget();
    await stop();
    const tail = logTail(cluster);
    if (launch >= LAUNCHES || !WORTH_ANOTHER_TRY.test(tail))
      throw new Error(`PostgreSQL did not start. Its log is ${cluster.folder}.log and ends with:\n${tail}`);
    await sleep(PAUSE_MS);
  }
}

function spawnPostmaster({ folder, user, bin }: Cluster, port: number): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '100',
    shared_buffers: '256MB',
    jit: 'off',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(`${folder}.log`, logIsLong(folder) ? 'w' : 'a', 0o600);
  try {
    // Its own process group: Ctrl-C reaches us first, and we stop it in order.
    return spawn(bin.postgres, ['-D', folder, ...flags], {
      cwd: '/',
      stdio: ['ignore', log, log],
      detached: true,
      ...user,
    });
  } finally {
    closeSync(log);
  }
}

function logIsLong(folder: string): boolean {
  return (statSync(`${folder}.log`, { throwIfNoEntry: false })?.size ?? 0) > LOG_BYTES;
}

/** @returns whether it answers; false when it ended or does not come up in time */
async function becomesReady(child: ChildProcess, url: string): Promise<boolean> {
  let ended = false;
  child.once('error', () => (ended = true));
  child.once('exit', () => (ended = true));
  const deadline = Date.now() + START_SECONDS * 1000;
  while (!ended && Date.now() < deadline) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('SELECT 1');
      return true;
    } catch (error) {
      if ((error as { code?: string }).code === WRONG_PASSWORD && !ended) throw new Error(OTHER_KEY, { cause: error });
      await sleep(50);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

/** Fast shutdown: open transactions roll back, the rest is on disk. One that does not come is made to. */
async function stopPostmaster(child: ChildProcess, gone: Promise<void>): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    child.kill(signal);
    const timer = new AbortController();
    const late = sleep(STOP_SECONDS * 1000, true, { signal: timer.signal }).catch(() => false);
    const isLate = await Promise.race([gone.then(() => false), late]);
    timer.abort();
    if (!isLate) return;
  }
  child.kill('SIGKILL');
  await gone;
}

/**
 * A postmaster that outlived its parent holds the folder: it is asked to stop, and waited for. What only looks like
 * one (a number given to another program since, a copied folder) loses its claim.
 */
export async function stopOrphan({ folder, user, bin }: Cluster): Promise<void> {
  const claim = readClaim(folder);
  if (!claim) return;
  if (isSame(claim.folder, folder) && isPostgres(claim.pid)) {
    spawnSync(bin.pgCtl, ['stop', '-D', folder, '-m', 'fast', '-t', String(STOP_SECONDS)], { cwd: '/', ...user });
    if (isPostgres(claim.pid)) process.kill(claim.pid, 'SIGQUIT');
    const deadline = Date.now() + STOP_SECONDS * 1000;
    while (isPostgres(claim.pid) && Date.now() < deadline) await sleep(50);
  }
  rmSync(join(folder, 'postmaster.pid'), { force: true });
}

function readClaim(folder: string): { pid: number; folder: string } | undefined {
  try {
    const [pid, claimed] = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    return Number(pid) > 1 ? { pid: Number(pid), folder: claimed ?? '' } : undefined;
  } catch {
    return undefined;
  }
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((path) => statSync(path, { throwIfNoEntry: false }));
  return first !== undefined && first.dev === second?.dev && first.ino === second.ino;
}

/** False for a process that is gone, that nobody has buried yet, or that is another program. */
function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    if (process.platform === 'linux') return false;
  }
  const { stdout, error } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return error !== undefined || stdout.includes('postgres');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
