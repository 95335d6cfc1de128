import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';
import { unpackWoff } from './woff.js';

export type Weight = 'regular' | 'bold';

export interface LoadedFont {
  /** The name it is registered under in every document. */
  readonly name: string;
  readonly font: fontkit.Font;
  /** Shaped words, shared by all documents: the text of templates is the same every time. */
  layoutCache: object;
}

const packages = createRequire(import.meta.url);
const NOTO_SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];
const NOTO_WEIGHT = { regular: 400, bold: 600 } as const;
const DEJAVU_FILE = { regular: 'DejaVuSansCondensed', bold: 'DejaVuSansCondensed-Bold' } as const;
const MAX_CACHED_WORDS = 20_000;
const DOCUMENTS_BETWEEN_CHECKS = 32;

let stacks: Record<Weight, LoadedFont[]> | undefined;
let documentsMade = 0;

/** Fonts by preference: Noto Sans for the scripts it ships, DejaVu Sans for the rest. Parsed once per process. */
export function fontStack(weight: Weight): readonly LoadedFont[] {
  stacks ??= { regular: loadStack('regular'), bold: loadStack('bold') };
  return stacks[weight];
}

export function allFonts(): readonly LoadedFont[] {
  return [...fontStack('regular'), ...fontStack('bold')];
}

/** Called once per document: a cache grown past its bound starts anew. */
export function trimLayoutCaches(): void {
  documentsMade += 1;
  if (documentsMade % DOCUMENTS_BETWEEN_CHECKS !== 0) return;
  for (const loaded of allFonts()) {
    if (Object.keys(loaded.layoutCache).length > MAX_CACHED_WORDS) loaded.layoutCache = emptyCache();
  }
}

const emptyCache = (): object => Object.create(null) as object;

function loadStack(weight: Weight): LoadedFont[] {
  const noto = NOTO_SUBSETS.map((subset) =>
    load(
      `noto-${subset}-${weight}`,
      `@fontsource/noto-sans/files/noto-sans-${subset}-${NOTO_WEIGHT[weight]}-normal.woff`,
    ),
  );
  return [...noto, load(`dejavu-${weight}`, `dejavu-fonts-ttf/ttf/${DEJAVU_FILE[weight]}.ttf`)];
}

function load(name: string, path: string): LoadedFont {
  const file = readFileSync(packages.resolve(path));
  const font = fontkit.create(path.endsWith('.woff') ? unpackWoff(file) : file);
  if ('fonts' in font) throw new Error(`${path} is a collection of fonts`);
  fixCodePoints(font);
  return { name, font, layoutCache: emptyCache() };
}

/**
 * fontkit remembers, for each glyph, the characters it first stood for, and the ToUnicode table is made from that: without
 * this, a document's bytes depend on which documents the process made before it. Compatibility forms (the fi ligature)
 * come last, so that their glyphs keep the letters they are shaped from.
 */
function fixCodePoints(font: fontkit.Font): void {
  const isPlain = (codePoint: number) => {
    const character = String.fromCodePoint(codePoint);
    return character.normalize('NFKC') === character.normalize('NFC');
  };
  const ascending = font.characterSet.filter((codePoint) => codePoint > 0).sort((a, b) => a - b);
  for (const codePoint of ascending.filter(isPlain)) font.glyphForCodePoint(codePoint);
  for (const codePoint of ascending.filter((each) => !isPlain(each))) {
    if (isSingle(codePoint)) font.glyphForCodePoint(codePoint);
  }
}

const isSingle = (codePoint: number) => [...String.fromCodePoint(codePoint).normalize('NFKC')].length === 1;
