// What the tests need beyond npm: found, installed as root where Debian's packages are, or named with the command to type.
import { spawnSync } from 'node:child_process';

const NEEDED = [
  { commands: ['chromium', 'chromium-browser', 'google-chrome'], package: 'chromium' },
  { commands: ['pdfsig', 'pdfinfo', 'pdfdetach'], package: 'poppler-utils', all: true },
  { commands: ['qpdf'], package: 'qpdf' },
];

const has = (command) => spawnSync('which', [command], { stdio: 'ignore' }).status === 0;
const missing = () =>
  NEEDED.filter(({ commands, all }) => !(all ? commands.every(has) : commands.some(has))).map((tool) => tool.package);

export function ensureTools() {
  let packages = missing();
  if (packages.length > 0 && process.getuid?.() === 0 && has('apt-get')) {
    console.log(`Installing ${packages.join(', ')} for the tests …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
    packages = missing();
  }
  if (packages.length === 0) return true;
  console.error(`The tests need ${packages.join(', ')}. Type: sudo apt-get install ${packages.join(' ')}`);
  return false;
}
