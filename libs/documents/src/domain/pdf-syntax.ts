/** A value of the PDF language (ISO 32000-1, 7.3). Strings are byte strings: one character a byte. */
export type PdfValue =
  | { type: 'null' }
  | { type: 'boolean'; value: boolean }
  | { type: 'number'; value: number }
  | { type: 'name'; value: string }
  | { type: 'string'; value: string; start: number; end: number }
  | { type: 'ref'; object: number }
  | { type: 'array'; items: PdfValue[] }
  | PdfDictionary
  | PdfStream;

export interface PdfDictionary {
  type: 'dictionary';
  entries: Map<string, PdfValue>;
}

export interface PdfStream {
  type: 'stream';
  dictionary: PdfDictionary;
  /** The stream's bytes as they stand in the file, still filtered. */
  raw: string;
}

/** The file does not say what a PDF of ours would say at this place. */
export class PdfSyntaxError extends Error {
  constructor(
    readonly expected: string,
    readonly position: number,
  ) {
    super(`expected ${expected} at byte ${position}`);
    this.name = 'PdfSyntaxError';
  }
}

const MAX_DEPTH = 40;
const WHITESPACE = new Set(['\0', '\t', '\n', '\f', '\r', ' ']);
const DELIMITERS = new Set(['(', ')', '<', '>', '[', ']', '{', '}', '/', '%']);
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values one after another from a text of which each character is a byte. */
export class PdfScanner {
  constructor(
    readonly text: string,
    public position = 0,
  ) {}

  skipSpace(): void {
    for (;;) {
      const character = this.text[this.position];
      if (character === '%') this.skipComment();
      else if (character !== undefined && WHITESPACE.has(character)) this.position += 1;
      else return;
    }
  }

  /** Takes a keyword if it stands here. */
  take(keyword: string): boolean {
    if (!this.text.startsWith(keyword, this.position)) return false;
    this.position += keyword.length;
    return true;
  }

  expect(keyword: string): void {
    if (!this.take(keyword)) throw new PdfSyntaxError(keyword, this.position);
  }

  /** A whole number without sign, as offsets and object numbers are. */
  natural(): number {
    const match = this.match(/\d{1,10}/y);
    if (match === null) throw new PdfSyntaxError('a number', this.position);
    return Number(match);
  }

  value(depth = 0): PdfValue {
    if (depth > MAX_DEPTH) throw new PdfSyntaxError('less nesting', this.position);
    this.skipSpace();
    const character = this.text[this.position];
    if (character === '/') return { type: 'name', value: this.name() };
    if (character === '(') return this.literalString();
    if (character === '[') return this.array(depth);
    if (character === '<') return this.text[this.position + 1] === '<' ? this.dictionary(depth) : this.hexString();
    return this.reference() ?? this.number() ?? this.keyword();
  }

  private skipComment(): void {
    const end = /[\r\n]/g;
    end.lastIndex = this.position;
    this.position = end.exec(this.text)?.index ?? this.text.length;
  }

  private name(): string {
    let end = this.position + 1;
    while (end < this.text.length && !isBoundary(this.text[end])) end += 1;
    const raw = this.text.slice(this.position + 1, end);
    this.position = end;
    return raw.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }

  private literalString(): PdfValue {
    const start = this.position;
    let value = '';
    let depth = 0;
    for (let at = start; at < this.text.length; at += 1) {
      const character = this.text[at] ?? '';
      if (character === '\\') {
        const escape = this.escapeAt(at + 1);
        value += escape.value;
        at = escape.last;
        continue;
      }
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (depth === 0) {
        this.position = at + 1;
        return { type: 'string', value: value.slice(1), start, end: this.position };
      }
      value += character;
    }
    throw new PdfSyntaxError('the end of a string', start);
  }

  private escapeAt(at: number): { value: string; last: number } {
    const octal = /[0-7]{1,3}/y;
    octal.lastIndex = at;
    const digits = octal.exec(this.text)?.[0];
    if (digits) return { value: String.fromCharCode(parseInt(digits, 8) & 0xff), last: at + digits.length - 1 };
    const character = this.text[at] ?? '';
    if (character === '\r') return { value: '', last: this.text[at + 1] === '\n' ? at + 1 : at };
    if (character === '\n') return { value: '', last: at };
    return { value: ESCAPES[character] ?? character, last: at };
  }

