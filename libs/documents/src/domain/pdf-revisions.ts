import { PdfScanner, PdfSyntaxError, type PdfDictionary, type PdfStream, type PdfValue } from './pdf-syntax.js';

/** One saving of the file: what its cross-reference table adds or replaces. */
export interface PdfRevision {
  /** Where its bytes begin; the first revision begins at 0. */
  start: number;
  /** One past its last byte, the line end after %%EOF included. */
  end: number;
  trailer: PdfDictionary;
  /** Object number to byte offset; null is an object declared free. */
  entries: ReadonlyMap<number, number | null>;
}

const MAX_REVISIONS = 64;
const MAX_OBJECTS = 200_000;

/**
 * Reads the chain of revisions from the last `startxref` before `until`, oldest first. Only the classic tables that we
 * write are understood; anything else is a PdfSyntaxError, which after a seal means: somebody else wrote here.
 */
export function readRevisions(text: string, until = text.length): PdfRevision[] {
  const at = text.lastIndexOf('startxref', until - 1);
  if (at < 0) throw new PdfSyntaxError('startxref', until);
  const scanner = new PdfScanner(text, at + 'startxref'.length);
  scanner.skipSpace();
  const newestFirst: PdfRevision[] = [];
  for (let table: number | null = scanner.natural(); table !== null;) {
    if (newestFirst.length >= MAX_REVISIONS) throw new PdfSyntaxError('fewer revisions', table);
    const revision = readRevision(text, table);
    const later = newestFirst.at(-1);
    if (later && revision.end > later.start) throw new PdfSyntaxError('an earlier revision', table);
    const earlier = table;
    newestFirst.push(revision);
    table = previousTable(revision.trailer, earlier);
    revision.start = 0;
    if (table !== null) revision.start = readRevision(text, table).end;
  }
  return newestFirst.reverse();
}

function previousTable(trailer: PdfDictionary, current: number): number | null {
  const previous = trailer.entries.get('Prev');
  if (previous === undefined) return null;
  if (previous.type !== 'number' || previous.value >= current) throw new PdfSyntaxError('an earlier table', current);
  return previous.value;
}

function readRevision(text: string, table: number): PdfRevision {
  const scanner = new PdfScanner(text, table);
  scanner.expect('xref');
  scanner.skipSpace();
  const entries = readTable(scanner);
  scanner.expect('trailer');
  const trailer = scanner.value();
  if (trailer.type !== 'dictionary') throw new PdfSyntaxError('a trailer', table);
  if (trailer.entries.has('XRefStm') || trailer.entries.has('Encrypt'))
    throw new PdfSyntaxError('a plain table', table);
  scanner.skipSpace();
  scanner.expect('startxref');
  scanner.skipSpace();
  if (scanner.natural() !== table) throw new PdfSyntaxError('the offset of its own table', scanner.position);
  if (!/[\r\n]/.test(text[scanner.position] ?? '')) throw new PdfSyntaxError('a line end', scanner.position);
  while (scanner.take('\r') || scanner.take('\n'));
  scanner.expect('%%EOF');
  if (!scanner.take('\r\n')) scanner.take('\n');
  return { start: 0, end: scanner.position, trailer, entries };
}

function readTable(scanner: PdfScanner): Map<number, number | null> {
  const entries = new Map<number, number | null>();
  while (/\d/.test(scanner.text[scanner.position] ?? '')) {
    const first = scanner.natural();
    scanner.expect(' ');
    const count = scanner.natural();
    if (entries.size + count > MAX_OBJECTS) throw new PdfSyntaxError('fewer objects', scanner.position);
    scanner.skipSpace();
    for (let index = 0; index < count; index += 1) {
      const line = /(\d{10}) (\d{5}) ([nf])[ \r\n]{1,2}/y;
      line.lastIndex = scanner.position;
      const match = line.exec(scanner.text);
      if (!match) throw new PdfSyntaxError('a table entry', scanner.position);
      scanner.position += match[0].length;
      if (entries.has(first + index)) throw new PdfSyntaxError('an object once', scanner.position);
      if (match[3] === 'n' && match[2] !== '00000') throw new PdfSyntaxError('generation 0', scanner.position);
      entries.set(first + index, match[3] === 'n' ? Number(match[1]) : null);
    }
  }
  return entries;
}

