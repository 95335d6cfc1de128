import { FNC1, parseGs1 } from './gs1.js';
import { parseGs1Date } from './gs1-date.js';
import { checkDigitOf, normaliseGtin } from './gtin.js';

export const GS1_CASES_SCHEMA = 'smp.gs1-vectors/1';

/** One expectation that the live rules did not meet. `key` is the expected key, or what is wrong with the case. */
export interface CaseFailure {
  id: string;
  key: string;
  expected: unknown;
  actual: unknown;
}

export interface CaseReport {
  /** Cases of which every expectation held. */
  passed: number;
  failed: CaseFailure[];
}

type Json = Record<string, unknown>;
type Mismatch = Omit<CaseFailure, 'id'>;

interface Section {
  /** Every key a case of this section may have. */
  keys: readonly string[];
  run(item: Json): Mismatch[];
}

/** Prose that a person wrote for a person (decision 31). */
const PROSE = ['reason', 'note', 'why'] as const;
const FILE_KEYS = ['schema', 'notation', 'rules', ...PROSE];
const RESULT_KEYS = ['ais', 'gtin', 'lot', 'serial', 'expiry', 'production', 'symbologyIdentifier', 'warnings'];
const ERROR_KEYS = ['error', 'ai', 'at'];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text that is equal for equal values, whatever the order of their keys; an absent value equals null. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

function compare(key: string, expected: unknown, actual: unknown): Mismatch[] {
  return canonical(expected) === canonical(actual) ? [] : [{ key, expected, actual: actual ?? null }];
}

const wrongType = (key: string, expected: string, actual: unknown): Mismatch[] => [
  { key, expected, actual: actual ?? null },
];

function runCheckDigit(item: Json): Mismatch[] {
  if (typeof item.body !== 'string') return wrongType('body', 'a string', item.body);
  const digit = checkDigitOf(item.body);
  return [
    ...compare('checkDigit', item.checkDigit, digit),
    ...('full' in item ? compare('full', item.full, digit === null ? null : item.body + digit) : []),
  ];
}

function runGtin(item: Json): Mismatch[] {
  if (typeof item.input !== 'string') return wrongType('input', 'a string', item.input);
  if (!('expected' in item)) return wrongType('expected', 'a GTIN or null', undefined);
  return compare('expected', item.expected, normaliseGtin(item.input));
}

function runDate(item: Json): Mismatch[] {
  if (typeof item.input !== 'string') return wrongType('input', 'a string', item.input);
  if (typeof item.referenceYear !== 'number') return wrongType('referenceYear', 'a year', item.referenceYear);
  if (!('expected' in item)) return wrongType('expected', 'a date or null', undefined);
  return compare('expected', item.expected, parseGs1Date(item.input, item.referenceYear));
}

function runElementString(item: Json): Mismatch[] {
  const { input, referenceYear, expected } = item;
  if (typeof input !== 'string') return wrongType('input', 'a string', input);
  if (typeof referenceYear !== 'number') return wrongType('referenceYear', 'a year', referenceYear);
  if (!isObject(expected)) return wrongType('expected', 'an object', expected);
  const result = parseGs1(input.replaceAll('{FNC1}', FNC1), referenceYear);
  const actual: Json = result.ok ? { ...result, warnings: result.warnings.map(({ code }) => code) } : { ...result };
  const known = [...RESULT_KEYS, ...ERROR_KEYS, ...PROSE] as string[];
  const keys = Object.keys(expected).filter((key) => !(PROSE as readonly string[]).includes(key));
  const mismatches = keys.flatMap((key) =>
    known.includes(key)
      ? compare(key, expected[key], actual[key])
      : [{ key: `expected.${key}`, expected: 'a known key', actual: expected[key] ?? null }],
  );
  // a case that names no error expects a reading, even when it compares nothing of it
  return keys.includes('error') ? mismatches : [...compare('error', null, actual.error), ...mismatches];
}

const SECTIONS: Readonly<Record<string, Section>> = {
  checkDigits: { keys: ['id', 'body', 'checkDigit', 'full', 'kind', ...PROSE], run: runCheckDigit },
  gtinNormalise: { keys: ['id', 'input', 'expected', ...PROSE], run: runGtin },
  dates: { keys: ['id', 'input', 'referenceYear', 'expected', ...PROSE], run: runDate },
  elementStrings: { keys: ['id', 'input', 'referenceYear', 'expected', ...PROSE], run: runElementString },
};

function runCase(section: Section, item: unknown): Mismatch[] {
  if (!isObject(item)) return wrongType('case', 'an object', item);
  const unknown = Object.keys(item).filter((key) => !section.keys.includes(key));
  return [...unknown.map((key) => ({ key, expected: 'a known key', actual: item[key] ?? null })), ...section.run(item)];
}

/**
 * Runs a file of GS1 cases (schema `smp.gs1-vectors/1`) against the live parser: every expected key is compared, prose
 * apart, and an unknown key fails (decision 31).
 * @param file the parsed JSON of the file
 */
export function runGs1Cases(file: unknown): CaseReport {
  const report: CaseReport = { passed: 0, failed: [] };
  const fail = (id: string, mismatches: Mismatch[]) => report.failed.push(...mismatches.map((one) => ({ id, ...one })));
  if (!isObject(file) || file.schema !== GS1_CASES_SCHEMA) {
    fail('file', wrongType('schema', GS1_CASES_SCHEMA, isObject(file) ? file.schema : file));
    return report;
  }
  for (const [name, items] of Object.entries(file)) {
    if (FILE_KEYS.includes(name)) continue;
    const section = Object.hasOwn(SECTIONS, name) ? SECTIONS[name] : undefined;
    if (!section || !Array.isArray(items)) {
      fail('file', [{ key: name, expected: section ? 'a list of cases' : 'a known section', actual: typeof items }]);
      continue;
    }
    items.forEach((item: unknown, index) => {
      const mismatches = runCase(section, item);
      const id = isObject(item) && typeof item.id === 'string' ? item.id : `${name}[${index}]`;
      if (mismatches.length === 0) report.passed += 1;
      else fail(id, mismatches);
    });
  }
  if (report.passed + report.failed.length === 0) fail('file', wrongType('cases', 'at least one case', 0));
  return report;
}
