import type { PersonDetails, Sex } from '../../ui/patient/types.js';

/** The registration form as data: groups of fields in the order in which a person is asked. */
export type TextField = Exclude<keyof PersonDetails, 'interpreterNeeded' | 'doNotContact' | 'sex'> | 'deceasedOn';
export type TickField = 'interpreterNeeded' | 'doNotContact';

export interface FieldSpec {
  name: TextField | 'sex' | TickField;
  kind: 'text' | 'date' | 'tel' | 'email' | 'sex' | 'tick';
  required?: boolean;
  autoComplete?: string;
}

export interface FieldGroup {
  title: 'person' | 'contact' | 'emergency' | 'doctor' | 'status';
  fields: FieldSpec[];
}

export const FIELD_GROUPS: readonly FieldGroup[] = [
  {
    title: 'person',
    fields: [
      { name: 'familyName', kind: 'text', required: true },
      { name: 'givenName', kind: 'text', required: true },
      { name: 'birthDate', kind: 'date', required: true },
      { name: 'sex', kind: 'sex', required: true },
      { name: 'preferredLanguage', kind: 'text' },
      { name: 'interpreterNeeded', kind: 'tick' },
    ],
  },
  {
    title: 'contact',
    fields: [
      { name: 'phone', kind: 'tel' },
      { name: 'email', kind: 'email' },
      { name: 'addressLine', kind: 'text' },
      { name: 'postalCode', kind: 'text' },
      { name: 'city', kind: 'text' },
      { name: 'country', kind: 'text' },
      { name: 'doNotContact', kind: 'tick' },
    ],
  },
  {
    title: 'emergency',
    fields: [
      { name: 'emergencyContactName', kind: 'text' },
      { name: 'emergencyContactPhone', kind: 'tel' },
      { name: 'emergencyContactRelation', kind: 'text' },
    ],
  },
  {
    title: 'doctor',
    fields: [
      { name: 'generalPractitionerName', kind: 'text' },
      { name: 'generalPractitionerPlace', kind: 'text' },
    ],
  },
];

/** What may be known of a person on record, but not of one who is being registered. */
export const EDIT_GROUPS: readonly FieldGroup[] = [
  ...FIELD_GROUPS,
  { title: 'status', fields: [{ name: 'deceasedOn', kind: 'date' }] },
];

export const fieldsOf = (groups: readonly FieldGroup[]): readonly FieldSpec[] =>
  groups.flatMap((group) => group.fields);

export const REGISTER_FIELDS = fieldsOf(FIELD_GROUPS);
export const EDIT_FIELDS = fieldsOf(EDIT_GROUPS);

export type PersonForm = Record<TextField, string> & Record<TickField, boolean> & { sex: Sex | '' };

export const emptyPerson = (): PersonForm =>
  Object.fromEntries(EDIT_FIELDS.map((field) => [field.name, field.kind === 'tick' ? false : ''])) as PersonForm;

export const formOf = (person: PersonDetails & { deceasedOn?: string | null }): PersonForm =>
  Object.fromEntries(
    EDIT_FIELDS.map(({ name, kind }) => [name, kind === 'tick' ? person[name] === true : (person[name] ?? '')]),
  ) as PersonForm;

/** What is sent: trimmed, and nothing instead of an empty text. */
export const personOf = (form: PersonForm, fields: readonly FieldSpec[]): PersonDetails =>
  Object.fromEntries(
    fields.map(({ name }) => {
      const value = form[name];
      return [name, typeof value === 'string' ? value.trim() || null : value];
    }),
  ) as unknown as PersonDetails;
