import { useMemo, useState } from 'react';
import type { PageError } from '../ui/error-summary.js';
import { useKiosk } from './kiosk-context.js';
import { pageErrorsOf, type FieldMap } from './problem-text.js';

const NO_ERRORS: readonly PageError[] = [];
const NO_FIELDS: FieldMap = {};

export interface FormErrors {
  /** For the error summary: a new list for each attempt, so that it takes the focus again. */
  shown: readonly PageError[];
  /** For the field itself. */
  at: (field: string) => string | undefined;
  /** What the page found wrong before sending; an empty list clears it. */
  set: (errors: readonly PageError[]) => void;
}

/**
 * What is wrong on the page: its own findings first, else what the server answered.
 * @param fields which input shows which field of the request; must not change between renders
 */
export function useFormErrors(fields: FieldMap = NO_FIELDS): FormErrors {
  const { problem } = useKiosk().state;
  const [own, set] = useState(NO_ERRORS);
  const shown = useMemo(() => {
    if (own.length > 0) return own;
    return problem === null ? NO_ERRORS : pageErrorsOf(problem, fields);
  }, [own, problem, fields]);
  return { shown, at: (field) => shown.find((error) => error.field === field)?.message, set };
}
