import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules/.bin', name);

/** Runs a tool of the workspace and says how long it took. @returns true when it passed */
export function step(name, command, args, options = {}) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`, ...options.env };
  const { status } = spawnSync(command === 'node' ? process.execPath : bin(command), args, {
    cwd: options.cwd ?? root,
    stdio: 'inherit',
    env,
  });
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
  return status === 0;
}
