import type { ErrorCode } from './error-codes.js';

/** Identifiers, states and numbers only: facts reach logs and problems, so no clinical text. */
export type Facts = Record<string, string | number | boolean | null>;

/** One field that is wrong: where (JSON pointer), which rule, and what to do in plain words. */
export interface FieldProblem {
  pointer: string;
  code: string;
  detail: string;
}

/** A refusal or a broken rule. The code says which one; it becomes an RFC 9457 problem in one place (platform). */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly facts: Facts = {},
    readonly errors: readonly FieldProblem[] = [],
  ) {
    super(code);
    this.name = 'DomainError';
  }
}
