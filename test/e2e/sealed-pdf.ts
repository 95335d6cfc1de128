import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { verifyPdf } from '@stipple/documents';

const run = promisify(execFile);

/** What our verifier and two strangers say of a sealed file. */
export async function verdictsOf(bytes: Buffer, roots: readonly Buffer[]) {
  const folder = mkdtempSync(join(tmpdir(), 'stipple-sealed-'));
  const file = join(folder, 'document.pdf');
  writeFileSync(file, bytes);
  try {
    const { verdict, problems, attachments } = verifyPdf(bytes, { roots });
    const [pdfsig, qpdf] = await Promise.all([
      // the clinic's own root is known to no list of the system
      run('pdfsig', ['-nocert', file]).then(({ stdout }) => stdout),
      run('qpdf', ['--check', file]).then(({ stdout }) => stdout),
    ]);
    return {
      verdict,
      problems,
      attachments: attachments.length,
      pdfsigAccepts: /Signature is Valid/.test(pdfsig) && /Total document signed/.test(pdfsig),
      qpdfAccepts: /No syntax or stream encoding errors found/.test(qpdf),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const ACCEPTED = {
  verdict: 'authentic-and-complete',
  problems: [],
  pdfsigAccepts: true,
  qpdfAccepts: true,
} as const;
