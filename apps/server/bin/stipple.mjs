#!/usr/bin/env node
// The door for every runtime: Stipple needs Node 24.9, which npm installs beside it, so an older one hands over.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
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
  handOver();
}

function handOver() {
  const node = bundledNode();
  if (!node) {
    console.error(
      `Stipple needs Node 24.9 or later; this is ${process.versions.node}. Install Node 24 LTS and try again.`,
    );
    process.exit(1);
  }
  // The channel carries no message: the child learns from its end that this process was killed.
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'];
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`${node} cannot be run: ${error.message}`);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
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
