import type { Role } from '@stipple/kernel';
import type { FieldErrors } from '../../ui/form/use-form.js';

/** The form, flat: the names are the pointers of the request with dots, so that refusals find their field. */
export interface SetupValues extends Record<string, string> {
  clinicName: string;
  zone: string;
  jurisdiction: string;
  'doctor.displayName': string;
  'doctor.login': string;
  'doctor.password': string;
  'second.displayName': string;
  'second.login': string;
  'second.password': string;
  /** Separated by commas. */
  'second.roles': string;
}

export const emptySetup = (zone: string): SetupValues => ({
  clinicName: '',
  zone,
  jurisdiction: 'general',
  'doctor.displayName': '',
  'doctor.login': '',
  'doctor.password': '',
  'second.displayName': '',
  'second.login': '',
  'second.password': '',
  'second.roles': 'ink-admin',
});

export const rolesOf = (values: SetupValues): Role[] =>
  values['second.roles'].split(',').filter((role) => role !== '') as Role[];

const person = (values: SetupValues, who: 'doctor' | 'second') => ({
  displayName: values[`${who}.displayName`].trim(),
  login: values[`${who}.login`].trim(),
  password: values[`${who}.password`],
});

export const setupOf = (values: SetupValues, token: string) => ({
  token,
  clinicName: values.clinicName.trim(),
  zone: values.zone,
  jurisdiction: values.jurisdiction,
  doctor: person(values, 'doctor'),
  second: { ...person(values, 'second'), roles: rolesOf(values) },
});

export type SetupProblem = 'clinicName' | 'displayName' | 'login' | 'sameLogin' | 'password' | 'roles';

const LOGIN = /^[A-Za-z0-9._@-]{3,120}$/;
const SHORTEST_PASSWORD = 12;

function personProblems(values: SetupValues, who: 'doctor' | 'second'): [keyof SetupValues & string, SetupProblem][] {
  const { displayName, login, password } = person(values, who);
  const found: [keyof SetupValues & string, SetupProblem][] = [];
  if (displayName === '') found.push([`${who}.displayName`, 'displayName']);
  if (!LOGIN.test(login)) found.push([`${who}.login`, 'login']);
  if (password.length < SHORTEST_PASSWORD) found.push([`${who}.password`, 'password']);
  return found;
}

/** What can be said of the form without the server, by field. */
export function setupProblems(values: SetupValues, say: (problem: SetupProblem) => string): FieldErrors<SetupValues> {
  const sameLogin = values['doctor.login'].trim().toLowerCase() === values['second.login'].trim().toLowerCase();
  const found: [keyof SetupValues & string, SetupProblem][] = [
    ...(values.clinicName.trim() === '' ? [['clinicName', 'clinicName'] as ['clinicName', 'clinicName']] : []),
    ...personProblems(values, 'doctor'),
    ...(sameLogin ? [['second.login', 'sameLogin'] as ['second.login', 'sameLogin']] : []),
    ...personProblems(values, 'second'),
    ...(rolesOf(values).length === 0 ? [['second.roles', 'roles'] as ['second.roles', 'roles']] : []),
  ];
  return Object.fromEntries(found.map(([field, problem]) => [field, say(problem)]));
}
