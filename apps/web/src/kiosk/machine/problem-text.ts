import i18next from 'i18next';
import type { ApiProblem } from '../../shared/api/request.js';
import type { PageError } from '../ui/error-summary.js';

/** Fields of the request by JSON pointer, and the id of the input that shows each. */
export type FieldMap = Readonly<Record<string, string>>;

/** The kiosk's own words for a code, else the server's. */
function sentenceOf(problem: ApiProblem): string {
  if (problem.code === 'OFFLINE') return i18next.t('offline', { ns: 'kiosk' });
  const own = i18next.t(`problems.${problem.code}`, { ns: 'kiosk', defaultValue: '' });
  if (own !== '') return own;
  return problem.detail === '' ? i18next.t('problem.unknown') : problem.detail;
}

export function pageErrorsOf(problem: ApiProblem, fields: FieldMap): PageError[] {
  const known = problem.errors
    .filter((error) => fields[error.pointer] !== undefined)
    .map((error) => ({ field: fields[error.pointer] ?? null, message: error.detail }));
  if (known.length > 0) return known;
  // a refusal of the whole act may still belong to one input: named by its code, or the only one there is
  const own = problem.status === 422 ? (fields[problem.code] ?? fields['']) : undefined;
  return [{ field: own ?? null, message: sentenceOf(problem) }];
}
