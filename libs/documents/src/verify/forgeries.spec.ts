import { beforeAll, describe, expect, it } from '@jest/globals';
import { PdfState, readRevisions } from '../domain/pdf-revisions.js';
import { bytesAsText } from '../domain/pdf-syntax.js';
import { RevisionWriter } from '../testing/revision-writer.js';
import { sealedSample, testClinic, type TestClinic } from '../testing/sealed-sample.js';
import { printReport } from './verify-file.js';
import { verifyPdf } from './verify-pdf.js';

let clinic: TestClinic;
let sealed: Buffer;
const outcome = (bytes: Buffer) => {
  const { verdict, problems } = verifyPdf(bytes, { roots: [clinic.root] });
  return { verdict, codes: problems.map((problem) => problem.code) };
};

beforeAll(async () => {
  clinic = await testClinic();
  sealed = await sealedSample(clinic);
});

/** A whole small PDF with the given objects; object 1 is the catalog, object 2 the information. */
function smallPdf(...bodies: string[]): Buffer {
  let text = '%PDF-1.7\n';
  const offsets = bodies.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R /Info 2 0 R >>\n`;
  return Buffer.from(`${text}startxref\n${table}\n%%EOF\n`, 'latin1');
}

describe('what stands unsigned behind the seal is named', () => {
  const validationData = (writer: RevisionWriter): RevisionWriter => {
    const catalog = writer.find(/\/Type \/Catalog/);
    return writer.set(catalog, writer.body(catalog).replace(/>>\s*$/, '/DSS << /Type /DSS >>\n>>'));
  };

  it('validation data that nobody signed', () => {
    const forged = validationData(new RevisionWriter(sealed)).build();
    expect(outcome(forged)).toEqual({ verdict: 'changed', codes: ['REVISION_NOT_SIGNED'] });
  });

  it('validation data with a page waiting in its shadow', () => {
    const writer = new RevisionWriter(sealed);
    writer.add('<< /Type /Page /Contents 1 0 R >>');
    expect(outcome(validationData(writer).build()).verdict).toBe('changed');
  });

  it('a second signature dictionary in the field of the seal', () => {
    const writer = new RevisionWriter(sealed);
    const field = writer.find(/\/T \(clinic_seal\)/);
    const [, old] = /\/V (\d+) 0 R/.exec(writer.body(field)) ?? [];
    const other = writer.add(writer.body(Number(old)));
    const body = writer.body(field).replace(/\/V \d+ 0 R/, `/V ${other} 0 R`);
    expect(outcome(writer.set(field, body).build()).verdict).not.toMatch(/^(authentic|unknown)/);
  });

  it('a second field of the same name', () => {
    const writer = new RevisionWriter(sealed);
    const form = writer.find(/\/SigFlags 3/);
    const field = writer.add(writer.body(writer.find(/\/T \(clinic_seal\)/)));
    const body = writer.body(form).replace('/Fields [', `/Fields [${field} 0 R `);
    expect(outcome(writer.set(form, body).build()).codes).toContain('REVISION_REPLACED_OBJECT');
  });
});

describe('the seal is over all but its own string', () => {
  const replaced = (from: RegExp, to: (found: string) => string): Buffer => {
    const text = bytesAsText(sealed).replace(from, (found) => to(found).padEnd(found.length));
    return Buffer.from(text, 'latin1');
  };

  it.each([
    ['a gap wider than the signature', (at: number[]) => [0, (at[1] ?? 0) - 40, at[2], at[3]]],
    ['a gap that reaches behind it', (at: number[]) => [0, at[1], (at[2] ?? 0) + 40, (at[3] ?? 0) - 40]],
    ['a range that begins later', (at: number[]) => [9, (at[1] ?? 0) - 9, at[2], at[3]]],
    ['a range that ends early', (at: number[]) => [0, at[1], at[2], (at[3] ?? 0) - 7]],
    ['ranges that overlap', (at: number[]) => [0, at[2], at[1], at[3]]],
  ])('%s', (_, forge) => {
    const forged = replaced(/\/ByteRange \[[\d ]+\]/, (found) => {
      const numbers = (found.match(/\d+/g) ?? []).map(Number);
      return `/ByteRange [${forge(numbers).join(' ')}]`;
    });
    expect(outcome(forged).verdict).toBe('changed');
  });

  it.each([
    ['other bytes in the padding', (hex: string) => `${hex.slice(0, -2)}01`],
    ['the same bytes in capitals', (hex: string) => hex.toUpperCase()],
    ['white space in the padding', (hex: string) => `${hex.slice(0, -2)}  `],
  ])('%s', (_, forge) => {
    const forged = replaced(/(?<=\/Contents <)[0-9a-f]{1000,}(?=>)/, forge);
    expect(forged.equals(sealed)).toBe(false);
    expect(outcome(forged)).toEqual({ verdict: 'changed', codes: ['SIGNATURE_WRONG'] });
  });

  it('bytes before the head of the file', () => {
    expect(outcome(Buffer.concat([Buffer.from('x'), sealed])).verdict).toBe('not-ours');
  });

  it('leaves no reference open that a later object could answer', () => {
    const text = bytesAsText(sealed);
    const state = new PdfState(text, readRevisions(text));
    const numbers = [...text.matchAll(/(?<![\d.])(\d+) 0 R\b/g)].map(([, number]) => Number(number));
    expect([...new Set(numbers)].filter((number) => !state.has(number))).toEqual([]);
  });
});

describe('a hostile file', () => {
  it.each([
    ['a stream as long as itself says', '<< /Length 1 0 R >>\nstream\n\nendstream', '<< >>'],
    [
      'streams that measure each other',
      '<< /Length 2 0 R >>\nstream\n\nendstream',
      '<< /Length 1 0 R >>\nstream\n\nendstream',
    ],
    ['a form of itself', '<< /AcroForm 1 0 R /Fields 1 0 R /T 1 0 R >>', '<< /Title 2 0 R >>'],
    ['brackets without end', `<< /A ${'['.repeat(5_000)} >>`, '<< >>'],
    ['a negative length', '<< /Length -40 >>\nstream\n\nendstream', '<< >>'],
  ])('is no document of ours, and ends: %s', (_, catalog, information) => {
    expect(outcome(smallPdf(catalog, information)).verdict).toBe('not-ours');
  });

  it('with a million fields ends soon', () => {
    const fields = '3 0 R '.repeat(1_000_000);
    const long = `<< /T (x) /FT /Sig /V << /Reason (${'y'.repeat(100_000)}) >> >>`;
    const forged = smallPdf(`<< /AcroForm << /Fields [${fields}] >> >>`, '<< >>', long);
    expect(outcome(forged).verdict).toBe('not-ours');
  });

  it('steers no terminal, whatever its parts are called', () => {
    const evil = '\u001b[2J\u202eAUTHENTIC\n';
    const report = verifyPdf(sealed, { roots: [clinic.root] });
    const [signature] = report.signatures;
    if (!signature) throw new Error('the sample is signed');
    const lines = printReport(`${evil}.pdf`, {
      ...report,
      problems: [{ code: 'SIGNATURE_WRONG', where: evil }],
      signatures: [{ ...signature, field: evil }],
      attachments: [{ name: evil, sizeBytes: 1, sha256: '0'.repeat(64) }],
    });
    expect(lines.filter((line) => /[\p{Cc}\p{Cf}]/u.test(line))).toEqual([]);
  });
});
