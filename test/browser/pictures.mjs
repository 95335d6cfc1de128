// `npm run pictures`: photographs the built product for the documentation, into docs/pictures. Run by hand.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
const config = fileURLToPath(new URL('pictures.config.ts', import.meta.url));
const { status } = spawnSync(process.execPath, [cli, 'test', '--config', config, '--reporter=list'], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
