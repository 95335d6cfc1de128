/** GS1's separator; a label is a row of elements, and this ends those of no fixed length. */
export const FNC1 = '\u001d';
/** How the separator looks in a field, where a control character shows as nothing; no GS1 element may hold this character. */
export const FNC1_VISIBLE = '¦';

export const toVisible = (scan: string): string => scan.replaceAll(FNC1, FNC1_VISIBLE);
export const fromVisible = (text: string): string => text.replaceAll(FNC1_VISIBLE, FNC1).trim();

/** The part of a keyboard event that tells a separator from typing. */
export interface KeyStroke {
  key: string;
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  /** True for the third-level shift, with which several layouts type ']' and '}'. */
  altGraph: boolean;
}

export type Reading = 'separator' | 'swallow' | null;

const ALT_CODE = '029';
const digitOf = (code: string): string | null => /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? null;

/**
 * Tells the separator from typing (decision 34): scanners that emulate a keyboard send it as the control character itself, as
 * Ctrl+], or as Alt with 0 2 9. Only these exact strokes are taken; AltGr+9 and the browser's own Ctrl and Alt keys go on as before.
 */
export class Fnc1Keys {
  private altDigits = '';

  down(stroke: KeyStroke): Reading {
    const { key, ctrlKey, altKey, metaKey, altGraph } = stroke;
    if (key === FNC1) return 'separator';
    if (metaKey || altGraph) return null;
    if (ctrlKey) return key === ']' && !altKey ? 'separator' : null;
    if (!altKey) {
      this.altDigits = '';
      return null;
    }
    const digit = digitOf(stroke.code);
    if (digit === null) {
      this.altDigits = '';
      return null;
    }
    this.altDigits += digit;
    return ALT_CODE.startsWith(this.altDigits) ? 'swallow' : null;
  }

  /** Alt was let go: the digits under it are a separator or nothing. */
  up(key: string): Reading {
    if (key !== 'Alt') return null;
    const digits = this.altDigits;
    this.altDigits = '';
    return digits === ALT_CODE ? 'separator' : null;
  }
}
