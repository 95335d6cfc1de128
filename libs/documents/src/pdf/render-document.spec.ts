import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PdfState, readRevisions } from '../domain/pdf-revisions.js';
import { bytesAsText, decodeTextString, type PdfValue } from '../domain/pdf-syntax.js';
import { sampleModel } from '../testing/sample-model.js';
import { sealedSample, testClinic, type TestClinic } from '../testing/sealed-sample.js';
import { renderDocument } from './render-document.js';

let folder: string;
let clinic: TestClinic;
let path: string;
let state: PdfState;
let objects: PdfValue[];

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const run = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8' });
const stateOf = (bytes: Uint8Array) => {
  const text = bytesAsText(bytes);
  return new PdfState(text, readRevisions(text));
};
const objectsOf = (of: PdfState) =>
  [...(of.revisions[0]?.entries ?? [])].flatMap(([number, offset]) => (offset === null ? [] : [of.object(number)]));
const ofType = (type: string) => objects.filter((each) => same(state.get(each, 'Type'), type));
const same = (value: PdfValue, name: string) => value.type === 'name' && value.value === name;
const textOf = (value: PdfValue) => (value.type === 'string' ? decodeTextString(value.value) : null);
const xmpOf = (of: PdfState) => {
  const metadata = of.get(of.catalog, 'Metadata');
  return metadata.type === 'stream' ? Buffer.from(metadata.raw, 'latin1').toString('utf8') : '';
};
const save = (name: string, bytes: Uint8Array) => {
  const target = join(folder, name);
  writeFileSync(target, bytes);
  return target;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stipple-pdf-'));
  clinic = await testClinic();
  const sealed = await sealedSample(clinic);
  path = save('sealed.pdf', sealed);
  state = stateOf(sealed);
  objects = objectsOf(state);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the same model', () => {
  it('gives the same bytes before the seal', async () => {
    const [first, second] = [await renderDocument(sampleModel()), await renderDocument(sampleModel())];
    expect(sha256(second.bytes)).toBe(sha256(first.bytes));
  });

  it('gives the same bytes whatever the process rendered before', async () => {
    const first = await renderDocument(sampleModel());
    await renderDocument(sampleModel({ title: 'ﬁ é Ω µ μ ǆ Ω', subject: 'Łukasz Żółć, Ελένη, Олена, office fluffy' }));
    expect(sha256((await renderDocument(sampleModel())).bytes)).toBe(sha256(first.bytes));
  });

  it('gives another file identifier when anything in it differs', async () => {
    const idOf = async (issuer: string) => {
      const { bytes } = await renderDocument(sampleModel({ sealReason: issuer }));
      return JSON.stringify(stateOf(bytes).trailer.entries.get('ID'), ['items', 'value']);
    };
    expect(await idOf('one')).not.toBe(await idOf('two'));
  });
});

