// `npm test`: the tools, the checks, the specs on a real PostgreSQL, the story in a real browser. Ends with one line
// that counts them all.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from './check.mjs';
import { root, step } from './run.mjs';
import { ensureTools } from './tools.mjs';

const reports = mkdtempSync(join(tmpdir(), 'stipple-reports-'));
const totals = { passed: 0, failed: 0 };
const count = (passed, failed) => {
  totals.passed += passed;
  totals.failed += failed;
};

if (!ensureTools()) process.exit(1);
if (!existsSync(join(root, 'dist/apps/server/src/cli/main.js')) || !process.env.STIPPLE_BUILT)
  if (!step('build', 'node', ['scripts/build.mjs'])) process.exit(1);

for (const passed of check()) count(Number(passed), Number(!passed));
runJest();
runPlaywright();
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);

function runJest() {
  const report = join(reports, 'jest.json');
  const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const passed = step('specs', 'node', [...args, '--maxWorkers=2', '--json', `--outputFile=${report}`]);
  const result = readReport(report);
  if (!result) return count(0, 1);
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  count(result.numPassedTests, failed > 0 || passed ? failed : 1);
}

function runPlaywright() {
  const report = join(reports, 'playwright.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const passed = step('the story in a browser', 'playwright', ['test', '--reporter=list,json'], { env });
  const stats = readReport(report)?.stats;
  if (!stats) return count(0, 1);
  const failed = stats.unexpected + stats.flaky;
  count(stats.expected, failed > 0 || passed ? failed : 1);
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
