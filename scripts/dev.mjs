// Development: the server built and restarted at every change, the web by Vite with a proxy to it (http://localhost:5173).
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules/.bin', name);

const processes = [
  spawn(bin('nest'), ['build', 'server', '--watch'], { cwd: root, stdio: 'inherit' }),
  spawn(
    process.execPath,
    ['--watch-path=dist/apps', '--watch-path=dist/libs', 'apps/server/bin/stipple.mjs', 'start'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  ),
  spawn(bin('vite'), ['--clearScreen', 'false'], { cwd: join(root, 'apps/web'), stdio: 'inherit' }),
];

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => processes.forEach((child) => child.kill(signal)));
for (const child of processes) child.once('exit', () => processes.forEach((other) => other.kill()));