describe('PDF/A-3a and PDF/UA-1, one rule a test', () => {
  it('is version 1.7 with a binary mark', () => {
    expect(readFileSync(path).subarray(0, 14).toString('latin1')).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4}/);
  });

  it('names an output intent with its profile', () => {
    const intents = state.get(state.catalog, 'OutputIntents');
    const intent = intents.type === 'array' ? intents.items[0] : undefined;
    expect(same(state.get(intent, 'S'), 'GTS_PDFA1')).toBe(true);
    expect(state.get(intent, 'DestOutputProfile').type).toBe('stream');
  });

  it('declares part 3, conformance A, and PDF/UA part 1 in XMP', () => {
    expect(xmpOf(state)).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmpOf(state)).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('describes each XMP namespace that PDF/A does not know', () => {
    const described = [...xmpOf(state).matchAll(/<pdfaSchema:prefix>(\w+)</g)].map((match) => match[1]);
    expect(described).toEqual(['pdfuaid', 'stipple']);
  });

  it('says the same in Info and XMP', () => {
    const info = state.get(state.trailer, 'Info');
    expect(xmpOf(state)).toContain(`>${textOf(state.get(info, 'Title'))}<`);
    expect(xmpOf(state)).toContain(`<pdf:Keywords>${textOf(state.get(info, 'Keywords'))}<`);
    expect(textOf(state.get(info, 'CreationDate'))).toBe('D:20261122100943Z');
    expect(xmpOf(state)).toContain('<xmp:CreateDate>2026-11-22T10:09:43Z<');
  });

  it('is marked as tagged and has a structure tree', () => {
    expect(state.get(state.get(state.catalog, 'MarkInfo'), 'Marked')).toEqual({ type: 'boolean', value: true });
    expect(state.get(state.catalog, 'StructTreeRoot').type).toBe('dictionary');
  });

  it('has a language and shows its title', () => {
    expect(textOf(state.get(state.catalog, 'Lang'))).toBe('en-GB');
    const preferences = state.get(state.catalog, 'ViewerPreferences');
    expect(state.get(preferences, 'DisplayDocTitle')).toEqual({ type: 'boolean', value: true });
  });

  it('embeds every font and maps it to Unicode', () => {
    const fonts = ofType('Font').filter((font) => same(state.get(font, 'Subtype'), 'Type0'));
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.every((font) => state.get(font, 'ToUnicode').type === 'stream')).toBe(true);
    const descriptors = ofType('FontDescriptor');
    expect(descriptors).toHaveLength(fonts.length);
    expect(descriptors.every((each) => state.get(each, 'FontFile2').type === 'stream')).toBe(true);
  });

  it('asks no viewer to make appearances', () => {
    const form = state.get(state.catalog, 'AcroForm');
    expect(state.get(form, 'NeedAppearances').type).toBe('null');
    expect(state.get(form, 'SigFlags')).toEqual({ type: 'number', value: 3 });
  });

  it('relates each attachment to the document', () => {
    const files = ofType('Filespec');
    expect(files).toHaveLength(1);
    expect(files.every((file) => same(state.get(file, 'AFRelationship'), 'Source'))).toBe(true);
    expect(state.get(state.catalog, 'AF').type).toBe('array');
  });

  it('gives every figure and form element an alternative text', () => {
    const described = objects.filter((each) => ['Figure', 'Form'].some((tag) => same(state.get(each, 'S'), tag)));
    expect(described).toHaveLength(7);
    expect(described.every((each) => (textOf(state.get(each, 'Alt')) ?? '').length > 0)).toBe(true);
  });

  it('ties each widget to one structure element by a direct reference', () => {
    const forms = objects.filter((each) => same(state.get(each, 'S'), 'Form'));
    for (const form of forms) {
      const child = form.type === 'dictionary' ? form.entries.get('K') : undefined;
      expect(child?.type).toBe('dictionary');
      expect(state.get(state.get(child, 'Obj'), 'StructParent').type).toBe('number');
    }
  });

  it('prints every widget, with an appearance', () => {
    const widgets = ofType('Annot');
    expect(widgets).toHaveLength(6);
    expect(widgets.every((each) => state.get(state.get(each, 'AP'), 'N').type === 'stream')).toBe(true);
    expect(widgets.map((each) => state.get(each, 'F'))).toEqual(widgets.map(() => ({ type: 'number', value: 132 })));
  });

  it('skips no heading level', () => {
    const levels =
      run('pdfinfo', '-struct', path)
        .match(/^\s*H[1-6]/gm)
        ?.map((tag) => Number(tag.trim()[1])) ?? [];
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('has no script, no encryption and no link to the outside', () => {
    const raw = readFileSync(path, 'latin1');
    expect(raw).not.toMatch(/\/(JavaScript|JS|Launch|URI|Encrypt)\b/);
  });
});

