import { DomainError } from '@stipple/kernel';
import { matches, type Outcome, shown } from './dose-case-compare.js';
import { type Bag, FILE_NAMES, isBag } from './dose-case-inputs.js';
import { CASE_TYPES, type CaseResult, type Outcomes } from './dose-case-outcomes.js';
import { doseCaseKeys, IGNORED_KEYS, ITEM_INPUTS, PATIENT_INPUTS, TEMPLATES } from './dose-case-keys.js';

export const DOSE_CASES_SCHEMA = 'smp.dose-vectors/1';

export interface CaseMismatch {
  id: string;
  key: string;
  expected: unknown;
  actual: unknown;
}

/** `passed` and `failedCases` count cases; `failed` holds every mismatch, so one case may stand there more than once. */
export interface CaseReport {
  passed: number;
  failedCases: number;
  failed: CaseMismatch[];
}

/**
 * Runs a clinic's acceptance cases against the live limits (decision 31): every expected key is compared but reason,
 * note and why; an unknown key fails; a reject is laid over a valid vector and must be refused for the field it names.
 * @param file parsed JSON with schema 'smp.dose-vectors/1'
 */
export function runDoseCases(file: unknown): CaseReport {
  const problems = fileProblems(file);
  if (problems.length > 0 || !isBag(file)) return { passed: 0, failedCases: 1, failed: problems };
  const vectors = listOf(file.vectors);
  const results = [
    ...vectors.map((vector, index) => runVector(vector, index)),
    ...listOf(file.rejects).map((reject, index) => runReject(reject, index, vectors)),
  ];
  const failedCases = results.filter((mismatches) => mismatches.length > 0).length;
  return { passed: results.length - failedCases, failedCases, failed: results.flat() };
}

const FILE_KEYS = ['schema', 'generatedFrom', 'title', 'status', 'rules', 'source', 'vectors', 'rejects'];