/** The document as it stands after some of its revisions. */
export class PdfState {
  private readonly offsets = new Map<number, number>();
  /** Read once: a file may point at one large object from a million places. */
  private readonly parsed = new Map<number, PdfValue>();

  constructor(
    private readonly text: string,
    readonly revisions: readonly PdfRevision[],
  ) {
    for (const revision of revisions) {
      for (const [object, offset] of revision.entries) {
        if (offset === null) this.offsets.delete(object);
        else this.offsets.set(object, offset);
      }
    }
  }

  has(object: number): boolean {
    return this.offsets.has(object);
  }

  /** The trailer of the newest revision. */
  get trailer(): PdfDictionary {
    const newest = this.revisions.at(-1);
    if (!newest) throw new PdfSyntaxError('a revision', 0);
    return newest.trailer;
  }

  /** An object's value; an object nobody defined is null (ISO 32000-1, 7.3.10). */
  object(number: number): PdfValue {
    let value = this.parsed.get(number);
    if (value === undefined) {
      value = this.parse(number);
      this.parsed.set(number, value);
    }
    return value;
  }

  private parse(number: number): PdfValue {
    const scanner = this.scannerAt(number);
    if (!scanner) return { type: 'null' };
    const value = scanner.value();
    scanner.skipSpace();
    if (scanner.take('endobj')) return value;
    if (value.type !== 'dictionary') throw new PdfSyntaxError('endobj', scanner.position);
    return this.stream(value, scanner);
  }

  /** Behind the head of an object; null when nobody defined it. */
  private scannerAt(number: number): PdfScanner | null {
    const offset = this.offsets.get(number);
    if (offset === undefined) return null;
    const scanner = new PdfScanner(this.text, offset);
    if (scanner.natural() !== number) throw new PdfSyntaxError(`object ${number}`, offset);
    scanner.expect(' 0 obj');
    return scanner;
  }

  /** Follows a reference; anything else is given back as it is. */
  resolve(value: PdfValue | undefined): PdfValue {
    if (value === undefined) return { type: 'null' };
    if (value.type !== 'ref') return value;
    const target = this.object(value.object);
    if (target.type === 'ref') throw new PdfSyntaxError('a value behind a reference', 0);
    return target;
  }

  /** What stands under a key of a dictionary or of a stream's dictionary. */
  get(value: PdfValue | undefined, key: string): PdfValue {
    const resolved = this.resolve(value);
    if (resolved.type === 'dictionary') return this.resolve(resolved.entries.get(key));
    if (resolved.type === 'stream') return this.resolve(resolved.dictionary.entries.get(key));
    return { type: 'null' };
  }

  get catalog(): PdfValue {
    return this.get(this.trailer, 'Root');
  }

  private stream(dictionary: PdfDictionary, scanner: PdfScanner): PdfStream {
    scanner.expect('stream');
    if (!scanner.take('\r\n')) scanner.expect('\n');
    const length = this.lengthOf(dictionary);
    if (length?.type !== 'number' || length.value < 0) throw new PdfSyntaxError('a length', scanner.position);
    const raw = this.text.slice(scanner.position, scanner.position + length.value);
    scanner.position += length.value;
    scanner.skipSpace();
    scanner.expect('endstream');
    scanner.skipSpace();
    scanner.expect('endobj');
    return { type: 'stream', dictionary, raw };
  }

  /** The value alone, never a stream: a stream whose length is itself would be read without end. */
  private lengthOf(dictionary: PdfDictionary): PdfValue | undefined {
    const length = dictionary.entries.get('Length');
    return length?.type === 'ref' ? this.scannerAt(length.object)?.value() : length;
  }
}