  private hexString(): PdfValue {
    const start = this.position;
    const end = this.text.indexOf('>', start);
    const digits = this.text.slice(start + 1, end).replace(/\s/g, '');
    if (end < 0 || /[^0-9a-fA-F]/.test(digits)) throw new PdfSyntaxError('a string in hex', start);
    this.position = end + 1;
    const pairs = (digits.length % 2 ? `${digits}0` : digits).match(/../g) ?? [];
    const value = pairs.map((pair) => String.fromCharCode(parseInt(pair, 16))).join('');
    return { type: 'string', value, start, end: end + 1 };
  }

  private array(depth: number): PdfValue {
    this.expect('[');
    const items: PdfValue[] = [];
    for (this.skipSpace(); !this.take(']'); this.skipSpace()) items.push(this.value(depth + 1));
    return { type: 'array', items };
  }

  private dictionary(depth: number): PdfDictionary {
    this.expect('<<');
    const entries = new Map<string, PdfValue>();
    for (this.skipSpace(); !this.take('>>'); this.skipSpace()) {
      if (this.text[this.position] !== '/') throw new PdfSyntaxError('a key', this.position);
      const key = this.name();
      // readers differ in which of two they believe, so a file that says a thing twice says nothing
      if (entries.has(key)) throw new PdfSyntaxError('a key once', this.position);
      entries.set(key, this.value(depth + 1));
    }
    return { type: 'dictionary', entries };
  }

  private reference(): PdfValue | null {
    const match = this.match(/(\d{1,10}) 0 R(?![A-Za-z])/y);
    return match === null ? null : { type: 'ref', object: parseInt(match, 10) };
  }

  private number(): PdfValue | null {
    const match = this.match(/[+-]?(?:\d+\.?\d*|\.\d+)/y);
    return match === null ? null : { type: 'number', value: Number(match) };
  }

  private keyword(): PdfValue {
    if (this.take('true')) return { type: 'boolean', value: true };
    if (this.take('false')) return { type: 'boolean', value: false };
    if (this.take('null')) return { type: 'null' };
    throw new PdfSyntaxError('a value', this.position);
  }

  private match(sticky: RegExp): string | null {
    sticky.lastIndex = this.position;
    const found = sticky.exec(this.text)?.[0];
    if (found === undefined) return null;
    this.position += found.length;
    return found;
  }
}

const isBoundary = (character: string | undefined) =>
  character === undefined || WHITESPACE.has(character) || DELIMITERS.has(character);

/** One character a byte, so that positions in the text are positions in the file. */
export function bytesAsText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return parts.join('');
}

/** The same value, whatever the order of keys and the way strings are written. */
export function samePdfValue(a: PdfValue, b: PdfValue): boolean {
  switch (a.type) {
    case 'null':
      return b.type === 'null';
    case 'ref':
      return b.type === 'ref' && a.object === b.object;
    case 'array':
      return b.type === 'array' && sameItems(a.items, b.items);
    case 'dictionary':
      return b.type === 'dictionary' && sameEntries(a.entries, b.entries);
    case 'stream':
      return b.type === 'stream' && a.raw === b.raw && samePdfValue(a.dictionary, b.dictionary);
    default:
      return a.type === b.type && a.value === b.value;
  }
}

const sameItems = (a: PdfValue[], b: PdfValue[]) =>
  a.length === b.length &&
  a.every((item, index) => {
    const other = b[index];
    return other !== undefined && samePdfValue(item, other);
  });

function sameEntries(a: Map<string, PdfValue>, b: Map<string, PdfValue>): boolean {
  if (a.size !== b.size) return false;
  return [...a].every(([key, value]) => {
    const other = b.get(key);
    return other !== undefined && samePdfValue(value, other);
  });
}

/** Text strings are UTF-16 with a mark or, as far as we write them, ASCII. */
export function decodeTextString(bytes: string): string {
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  const units: number[] = [];
  for (let at = 2; at + 1 < bytes.length; at += 2) units.push(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  return String.fromCharCode(...units);
}
