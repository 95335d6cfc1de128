#!/usr/bin/env node
// The door for every runtime: Stipple needs Node 24.9, which npm installs beside it, so an older one hands over.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
  watchNpm(() => process.kill(process.pid, 'SIGTERM'));
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
  watchNpm(() => child.kill('SIGTERM'));
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

// npm hands a polite kill to its shell alone, which leaves without a word, and a hard one to nobody. Either would leave
// Stipple running with no parent and hold its folder against the next start; so under npm, the end of either is a stop.
function watchNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const above = isShell(parent) ? parentOf(parent) : undefined;
  const timer = setInterval(() => {
    if (process.ppid === parent && (above === undefined || parentOf(parent) === above)) return;
    clearInterval(timer);
    stop();
  }, 1000);
  timer.unref();
}

function isShell(pid) {
  return /^[^\0]*sh\0-c\0/.test(readProc(pid, 'cmdline'));
}

function parentOf(pid) {
  return /^\d+ \(.*\) \S (\d+)/s.exec(readProc(pid, 'stat'))?.[1];
}

function readProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}
