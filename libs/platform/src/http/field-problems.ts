import type { ErrorObject } from 'ajv';
import type { FieldProblem } from '@stipple/kernel';
import { NOT_BLANK } from './schemas.js';

type Say = (params: Record<string, unknown>) => string;

const FORMATS: Record<string, string> = {
  date: 'Give a date that exists, as YYYY-MM-DD.',
  'date-time': 'Give a date and time with its zone, as 2026-11-22T09:30:00Z.',
  email: 'Give an e-mail address, as name@example.org.',
  uuid: 'This is not a known id.',
};

/** What to do about each broken rule, in plain words. */
const SENTENCES: Record<string, Say> = {
  required: () => 'Fill this in.',
  additionalProperties: () => 'This field is not known here. Remove it.',
  type: ({ type }) => `Give ${describeType(type)}.`,
  minLength: ({ limit }) => (limit === 1 ? 'Fill this in.' : `Give at least ${String(limit)} characters.`),
  maxLength: ({ limit }) => `Give at most ${String(limit)} characters.`,
  minimum: ({ limit }) => `Give ${String(limit)} or more.`,
  maximum: ({ limit }) => `Give ${String(limit)} or less.`,
  minItems: ({ limit }) => `Choose at least ${String(limit)}.`,
  maxItems: ({ limit }) => `Give at most ${String(limit)}.`,
  enum: ({ allowedValues }) =>
    `Choose one of: ${(allowedValues as (string | null)[]).filter((value) => value !== null).join(', ')}.`,
  pattern: ({ pattern }) => (pattern === NOT_BLANK ? 'Fill this in.' : 'This does not have the expected form.'),
  format: ({ format }) => FORMATS[String(format)] ?? 'This does not have the expected form.',
  uniqueItems: () => 'Each may stand here once only.',
};

function describeType(type: unknown): string {
  const names: Record<string, string> = {
    integer: 'a whole number',
    number: 'a number',
    string: 'text',
    boolean: 'yes or no',
    array: 'a list',
    object: 'a group of fields',
  };
  const first = Array.isArray(type) ? (type as string[]).find((name) => name !== 'null') : String(type);
  return names[first ?? ''] ?? 'another kind of value';
}

/** One entry a field, in the order met; a field inside `anyOf [x, null]` is named once, for x. */
export function fieldProblems(errors: readonly ErrorObject[]): FieldProblem[] {
  const problems = new Map<string, FieldProblem>();
  for (const error of errors) {
    if (error.keyword === 'anyOf' || (error.keyword === 'type' && error.params['type'] === 'null')) continue;
    const pointer = pointerOf(error);
    if (problems.has(pointer)) continue;
    const detail = SENTENCES[error.keyword]?.(error.params) ?? 'This value is not allowed here.';
    problems.set(pointer, { pointer, code: codeOf(error), detail });
  }
  return [...problems.values()];
}

function pointerOf(error: ErrorObject): string {
  if (error.keyword === 'required') return `${error.instancePath}/${String(error.params['missingProperty'])}`;
  if (error.keyword === 'additionalProperties')
    return `${error.instancePath}/${String(error.params['additionalProperty'])}`;
  return error.instancePath || '/';
}

/** e.g. 'required', 'max-length', 'format-date': part of the contract, so that a client can say it in its language. */
function codeOf(error: ErrorObject): string {
  if (error.keyword === 'format') return `format-${String(error.params['format'])}`;
  return error.keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
