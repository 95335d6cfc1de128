import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One running Stipple a data folder. A lock whose process is gone is taken over. @returns how to let go */
export function holdLock(folder: string): () => void {
  const path = join(folder, 'stipple.pid');
  const holder = readPid(path);
  if (holder !== undefined && holder !== process.pid && isStipple(holder))
    throw new Error(
      `Stipple is already running on ${folder} (process ${holder}). Stop it first, or set STIPPLE_DATA to another folder.`,
    );
  writeFileSync(path, String(process.pid));
  return () => rmSync(path, { force: true });
}

function readPid(path: string): number | undefined {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** A number that was given to another program since is no holder; where /proc tells nothing, being alive counts. */
function isStipple(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('stipple');
  } catch {
    return process.platform !== 'linux';
  }
}
