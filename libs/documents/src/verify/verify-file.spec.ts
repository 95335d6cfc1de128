import { X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sealedSample, testClinic, type TestClinic } from '../testing/sealed-sample.js';
import { keepRoot } from '../trust-folder.js';
import { verifyFile } from './verify-file.js';

let folder: string;
let file: string;
let clinic: TestClinic;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stipple-verify-'));
  clinic = await testClinic();
  file = join(folder, 'consent.pdf');
  writeFileSync(file, await sealedSample(clinic, { title: 'Consent \u001b[2J' }));
  writeFileSync(join(folder, 'root.pem'), new X509Certificate(clinic.root).toString());
  await keepRoot(join(folder, 'data'), clinic.root);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('stipple verify', () => {
  it('trusts the roots of the data folder', async () => {
    const { exitCode, report } = await verifyFile(file, { dataFolder: join(folder, 'data') });
    expect([exitCode, report?.verdict]).toEqual([0, 'authentic-and-complete']);
  });

  it('trusts the root that is given', async () => {
    const { exitCode } = await verifyFile(file, { trust: join(folder, 'root.pem'), dataFolder: '/nowhere' });
    expect(exitCode).toBe(0);
  });

  it('says that it cannot tell the issuer without any root', async () => {
    const { exitCode, report, lines } = await verifyFile(file, { dataFolder: '/nowhere' });
    expect([exitCode, report?.verdict]).toEqual([4, 'unknown-issuer']);
    expect(lines.join('\n')).toContain('unknown-issuer');
  });

  it('knows the record’s hash when it is told', async () => {
    const { exitCode } = await verifyFile(file, { dataFolder: join(folder, 'data'), recordedSha256: '0'.repeat(64) });
    expect(exitCode).toBe(3);
  });

  it('lets no file steer the terminal', async () => {
    const { lines } = await verifyFile(file);
    expect(lines.join('\n')).not.toMatch(/\p{Cc}(?<!\n)/u);
  });

  it.each([
    ['a missing file', { path: '/nowhere.pdf', trust: undefined }],
    ['a trust file without a certificate', { path: undefined, trust: '/dev/null' }],
  ])('%s ends with 2', async (_, { path, trust }) => {
    const { exitCode, report } = await verifyFile(path ?? file, trust === undefined ? {} : { trust });
    expect([exitCode, report]).toEqual([2, null]);
  });
});
