import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureRoles, MasterKey } from '@stipple/platform';
import pg from 'pg';
import { locateCluster } from '../boot/cluster.js';
import { holdLock } from '../boot/lock.js';
import { dataFolder } from '../boot/data-folder.js';
import { stopOrphan } from '../boot/postmaster.js';

const MANIFEST = 'backup.json';
const DUMP = 'database.dump';
/** Everything beside the cluster that a restored clinic needs. */
const FOLDERS = ['keys', 'files', 'trust'];

interface Manifest {
  product: 'stipple';
  takenAt: string;
  database: 'embedded' | 'dump';
}

/** Copies database, files and keys into a new folder. The embedded database must be stopped, so that the copy is whole. */
export async function backupCommand([target]: string[]): Promise<number> {
  if (!existsSync(dataFolder())) throw new Error(`There is nothing in ${dataFolder()} yet: start Stipple once.`);
  const folder = emptyFolder(target, 'backup');
  const unlock = holdLock(dataFolder());
  try {
    const url = process.env['DATABASE_URL'];
    if (url) await dump(process.env['STIPPLE_BACKUP_URL'] ?? url, join(folder, DUMP));
    else await copyCluster(folder);
    copyFolders(dataFolder(), folder);
    const manifest: Manifest = {
      product: 'stipple',
      takenAt: new Date().toISOString(),
      database: url ? 'dump' : 'embedded',
    };
    writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
    console.log(`Backed up to ${folder}. It holds the keys: keep it as safe as the clinic's own machine.`);
    return 0;
  } finally {
    unlock();
  }
}

/** Puts a backup into an empty data folder, and into the empty database of DATABASE_URL when it holds a dump. */
export async function restoreCommand([source]: string[]): Promise<number> {
  if (source === undefined) throw new Error('Usage: npx --no stipple restore FOLDER');
  const folder = resolve(source);
  if (!existsSync(join(folder, MANIFEST))) throw new Error(`${folder} holds no backup: there is no ${MANIFEST} in it.`);
  const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest;
  const target = dataFolder();
  mkdirSync(target, { recursive: true });
  const unlock = holdLock(target);
  try {
    if (existsSync(join(target, 'keys')))
      throw new Error(`${target} already holds a clinic. Set STIPPLE_DATA to an empty folder.`);
    copyFolders(folder, target);
    if (manifest.database === 'dump') await loadDump(join(folder, DUMP), masterKey());
    else {
      const cluster = await locateCluster(target, '');
      cpSync(join(folder, 'postgres'), cluster.folder, { recursive: true });
      chmodSync(cluster.folder, 0o700);
    }
    console.log(`Restored what was backed up at ${manifest.takenAt} into ${target}. Type: npm start`);
    return 0;
  } finally {
    unlock();
  }
}

function emptyFolder(path: string | undefined, verb: string): string {
  if (path === undefined) throw new Error(`Usage: npx --no stipple ${verb} FOLDER`);
  const folder = resolve(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty. Name a new folder.`);
  return folder;
}

async function copyCluster(folder: string): Promise<void> {
  const cluster = await locateCluster(dataFolder(), '');
  if (!existsSync(join(cluster.folder, 'PG_VERSION'))) throw new Error('There is no database yet: start Stipple once.');
  await stopOrphan(cluster);
  cpSync(cluster.folder, join(folder, 'postgres'), { recursive: true });
}

function copyFolders(from: string, to: string): void {
  for (const name of FOLDERS)
    if (existsSync(join(from, name))) cpSync(join(from, name), join(to, name), { recursive: true });
}

/** pg_dump of the server's major, by a role that row-level security does not hold back; else it says what is missing. */
async function dump(url: string, file: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client
    .query<{ major: number; role: string; sees: boolean }>(
      `SELECT current_setting('server_version_num')::int / 10000 AS major, rolname AS role, rolsuper OR rolbypassrls AS sees
       FROM pg_roles WHERE rolname = current_user`,
    )
    .finally(() => client.end());
  const [server] = rows;
  if (!server?.sees)
    throw new Error(
      `The role ${server?.role} cannot dump rows that row-level security guards. As a superuser: ` +
        'CREATE ROLE stipple_backup LOGIN BYPASSRLS PASSWORD …; GRANT pg_read_all_data TO stipple_backup; then set STIPPLE_BACKUP_URL to it.',
    );
  assertTool('pg_dump', server.major);
  run('pg_dump', ['--format=custom', '--no-owner', `--file=${file}`, url]);
}

async function loadDump(file: string, key: MasterKey): Promise<void> {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('This backup is a dump: set DATABASE_URL to an empty database.');
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  // what the dump grants, it grants to the roles of the server it comes from; another server has none of them yet
  await ensureRoles(owner, key).finally(() => owner.end());
  run('pg_restore', ['--exit-on-error', '--no-owner', `--dbname=${url}`, file]);
}

/** As the server finds it: in the data folder, or where STIPPLE_MASTER_KEY_FILE says. */
const masterKey = (): MasterKey =>
  MasterKey.fromFile(process.env['STIPPLE_MASTER_KEY_FILE'] || join(dataFolder(), 'keys', 'master.key'));

function assertTool(tool: string, major: number): void {
  const { stdout, status } = spawnSync(tool, ['--version'], { encoding: 'utf8' });
  const found = Number(/(\d+)/.exec(stdout ?? '')?.[1] ?? 0);
  if (status !== 0 || found < major)
    throw new Error(
      `A PostgreSQL ${major} server needs ${tool} ${major} or later; found ${found || 'none'}. Install postgresql-client-${major}.`,
    );
}

function run(tool: string, args: string[]): void {
  const { status } = spawnSync(tool, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${tool} failed; nothing was kept of it.`);
}
