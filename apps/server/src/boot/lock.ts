import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 4_000;
const PAUSE_MS = 100;

/** Waits a moment for one that is just stopping, as after its npm was killed; then refuses like `assertNotHeld`. */
export async function untilNotHeld(folder: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return assertNotHeld(folder);
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

/** Throws when a running Stipple holds the folder. */
export function assertNotHeld(folder: string): void {
  const holder = readPid(pathIn(folder));
  if (holder !== undefined && holder !== process.pid && isStipple(holder))
    throw new Error(
      `Stipple is already running on ${folder} (process ${holder}). Stop it first, or set STIPPLE_DATA to another folder.`,
    );
}

/** One running Stipple a data folder. A lock whose process is gone is taken over. @returns how to let go */
export function holdLock(folder: string): () => void {
  const path = pathIn(folder);
  assertNotHeld(folder);
  rmSync(path, { force: true });
  try {
    // of two that start at the same moment, one makes the file
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch (error) {
    assertNotHeld(folder);
    throw error;
  }
  return () => rmSync(path, { force: true });
}

const pathIn = (folder: string): string => join(folder, 'stipple.pid');

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
