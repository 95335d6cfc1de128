import { allFonts, fontStack, type LoadedFont, type Weight } from './fonts.js';
import type { PdfDocument } from './pdfkit-face.js';

/** Stands where no font has the character: covered visibly, never dropped (the attached record keeps the true text). */
export const COVER = '\u25a1';

/** Text of one font on one line. */
export interface TextRun {
  font: LoadedFont;
  text: string;
  width: number;
}

export interface TextLine {
  runs: TextRun[];
  width: number;
}

export interface LaidOutText {
  lines: TextLine[];
  /** How many characters had no glyph and were covered. */
  covered: number;
}

const INVISIBLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/gu;
const PLAIN = /^[\u0020-\u007e]*$/;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Measures and breaks text into lines, choosing a font for each character. One per document: it measures with its fonts. */
export class TextLayout {
  private readonly opened = new Map<LoadedFont, PdfDocument['_font']>();

  constructor(private readonly document: PdfDocument) {
    for (const loaded of allFonts()) document.registerFont(loaded.name, loaded.font as unknown as string);
  }

  /** Breaks at newlines and spaces; a word wider than the line is broken where it must. */
  layOut(text: string, weight: Weight, size: number, width: number): LaidOutText {
    const lines: TextLine[] = [];
    let covered = 0;
    for (const paragraph of tidy(text).split('\n')) {
      const filler = new LineFiller(width);
      for (const word of paragraph.split(/(?<= )/u)) {
        const runs = this.runsOf(word, weight, size);
        covered += runs.covered;
        this.place(runs.runs, filler, size);
      }
      lines.push(...filler.finish());
    }
    return { lines, covered };
  }

  private place(runs: TextRun[], filler: LineFiller, size: number): void {
    const inked = widthOf(runs) - this.trailingSpace(runs, size);
    if (filler.takes(inked)) return filler.add(runs);
    if (inked <= filler.width && !filler.isAtStart) {
      filler.breakLine();
      return filler.add(runs);
    }
    for (const run of runs) {
      for (const { segment } of graphemes.segment(run.text)) {
        const piece = { font: run.font, text: segment, width: this.measure(run.font, segment, size) };
        if (!filler.takes(piece.width) && !filler.isAtStart) filler.breakLine();
        filler.add([piece]);
      }
    }
  }

  private trailingSpace(runs: TextRun[], size: number): number {
    const last = runs.at(-1);
    return last?.text.endsWith(' ') ? this.measure(last.font, ' ', size) : 0;
  }

  private runsOf(word: string, weight: Weight, size: number): { runs: TextRun[]; covered: number } {
    const [preferred] = fontStack(weight);
    if (preferred && PLAIN.test(word)) {
      return { runs: [{ font: preferred, text: word, width: this.measure(preferred, word, size) }], covered: 0 };
    }
    const runs: TextRun[] = [];
    let covered = 0;
    const isApart = (text: string) => text === ' ' && RIGHT_TO_LEFT.test(word);
    for (const { segment } of graphemes.segment(word)) {
      const { font, text } = drawable(segment, weight);
      if (text !== segment) covered += 1;
      const last = runs.at(-1);
      if (last?.font === font && !isApart(text)) last.text += text;
      else runs.push({ font, text, width: 0 });
    }
    for (const run of runs) run.width = this.measure(run.font, run.text, size);
    return { runs, covered };
  }

  private measure(font: LoadedFont, text: string, size: number): number {
    let opened = this.opened.get(font);
    if (!opened) {
      this.document.font(font.name);
      opened = this.document._font;
      opened.layoutCache = font.layoutCache;
      this.opened.set(font, opened);
    }
    return opened.widthOfString(text, size);
  }
}

/** Fills one line after the other, joining neighbours of the same font. */
class LineFiller {
  private readonly lines: TextLine[] = [];
  private words: TextRun[][] = [];
  private filled = 0;

  constructor(readonly width: number) {}

  get isAtStart(): boolean {
    return this.words.length === 0;
  }

  takes(width: number): boolean {
    return this.filled + width <= this.width + 0.01;
  }

  add(runs: TextRun[]): void {
    this.words.push(runs);
    this.filled += widthOf(runs);
  }

  breakLine(): void {
    this.lines.push({ runs: joinRuns(inVisualOrder(this.words).flat()), width: this.filled });
    this.words = [];
    this.filled = 0;
  }

  finish(): TextLine[] {
    this.breakLine();
    return this.lines;
  }
}

/**
 * Words written from right to left, in sequence, change places; the shaper has already turned the letters in each. That
 * much of the bidirectional algorithm puts a name of several words in its order. Digits among them are left alone.
 */
function inVisualOrder(words: TextRun[][]): TextRun[][] {
  const ordered: TextRun[][] = [];
  for (let at = 0; at < words.length;) {
    let end = at;
    while (end < words.length && isRightToLeft(words[end] ?? [])) end += 1;
    const sequence = words.slice(at, Math.max(end, at + 1));
    const spaces = sequence.map((word) => word.filter((run) => run.text === ' '));
    const bare = sequence.map((word) => word.filter((run) => run.text !== ' '));
    if (end > at) bare.reverse().forEach((word, index) => ordered.push(word, spaces[index] ?? []));
    else ordered.push(...sequence);
    at += sequence.length;
  }
  return ordered;
}

const isRightToLeft = (word: TextRun[]) => word.some((run) => RIGHT_TO_LEFT.test(run.text));

/** Runs from right to left stay apart: their words are placed one by one. */
function joinRuns(runs: TextRun[]): TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.font === run.font && !isRightToLeft([last, run])) {
      last.text += run.text;
      last.width += run.width;
    } else joined.push({ ...run });
  }
  return joined;
}

const widthOf = (runs: TextRun[]) => runs.reduce((sum, run) => sum + run.width, 0);

/** One form for each character, since several may share a glyph: no-break spaces and hyphens become plain ones. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replace(/\u2011/gu, '-')
    .replace(INVISIBLE, '');
}

const chosen: Record<Weight, Map<string, LoadedFont | null>> = { regular: new Map(), bold: new Map() };

/** The cluster itself where a font has it, the covering character where none has. */
function drawable(cluster: string, weight: Weight): { font: LoadedFont; text: string } {
  const font = fontFor(cluster, weight);
  if (font) return { font, text: cluster };
  const covering = fontFor(COVER, weight);
  if (!covering) throw new Error('No font has the covering character.');
  return { font: covering, text: COVER };
}

/** First font of the stack with every character of the cluster; bold falls back to regular before it gives up. */
function fontFor(cluster: string, weight: Weight): LoadedFont | null {
  const known = chosen[weight].get(cluster);
  if (known !== undefined) return known;
  const stack = weight === 'bold' ? [...fontStack('bold'), ...fontStack('regular')] : fontStack('regular');
  const found = stack.find(({ font }) => [...cluster].every((each) => font.hasGlyphForCodePoint(each.codePointAt(0)!)));
  if (chosen[weight].size > 5_000) chosen[weight].clear();
  chosen[weight].set(cluster, found ?? null);
  return found ?? null;
}
