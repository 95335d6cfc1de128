// Builds the server (tsc with aliases resolved) and the two front ends. Runs in `prepare`, so `npm ci` leaves a product.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const only = process.argv[2];

// A production install (`npm ci --omit=dev`) has no compiler and gets a built product by another way.
if (!existsSync(join(root, 'node_modules/typescript'))) process.exit(0);

const steps = {
  server: ['npx', ['--no', 'nest', 'build', 'server'], root],
  web: ['npx', ['--no', 'vite', 'build'], join(root, 'apps/web')],
};

for (const [name, [command, args, cwd]] of Object.entries(steps)) {
  if (only && only !== name) continue;
  console.log(`Building the ${name} …`);
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
