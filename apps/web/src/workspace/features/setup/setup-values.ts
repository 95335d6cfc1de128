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

const person = (values: SetupValues, who: Person) => ({
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

type Person = 'doctor' | 'second';
type PersonField = 'displayName' | 'login' | 'password';
export type SetupProblem = 'clinicName' | `${Person}.${PersonField}` | 'sameLogin' | 'roles';
type Rule = [field: keyof SetupValues & string, wrong: boolean, problem: SetupProblem];

const LOGIN = /^[A-Za-z0-9._@-]{3,120}$/;
const SHORTEST_PASSWORD = 12;

function personRules(values: SetupValues, who: Person): Rule[] {
  const { displayName, login, password } = person(values, who);
  return [
    [`${who}.displayName`, displayName === '', `${who}.displayName`],
    [`${who}.login`, !LOGIN.test(login), `${who}.login`],
    [`${who}.password`, password.length < SHORTEST_PASSWORD, `${who}.password`],
  ];
}

/** What can be said of the form without the server, by field and in the order of the form. */
export function setupProblems(values: SetupValues, say: (problem: SetupProblem) => string): FieldErrors<SetupValues> {
  const [first, second] = (['doctor', 'second'] as const).map((who) => person(values, who).login.toLowerCase());
  const rules: Rule[] = [
    ['clinicName', values.clinicName.trim() === '', 'clinicName'],
    ...personRules(values, 'doctor'),
    ...personRules(values, 'second'),
    ['second.login', first !== '' && first === second, 'sameLogin'],
    ['second.roles', rolesOf(values).length === 0, 'roles'],
  ];
  return Object.fromEntries(rules.filter(([, wrong]) => wrong).map(([field, , problem]) => [field, say(problem)]));
}