function fileProblems(file: unknown): CaseMismatch[] {
  const about = (key: string, expected: unknown, actual: unknown) => ({ id: 'file', key, expected, actual });
  if (!isBag(file)) return [about('file', 'a JSON object', typeof file)];
  if (file.schema !== DOSE_CASES_SCHEMA) return [about('schema', DOSE_CASES_SCHEMA, file.schema ?? null)];
  const unknown = unknownKeys(file, FILE_KEYS).map((key) => about(key, 'a known key', 'unknown key'));
  const lists = (['vectors', 'rejects'] as const).flatMap((key) =>
    file[key] === undefined || Array.isArray(file[key]) ? [] : [about(key, 'a list', typeof file[key])],
  );
  const empty = listOf(file.vectors).length + listOf(file.rejects).length === 0;
  return [...unknown, ...lists, ...(empty ? [about('vectors', 'at least one case', 'none')] : [])];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function unknownKeys(bag: Bag, known: readonly string[]): string[] {
  return Object.keys(bag).filter((key) => !known.includes(key) && !IGNORED_KEYS.includes(key));
}

function runVector(vector: unknown, index: number): CaseMismatch[] {
  const id = isBag(vector) && typeof vector.id === 'string' ? vector.id : `vector ${index + 1}`;
  return differencesOf(vector).map(([key, expected, actual]) => ({ id, key, expected, actual }));
}

function differencesOf(vector: unknown): Difference[] {
  if (!isBag(vector)) return [['vector', 'an object', typeof vector]];
  const evaluate = evaluatorOf(vector);
  if (!evaluate) return [['type', Object.keys(CASE_TYPES).join(' | '), vector.type ?? null]];
  const unknown = inputProblems(vector).map((key): Difference => [key, 'a known key', 'unknown key']);
  if (!isBag(vector.expected) || unknownKeys(vector.expected, []).length === 0) {
    return [...unknown, ['expected', 'at least one key to compare', vector.expected ?? null]];
  }
  const result = attempt(() => evaluate(vector));
  if ('value' in result) {
    return [...unknown, ...mismatches(vector.expected, result.value.outcomes), ...itemMismatches(vector, result.value)];
  }
  const names = FILE_NAMES[result.refused] ?? [result.refused];
  return [...unknown, [names.find((name) => name in vector) ?? names[0]!, 'accepted', 'refused']];
}

function evaluatorOf(vector: Bag): ((vector: Bag) => CaseResult) | undefined {
  return typeof vector.type === 'string' && Object.hasOwn(CASE_TYPES, vector.type)
    ? CASE_TYPES[vector.type]
    : undefined;
}

/** Input keys nobody reads: a misspelt input would otherwise pass unseen. */
function inputProblems(vector: Bag): string[] {
  const patient = isBag(vector.patient) ? unknownKeys(vector.patient, PATIENT_INPUTS) : [];
  return [...unknownKeys(vector, doseCaseKeys(vector.type)), ...patient.map((key) => `patient.${key}`)];
}

type Difference = readonly [key: string, expected: unknown, actual: unknown];

function mismatches(expected: Bag, outcomes: Outcomes): Difference[] {
  return Object.entries(expected).flatMap(([key, value]): Difference[] => {
    if (IGNORED_KEYS.includes(key)) return [];
    const outcome: Outcome | undefined = Object.hasOwn(outcomes, key) ? outcomes[key] : undefined;
    if (outcome === undefined) return [[key, 'a known key', 'unknown key']];
    return matches(outcome, value) ? [] : [[key, value, shown(outcome)]];
  });
}

/** Amounts that a combined case states inside its items are expectations, not inputs. */
function itemMismatches(vector: Bag, result: CaseResult): Difference[] {
  const items = listOf(vector.items).filter(isBag);
  return (result.items ?? []).flatMap((outcomes, index) => {
    const stated = Object.entries(items[index] ?? {}).filter(([key]) => !ITEM_INPUTS.includes(key));
    return mismatches(Object.fromEntries(stated), outcomes).map(([key, expected, actual]): Difference => [
      `items[${index}].${key}`,
      expected,
      actual,
    ]);
  });
}

function runReject(reject: unknown, index: number, vectors: readonly unknown[]): CaseMismatch[] {
  const id = isBag(reject) && typeof reject.id === 'string' ? reject.id : `reject ${index + 1}`;
  const about = (key: string, expected: unknown, actual: unknown) => [{ id, key, expected, actual }];
  if (!isBag(reject) || !isBag(reject.input)) return about('input', 'an object', null);
  const unknown = unknownKeys(reject, ['id', 'input', 'expected']);
  if (unknown[0] !== undefined) return about(unknown[0], 'a known key', 'unknown key');
  if (reject.expected !== 'reject') return about('expected', 'reject', reject.expected ?? null);
  const changes = Object.entries(reject.input).filter(([key]) => !IGNORED_KEYS.includes(key));
  const keys = changes.map(([key]) => key);
  const base = baseFor(keys, vectors);
  if (!base) return about(keys.join(', '), 'known keys of one type of case', 'unknown key');
  const refused = refusalOf(overlay(base, changes));
  return refused.some((name) => keys.includes(name))
    ? []
    : about(keys.join(', '), 'reject', refused[0] === undefined ? 'accepted' : `refused for ${refused[0]}`);
}

/** A valid vector that knows all keys: of the file first, so that a clinic's own cases are what is laid over. */
function baseFor(keys: readonly string[], vectors: readonly unknown[]): Bag | undefined {
  if (keys.length === 0) return undefined;
  const knows = (vector: Bag) => {
    const own = doseCaseKeys(vector.type);
    return keys.every((key) => own.includes(key) || (own.includes('patient') && PATIENT_INPUTS.includes(key)));
  };
  return [...vectors.filter(isBag), ...TEMPLATES].find((vector) => knows(vector) && refusalOf(vector).length === 0);
}

function overlay(base: Bag, changes: readonly (readonly [string, unknown])[]): Bag {
  const own = doseCaseKeys(base.type);
  const pick = (mine: boolean) => Object.fromEntries(changes.filter(([key]) => own.includes(key) === mine));
  const patient = { ...(isBag(base.patient) ? base.patient : {}), ...pick(false) };
  return { ...base, ...(own.includes('patient') ? { patient } : {}), ...pick(true) };
}

/** The file's names of the field a vector is refused for; none when it is accepted. */
function refusalOf(vector: Bag): readonly string[] {
  const evaluate = evaluatorOf(vector);
  if (!evaluate) return ['type'];
  const result = attempt(() => evaluate(vector));
  if ('refused' in result) return FILE_NAMES[result.refused] ?? [result.refused];
  // Without a weight the check refuses, by its verdict.
  return Object.values(result.value.outcomes).includes('unchecked') ? ['actualKg'] : [];
}

function attempt(evaluate: () => CaseResult): { value: CaseResult } | { refused: string } {
  try {
    return { value: evaluate() };
  } catch (error) {
    if (error instanceof DomainError && typeof error.facts.field === 'string') return { refused: error.facts.field };
    throw error;
  }
}