describe('other people’s tools', () => {
  it('qpdf finds nothing to complain about', () => {
    expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  });

  it('pdfsig calls the seal valid and knows the open fields', () => {
    const output = run('pdfsig', '-nocert', path);
    expect(output).toContain('Signature is Valid.');
    expect(output).toContain('Total document signed');
    const fields = [...output.matchAll(/Field Name: (\w+)/g)].map((match) => match[1]);
    expect(fields).toEqual([
      'clinic_seal',
      'practitioner',
      'archive_ts_1',
      'archive_ts_2',
      'archive_ts_3',
      'archive_ts_4',
    ]);
  });

  it('pdfdetach takes out the attachment byte for byte', () => {
    const target = join(folder, 'attached.json');
    run('pdfdetach', '-save', '1', '-o', target, path);
    expect(readFileSync(target, 'utf8')).toBe('{"kind":"PROC","decision":"permit","name":"Sam Example"}');
  });

  it('pdfinfo reads the text in the order of the page', () => {
    const text = run('pdfinfo', '-struct-text', path);
    const order = [
      'Harbour Clinic',
      'Consent to scalp micropigmentation',
      'Date of birth',
      'What the procedure is',
      'Alternatives that were discussed',
      'Important:',
      'Questions asked before signing',
      'Corrected with the patient',
      'I agree to scalp',
      'Signed by',
      'Seal of the clinic',
      'Sealed electronically by',
    ].map((part) => text.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('a screen reader meets neither footers nor running heads', () => {
    const text = run('pdfinfo', '-struct-text', path);
    expect(text).not.toMatch(/Page \d of/);
    expect(run('pdftotext', path, '-')).toContain('Page 1 of 3');
  });
});

describe('what a patient may bring', () => {
  const hostile = 'Søren </dc:title><x a="b">\'&\u0000 O’Neill \\) /V 9 0 R';

  it('a name with markup neither breaks nor enters the metadata', async () => {
    const bytes = await sealedSample(clinic, { title: hostile, subject: hostile, author: hostile });
    const packet = xmpOf(stateOf(bytes));
    expect(packet).toContain('S\u00f8ren &#60;/dc:title&#62;&#60;x a=&#34;b&#34;&#62;&#39;&#38; O');
    expect(packet).not.toContain('<x a=');
    expect(packet.match(/<\/dc:title>/g)).toHaveLength(1);
    expect(run('qpdf', '--check', save('hostile.pdf', bytes))).toContain('No syntax');
  });

  it('a character without a glyph is covered, said, and counted', async () => {
    const blocks = [{ type: 'paragraph' as const, text: 'Name: 王小明 🙂 Ελένη Łukasz' }];
    const text = run('pdftotext', '-layout', save('covered.pdf', await sealedSample(clinic, { blocks })), '-');
    expect(text).toMatch(/Name: □□□ □ Ελένη Łukasz/);
    expect(text).toMatch(/4 character\(s\) have no printed form/);
  });

  it('long texts and tables run over pages and lose nothing', async () => {
    const words = Array.from({ length: 2_500 }, (_, index) => `w${index}`);
    const rows = Array.from({ length: 60 }, (_, index) => [`q${index}`, `a${index} `.repeat(index === 30 ? 900 : 3)]);
    const bytes = await sealedSample(clinic, {
      blocks: [
        { type: 'paragraph', text: words.join(' ') },
        { type: 'table', columns: [{ title: 'Q' }, { title: 'A', share: 2 }], rows },
        { type: 'paragraph', text: 'x'.repeat(700) },
      ],
    });
    const text = run('pdftotext', '-raw', save('long.pdf', bytes), '-');
    for (const word of words) expect(text).toContain(word);
    expect(text.match(/a30\b/g)).toHaveLength(900);
    expect(text.match(/x/g)?.length).toBeGreaterThanOrEqual(700);
  });
});

describe('the page', () => {
  it('keeps a heading with the signature that follows it', async () => {
    const [signature] = sampleModel().blocks.filter((block) => block.type === 'signature');
    const filler = Array.from({ length: 26 }, (_, index) => ({ type: 'paragraph' as const, text: `line ${index}` }));
    const heading = { type: 'heading' as const, level: 2 as const, text: 'Here it is signed' };
    const blocks = [...filler, heading, ...(signature ? [signature] : [])];
    const pages = run('pdftotext', save('kept.pdf', await sealedSample(clinic, { blocks })), '-').split('\f');
    const page = pages.findIndex((text) => text.includes('Here it is signed'));
    expect(pages[page]).toContain('Signed by');
  });

  it('puts a name that is written from right to left in its order', async () => {
    const blocks = [{ type: 'paragraph' as const, text: 'Name שרה לוי here' }];
    const text = run('pdftotext', save('hebrew.pdf', await sealedSample(clinic, { blocks })), '-');
    expect(text.replace(/[\u202a-\u202e]/g, '')).toMatch(/שרה\s+לוי/);
  });
});

describe('the drawn signature', () => {
  it('is drawn as paths: no image is in the file', () => {
    expect(objects.some((each) => same(state.get(each, 'Subtype'), 'Image'))).toBe(false);
    const curves = ofType('Page').flatMap((page) => {
      const content = state.get(page, 'Contents');
      const drawn = content.type === 'stream' ? inflateSync(Buffer.from(content.raw, 'latin1')).toString('latin1') : '';
      return drawn.match(/ c$/gm) ?? [];
    });
    expect(curves.length).toBeGreaterThan(150);
  });
});
