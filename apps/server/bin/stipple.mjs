#!/usr/bin/env node
// The door for every runtime: Stipple needs Node 24.9, which npm installs beside it, so an older one hands over.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
const main = fileURLToPath(new URL('../../../dist/apps/server/src/cli/main.js', import.meta.url));

if (major > 24 || (major === 24 && minor >= 9)) {
  if (!existsSync(main)) {
    console.error('Stipple is not built yet. Type: npm run build');
    process.exit(1);
  }
  await import(main);
} else {
  process.exit(handOver());
}

function handOver() {
  const node = bundledNode();
  if (!node) {
    console.error(
      `Stipple needs Node 24.9 or later; this is ${process.versions.node}. Install Node 24 LTS and try again.`,
    );
    return 1;
  }
  // Both get Ctrl-C from the terminal; the child ends the work, the parent waits for it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
  const { status } = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  return status ?? 1;
}

function bundledNode() {
  const require = createRequire(import.meta.url);
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  try {
    return require.resolve(`${name}/bin/node${process.platform === 'win32' ? '.exe' : ''}`);
  } catch {
    return undefined;
  }
}
