import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RevisionWriter } from '../testing/revision-writer.js';
import { sealedSample, testClinic, type TestClinic } from '../testing/sealed-sample.js';
import { signCms } from '../seal/cms.js';
import { verifyPdf } from './verify-pdf.js';

let clinic: TestClinic;
let sealed: Buffer;
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const check = (bytes: Buffer, recordedSha256?: string) =>
  verifyPdf(bytes, { roots: [clinic.root], ...(recordedSha256 === undefined ? {} : { recordedSha256 }) });
const outcome = (bytes: Buffer) => {
  const { verdict, problems } = check(bytes);
  return { verdict, codes: problems.map((problem) => problem.code) };
};

/** Counter-signs the reserved field as the clinic would: the one revision that is allowed. */
async function counterSign(bytes: Buffer, by = clinic): Promise<Buffer> {
  const writer = new RevisionWriter(bytes);
  const field = writer.find(/\/T \(practitioner\)/);
  const range = '/ByteRange [0 9999999999 9999999999 9999999999]';
  const signature = writer.add(
    `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached ${range} /Contents <${'00'.repeat(4096)}> /M (D:20261122110000Z) >>`,
  );
  const signed = writer.set(field, writer.body(field).replace(/>>\s*$/, `/V ${signature} 0 R\n>>`)).build();
  const start = signed.lastIndexOf('/Contents <') + '/Contents '.length;
  const end = signed.indexOf('>', start) + 1;
  const filled = `/ByteRange [0 ${start} ${end} ${signed.length - end}]`.padEnd(range.length);
  signed.write(filled, signed.lastIndexOf(range), 'latin1');
  const digest = createHash('sha256').update(signed.subarray(0, start)).update(signed.subarray(end)).digest();
  signed.write((await signCms(by.signer, digest)).toString('hex'), start + 1, 'latin1');
  return signed;
}

beforeAll(async () => {
  clinic = await testClinic();
  sealed = await sealedSample(clinic);
});

describe('a file as the clinic sealed it', () => {
  it('is authentic and complete', () => {
    const report = check(sealed, sha256(sealed));
    expect(report.problems).toEqual([]);
    expect(report.verdict).toBe('authentic-and-complete');
    expect(report.limits).toEqual(['TIME_IS_THE_CLINICS_OWN', 'REVOCATION_NOT_CHECKED']);
  });

  it('is described: document, signature, attachments with their hashes', () => {
    const report = check(sealed);
    expect(report.documentId).toBe('0193a0f2-7c1e-7b7e-9d53-5a0f2c3d4e5f');
    expect(report.signatures).toMatchObject([
      { field: 'clinic_seal', intact: true, trusted: true, coversBytes: sealed.length },
    ]);
    expect(report.signatures[0]?.claimedAt).toEqual(new Date('2026-11-22T10:09:43Z'));
    const content = Buffer.from('{"kind":"PROC","decision":"permit","name":"Sam Example"}');
    expect(report.attachments).toEqual([{ name: 'consent.json', sizeBytes: content.length, sha256: sha256(content) }]);
  });

  it('says what it could not check without a root and without the record', () => {
    const report = verifyPdf(sealed, { roots: [] });
    expect(report.verdict).toBe('unknown-issuer');
    expect(report.limits).toEqual(expect.arrayContaining(['ISSUER_NOT_CHECKED', 'LATEST_NOT_CHECKED']));
  });

  it('stays authentic when the practitioner signs the reserved field', async () => {
    const signed = await counterSign(sealed);
    const report = check(signed);
    expect(report.problems).toEqual([]);
    expect(report.verdict).toBe('authentic-and-complete');
    expect(report.revisions).toBe(2);
    expect(report.signatures.map((signature) => signature.field)).toEqual(['clinic_seal', 'practitioner']);
  });
});

