// Lint, types, rules, drift: everything that fails the build without running the product.
import { step } from './run.mjs';

const CHECKS = [
  ['types of the server', 'tsc', ['-p', 'tsconfig.json', '--noEmit']],
  ['types of the web', 'tsc', ['-p', 'apps/web/tsconfig.json', '--noEmit']],
  ['eslint', 'eslint', ['apps', 'libs', 'migrations', 'test', '--max-warnings', '0']],
  ['prettier', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['dependency rules', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'libs', 'apps/server/src', 'apps/web/src']],
  ['no SQL from templates', 'ast-grep', ['scan', '--error']],
  ['API description and client', 'node', ['scripts/generate.mjs', '--check']],
  ['sizes of the front ends', 'node', ['scripts/bundle-sizes.mjs']],
];

export function check() {
  return CHECKS.map(([name, command, args]) => step(name, command, args));
}

if (process.argv[1] === import.meta.filename) process.exit(check().every(Boolean) ? 0 : 1);
