import { parseGs1 } from '@stipple/traceability/domain';
import { useEffect, useEffectEvent } from 'react';
import { Fnc1Keys, FNC1, FNC1_VISIBLE, fromVisible, type KeyStroke } from './fnc1-keys.js';

/** Shorter than any element string that names a product, longer than what a person types into nowhere. */
const SHORTEST_SCAN = 16;
/** A scanner needs a fraction of this for a whole label; what was typed into nowhere is forgotten. */
const FORGET_AFTER_MILLISECONDS = 2_000;

type TextField = HTMLInputElement | HTMLTextAreaElement;

const TEXT_TYPES = new Set(['text', 'search', 'tel', 'url', '']);

const fieldOf = (target: EventTarget | null): TextField | null => {
  if (target instanceof HTMLTextAreaElement) return target;
  return target instanceof HTMLInputElement && TEXT_TYPES.has(target.type) ? target : null;
};

/** Selects, dates, numbers: keys belong to them, but they hold no label. */
const isOtherField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

function write(field: TextField, value: string, caret: number): void {
  const prototype = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  // React listens for the input event and compares with the value it set last: both have to be told
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
  field.setSelectionRange(caret, caret);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function insertSeparator(field: TextField): void {
  const start = field.selectionStart ?? field.value.length;
  const end = field.selectionEnd ?? start;
  write(field, field.value.slice(0, start) + FNC1_VISIBLE + field.value.slice(end), start + 1);
}

const strokeOf = (event: KeyboardEvent): KeyStroke => ({
  key: event.key,
  code: event.code,
  ctrlKey: event.ctrlKey,
  altKey: event.altKey,
  metaKey: event.metaKey,
  altGraph: event.getModifierState('AltGraph'),
});

/** True when the text is a whole label that names a product. */
const namesProduct = (text: string): boolean => {
  const scan = parseGs1(fromVisible(text), new Date().getFullYear());
  return scan.ok && scan.gtin !== null;
};

/**
 * A scanner that types, anywhere on the page: while no field has the focus its characters are gathered until Enter; in a field they
 * are typed there, separators included, and Enter takes the label out again, so that a scan into the wrong field is no harm.
 * A field with `data-scan` gives whatever it holds.
 */
export function useScanner(onScan: (scan: string) => void): void {
  const scanned = useEffectEvent(onScan);
  useEffect(() => {
    const keys = new Fnc1Keys();
    let gathered = '';
    let last = 0;

    const take = (event: KeyboardEvent, text: string): void => {
      event.preventDefault();
      event.stopPropagation();
      scanned(fromVisible(text));
    };
    const inField = (event: KeyboardEvent, field: TextField): void => {
      if (event.key !== 'Enter' || event.isComposing) return;
      const wanted = field.dataset.scan === undefined ? namesProduct(field.value) : field.value.trim() !== '';
      if (!wanted) return;
      take(event, field.value);
      write(field, '', 0);
    };
    const inNowhere = (event: KeyboardEvent): void => {
      if (performance.now() - last > FORGET_AFTER_MILLISECONDS) gathered = '';
      last = performance.now();
      if (event.key === 'Enter' && gathered.length >= SHORTEST_SCAN) take(event, gathered);
      if (event.key === 'Enter') gathered = '';
      else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) gathered += event.key;
    };
    const separate = (target: EventTarget | null): void => {
      const field = fieldOf(target);
      if (field) insertSeparator(field);
      else if (gathered !== '') gathered += FNC1;
    };

    const onKeyDown = (event: KeyboardEvent): void => {
      const reading = keys.down(strokeOf(event));
      if (reading !== null) event.preventDefault();
      if (reading === 'separator') separate(event.target);
      if (reading !== null) return;
      const field = fieldOf(event.target);
      if (field) inField(event, field);
      else if (!isOtherField(event.target)) inNowhere(event);
    };
    const onKeyUp = (event: KeyboardEvent): void => {
      if (keys.up(event.key) !== 'separator') return;
      event.preventDefault();
      separate(event.target);
    };
    document.addEventListener('keydown', onKeyDown, true);
    document.addEventListener('keyup', onKeyUp, true);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('keyup', onKeyUp, true);
    };
  }, []);
}
