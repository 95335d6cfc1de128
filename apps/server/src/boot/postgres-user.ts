import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { dirname, parse } from 'node:path';

/** Who PostgreSQL runs as; nobody in particular means: as ourselves. */
export interface PostgresUser {
  uid: number;
  gid: number;
}

const NAME = 'postgres';
const OTHERS_MAY_ENTER = 0o001;
const OTHERS_MAY_READ = 0o005;

/** PostgreSQL refuses to run as root, so root lends it to the system's user `postgres`, which is made when missing. */
export function postgresUser(): PostgresUser | null {
  if (process.getuid?.() !== 0) return null;
  const known = lookUp();
  if (known) return known;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]);
  const made = lookUp();
  if (!made)
    throw new Error(
      'Root cannot run PostgreSQL, and no user "postgres" could be made. Run as an ordinary user, or set DATABASE_URL.',
    );
  return made;
}

function lookUp(): PostgresUser | null {
  const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, NAME], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** True when every folder down to `path` lets other users through (mode o+x), and `path` itself lets them read. */
export function othersCanReach(path: string): boolean {
  try {
    accessSync(path, constants.F_OK);
    if ((statSync(path).mode & OTHERS_MAY_READ) !== OTHERS_MAY_READ) return false;
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      if ((statSync(folder).mode & OTHERS_MAY_ENTER) === 0) return false;
      if (folder === parse(folder).root) return true;
    }
  } catch {
    return false;
  }
}
