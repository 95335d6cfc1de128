import type { CalendarDate } from '@stipple/kernel';
import { parseGs1Date } from './gs1-date.js';
import { identifierAt, ruleOf } from './gs1-identifiers.js';
import type { IdentifierRule } from './gs1-identifiers.js';
import { hasValidCheckDigit } from './gtin.js';

/** Ends a variable-length element. Scanners that send it as Ctrl+] or Alt+029 are translated before this is called. */
export const FNC1 = '\u001d';

export const GS1_ERRORS = [
  'empty',
  'unsupported-symbology',
  'unknown-ai',
  'truncated-ai',
  'too-long',
  'bad-character',
  'bad-check-digit',
  'bad-date',
  'duplicate-ai',
] as const;
export type Gs1ErrorCode = (typeof GS1_ERRORS)[number];

/** Why a scan was refused; `at` is the place in the scan (from 0) where the offending element starts. */
export interface Gs1Error {
  ok: false;
  error: Gs1ErrorCode;
  ai: string | null;
  at: number;
}

/** `LOST_SEPARATOR_SUSPECTED`: a lot or serial ends in what looks like an expiry; a person must compare the label. */
export interface Gs1Warning {
  code: 'LOST_SEPARATOR_SUSPECTED';
  ai: string;
}

export interface Gs1Scan {
  ok: true;
  /** Every element as it was read, by identifier. */
  ais: Record<string, string>;
  /** 14 digits. */
  gtin: string | null;
  lot: string | null;
  serial: string | null;
  expiry: CalendarDate | null;
  production: CalendarDate | null;
  /** Such as `]d2`, when the scanner sends it. */
  symbologyIdentifier: string | null;
  warnings: Gs1Warning[];
}

interface Element {
  ai: string;
  value: string;
  at: number;
  rule: IdentifierRule;
}

// GS1 DataMatrix, GS1-128, GS1 QR, composite (GS1-SEP). Any other code on the label is not ours to interpret.
const SYMBOLOGIES: readonly string[] = [']d2', ']C1', ']Q3', ']e0'];
const CHARSET_82 = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]+$/;
const SWALLOWED_EXPIRY = /17\d{6}$/;

const failure = (error: Gs1ErrorCode, ai: string | null, at: number): Gs1Error => ({ ok: false, error, ai, at });

function checkElement(element: Element, referenceYear: number): Gs1Error | null {
  const { ai, value, at, rule } = element;
  if (value === '') return failure('truncated-ai', ai, at);
  const allowed = rule.content === 'digits' ? /^\d+$/ : CHARSET_82;
  if (!allowed.test(value)) return failure('bad-character', ai, at);
  if (rule.fixed !== null && value.length < rule.fixed) return failure('truncated-ai', ai, at);
  if (value.length > rule.max) return failure('too-long', ai, at);
  if (rule.check === 'check-digit' && !hasValidCheckDigit(value)) return failure('bad-check-digit', ai, at);
  if (rule.check === 'date' && parseGs1Date(value, referenceYear) === null) return failure('bad-date', ai, at);
  return null;
}

function* plainElements(scan: string, start: number): Generator<Element | Gs1Error> {
  let at = start;
  while (at < scan.length) {
    if (scan[at] === FNC1) {
      at += 1; // a leading, trailing or needless separator changes nothing
      continue;
    }
    const found = identifierAt(scan, at);
    if (!found) {
      yield failure('unknown-ai', null, at);
      return;
    }
    const from = at + found.ai.length;
    const separator = scan.indexOf(FNC1, from);
    const until = separator === -1 ? scan.length : separator;
    const end = found.rule.fixed === null ? until : Math.min(from + found.rule.fixed, until);
    yield { ...found, value: scan.slice(from, end), at };
    at = end;
  }
}

function* bracketElements(scan: string, start: number): Generator<Element | Gs1Error> {
  const identifier = /\((\d{2,4})\)/g;
  let at = start;
  while (at < scan.length) {
    identifier.lastIndex = at;
    const match = identifier.exec(scan);
    const ai = match?.[1] ?? null;
    const rule = ai === null ? null : ruleOf(ai);
    if (ai === null || rule === null || match?.index !== at) {
      yield failure('unknown-ai', null, at);
      return;
    }
    const next = identifier.exec(scan);
    const end = next ? next.index : scan.length;
    yield { ai, rule, value: scan.slice(at + match[0].length, end), at };
    at = end;
  }
}

function collect(elements: Iterable<Element | Gs1Error>, referenceYear: number): Map<string, string> | Gs1Error {
  const values = new Map<string, string>();
  for (const element of elements) {
    if ('ok' in element) return element;
    const problem = checkElement(element, referenceYear);
    if (problem) return problem;
    const known = values.get(element.ai);
    if (known !== undefined && known !== element.value) return failure('duplicate-ai', element.ai, element.at);
    values.set(element.ai, element.value);
  }
  return values;
}

function suspectedLostSeparators(values: Map<string, string>): Gs1Warning[] {
  return ['10', '21']
    .filter((ai) => SWALLOWED_EXPIRY.test(values.get(ai) ?? ''))
    .map((ai) => ({ code: 'LOST_SEPARATOR_SUSPECTED', ai }));
}

/**
 * Reads what a scanner or a label says: an element string with its separators, or the bracketed text under a bar code.
 * Nothing is guessed: a lot that swallowed its successor stays as it was read, with a warning (GS1-SEP, vector G08).
 * @param scan the scanner's text, separators as ASCII 29
 * @param referenceYear the year of today in the clinic's zone, for two-digit years
 */
export function parseGs1(scan: string, referenceYear: number): Gs1Scan | Gs1Error {
  const symbologyIdentifier = SYMBOLOGIES.find((prefix) => scan.startsWith(prefix)) ?? null;
  if (scan.startsWith(']') && symbologyIdentifier === null) return failure('unsupported-symbology', null, 0);
  const start = symbologyIdentifier?.length ?? 0;
  const elements = scan[start] === '(' ? bracketElements(scan, start) : plainElements(scan, start);
  if (scan.slice(start).replaceAll(FNC1, '').trim() === '') return failure('empty', null, start);
  const values = collect(elements, referenceYear);
  if (!(values instanceof Map)) return values;
  const date = (ai: string) => parseGs1Date(values.get(ai) ?? '', referenceYear);
  return {
    ok: true,
    ais: Object.fromEntries(values),
    gtin: values.get('01') ?? null,
    lot: values.get('10') ?? null,
    serial: values.get('21') ?? null,
    expiry: date('17'),
    production: date('11'),
    symbologyIdentifier,
    warnings: suspectedLostSeparators(values),
  };
}
