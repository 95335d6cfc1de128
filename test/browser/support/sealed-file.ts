import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { COMMAND, ROOT, type Product } from './product.js';

interface Said {
  code: number;
  text: string;
}

function run(command: string, args: string[], env: NodeJS.ProcessEnv = process.env): Promise<Said> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd: ROOT, env }, (error, stdout, stderr) => {
      const code = error ? error.code : 0;
      if (typeof code === 'number') resolve({ code, text: stdout + stderr });
      else reject(new Error(`${command} could not be run`, { cause: error }));
    });
  });
}

export type Judgement = Record<'pdfsig' | 'qpdf' | 'verify', Said>;

/** What two strangers and our own command say of a PDF, as a newcomer would ask them. */
export async function judge(product: Product, bytes: Buffer): Promise<Judgement> {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-pdf-'));
  const file = join(folder, 'document.pdf');
  writeFileSync(file, bytes);
  try {
    const env = { ...process.env, STIPPLE_DATA: product.dataFolder };
    const [pdfsig, qpdf, verify] = await Promise.all([
      // the clinic's own root is known to no list of the system
      run('pdfsig', ['-nocert', file]),
      run('qpdf', ['--check', file]),
      run(process.execPath, [COMMAND, 'verify', file], env),
    ]);
    return { pdfsig, qpdf, verify };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file is whole, sealed and by this clinic, and all three say so. */
export function expectSealed({ pdfsig, qpdf, verify }: Judgement): void {
  expect(pdfsig.text).toContain('Signature is Valid');
  expect(pdfsig.text).toContain('Total document signed');
  expect(qpdf.text).toContain('No syntax or stream encoding errors found');
  expect([pdfsig.code, qpdf.code, verify.code], verify.text).toEqual([0, 0, 0]);
}

/** One bit of one byte in the middle of the file is another. */
export function withOneByteChanged(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  const middle = Math.floor(changed.length / 2);
  changed.writeUInt8(changed.readUInt8(middle) ^ 1, middle);
  return changed;
}

export const withOneByteMore = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.from(' ')]);