describe('a forged file is named', () => {
  it('a changed byte in the pages', () => {
    const forged = Buffer.from(sealed);
    const at = forged.indexOf('stream\n') + 80;
    forged[at] = (forged[at] ?? 0) ^ 1;
    expect(outcome(forged)).toEqual({ verdict: 'changed', codes: ['CONTENT_CHANGED'] });
  });

  it('a changed byte anywhere, the unsigned parts of the signature included', () => {
    const contents = sealed.indexOf('/Contents <') + 11;
    const anywhere = fc.nat(sealed.length - 1);
    const inSignature = fc.integer({ min: contents, max: contents + 2_900 });
    fc.assert(
      fc.property(fc.oneof(anywhere, inSignature), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const forged = Buffer.from(sealed);
        forged[at] = (forged[at] ?? 0) ^ mask;
        return !['authentic-and-complete', 'authentic-not-latest', 'unknown-issuer'].includes(check(forged).verdict);
      }),
      { numRuns: 150 },
    );
  });

  it('trailing bytes', () => {
    const forged = Buffer.concat([sealed, Buffer.from('\n% one more line\n')]);
    expect(outcome(forged)).toEqual({ verdict: 'changed', codes: ['BYTES_AFTER_END'] });
  });

  it('a single trailing byte', () => {
    expect(outcome(Buffer.concat([sealed, Buffer.from('\n')])).codes).toContain('BYTES_AFTER_END');
  });

  it('a page painted over by an added revision', () => {
    const writer = new RevisionWriter(sealed);
    const page = writer.page();
    const paint = writer.addStream('q 1 1 1 rg 60 300 400 200 re f Q');
    const body = writer.body(page).replace(/\/Contents (\d+ 0 R)/, `/Contents [$1 ${paint} 0 R]`);
    expect(outcome(writer.set(page, body).build())).toEqual({
      verdict: 'changed',
      codes: ['REVISION_REPLACED_OBJECT'],
    });
  });

  it('a replaced attachment', () => {
    const writer = new RevisionWriter(sealed);
    const attachment = writer.find(/\/Type \/EmbeddedFile/);
    writer.set(attachment, '<< /Type /EmbeddedFile /Subtype /application#2Fjson /Length 2 >>\nstream\n{}\nendstream');
    expect(outcome(writer.build())).toEqual({ verdict: 'changed', codes: ['REVISION_REPLACED_OBJECT'] });
  });

  it('an added annotation', () => {
    const writer = new RevisionWriter(sealed);
    const note = writer.add('<< /Type /Annot /Subtype /FreeText /Rect [60 700 300 760] /Contents (I refuse) /F 4 >>');
    const page = writer.page();
    const body = writer.body(page).replace(/>>\s*$/, `/Annots [${note} 0 R]\n>>`);
    expect(outcome(writer.set(page, body).build()).codes).toContain('REVISION_REPLACED_OBJECT');
  });

  it('an added revision that changes nothing to be seen', () => {
    const writer = new RevisionWriter(sealed);
    writer.add('(nothing)');
    expect(outcome(writer.build())).toEqual({ verdict: 'changed', codes: ['REVISION_NOT_SIGNED'] });
  });

  it('an object declared free', () => {
    const text = sealed.toString('latin1');
    const [, previous] = /startxref\s+(\d+)/.exec(text) ?? [];
    const { page } = { page: new RevisionWriter(sealed).page() };
    const trailer = text.slice(text.lastIndexOf('trailer'), text.lastIndexOf('>>'));
    const tail = `xref\n${page} 1\n0000000000 00001 f \n${trailer}/Prev ${previous}\n>>\nstartxref\n${text.length}\n%%EOF\n`;
    expect(outcome(Buffer.from(text + tail, 'latin1')).codes).toContain('REVISION_REMOVED_OBJECT');
  });

  it('another catalog in a new trailer', () => {
    const writer = new RevisionWriter(sealed);
    const catalog = writer.find(/\/Type \/Catalog/);
    const other = writer.add(writer.body(catalog));
    const info = /\/Info \d+ 0 R/.exec(writer.text.slice(writer.text.lastIndexOf('trailer')))?.[0];
    expect(outcome(writer.trailer(`/Root ${other} 0 R ${info}`).build()).codes).toContain('REVISION_CHANGED_TRAILER');
  });

  it('the seal taken out of its field', () => {
    const writer = new RevisionWriter(sealed);
    const field = writer.find(/\/T \(clinic_seal\)/);
    const { verdict } = outcome(writer.set(field, writer.body(field).replace(/\/V \d+ 0 R/, '')).build());
    expect(verdict).not.toMatch(/^authentic/);
  });

  it('a revision in a form that we do not write', () => {
    const forged = Buffer.concat([sealed, Buffer.from('\n9 0 obj\n<</Type/XRef>>\nendobj\nstartxref\n90000\n%%EOF\n')]);
    expect(outcome(forged)).toEqual({ verdict: 'changed', codes: ['REVISION_UNREADABLE'] });
  });

  it('a revision signed by somebody else', async () => {
    const forged = await counterSign(sealed, await testClinic('Another Clinic'));
    expect(outcome(forged)).toEqual({ verdict: 'changed', codes: ['ISSUER_NOT_TRUSTED'] });
  });

  it('a rollback to an earlier revision, when the record is at hand', async () => {
    const latest = await counterSign(sealed);
    const report = check(sealed, sha256(latest));
    expect(report.verdict).toBe('authentic-not-latest');
    expect(report.problems).toEqual([{ code: 'NOT_THE_RECORDED_FILE' }]);
  });

  it('the same pages sealed by somebody else', async () => {
    const forged = await sealedSample(await testClinic());
    expect(outcome(forged)).toEqual({ verdict: 'not-ours', codes: ['ISSUER_NOT_TRUSTED'] });
  });

  it.each([
    ['NOT_A_PDF', Buffer.from('hello')],
    ['NO_CLINIC_SEAL', Buffer.from('%PDF-1.7\nhello')],
  ])('no document of a clinic at all: %s', (code, bytes) => {
    expect(outcome(bytes)).toEqual({ verdict: 'not-ours', codes: [code] });
  });
});
