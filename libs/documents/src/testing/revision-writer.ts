import { PdfState, readRevisions } from '../domain/pdf-revisions.js';
import { bytesAsText } from '../domain/pdf-syntax.js';

/** Appends a revision to a PDF, the way a forger (or a counter-signer) does. For tests. */
export class RevisionWriter {
  readonly text: string;
  private readonly objects = new Map<number, string>();
  private size: number;
  private trailerExtra = '';

  constructor(private readonly base: Buffer) {
    this.text = bytesAsText(base);
    this.size = Number(/\/Size (\d+)/.exec(this.lastTrailer())?.[1]);
  }

  /** Number of the first object whose text has the pattern. */
  find(pattern: RegExp): number {
    for (let number = 1; number < this.size; number += 1) if (pattern.test(this.body(number))) return number;
    throw new Error(`no object has ${pattern.source}`);
  }

  body(number: number): string {
    const match = new RegExp(`(?:^|\\n)${number} 0 obj\\n([\\s\\S]*?)\\nendobj`).exec(this.text);
    return match?.[1] ?? '';
  }

  set(number: number, body: string): this {
    this.objects.set(number, body);
    return this;
  }

  add(body: string): number {
    this.objects.set(this.size, body);
    this.size += 1;
    return this.size - 1;
  }

  addStream(content: string): number {
    return this.add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }

  trailer(extra: string): this {
    this.trailerExtra = extra;
    return this;
  }

  build(): Buffer {
    let out = this.text;
    const entries = [...this.objects].sort(([a], [b]) => a - b);
    const offsets = entries.map(([number, body]) => {
      const offset = out.length;
      out += `${number} 0 obj\n${body}\nendobj\n`;
      return offset;
    });
    const table = out.length;
    const rows = entries.map(([number], i) => `${number} 1\n${String(offsets[i]).padStart(10, '0')} 00000 n \n`);
    const previous = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.text)?.[1];
    const root = /\/Root \d+ 0 R/.exec(this.lastTrailer())?.[0];
    const info = /\/Info \d+ 0 R/.exec(this.lastTrailer())?.[0];
    out += `xref\n${rows.join('')}trailer\n<< /Size ${this.size} ${this.trailerExtra || `${root} ${info}`} /Prev ${previous} >>\n`;
    out += `startxref\n${table}\n%%EOF\n`;
    return Buffer.from(out, 'latin1');
  }

  /** Of the first page. */
  page(): number {
    return this.find(/\/Type \/Page\n/);
  }

  state(): PdfState {
    return new PdfState(this.text, readRevisions(this.text));
  }

  private lastTrailer(): string {
    return this.text.slice(this.text.lastIndexOf('trailer'));
  }
}
