import type { Schema } from '../../api/schema.js';

export type Sex = Schema<'PatientSummaryView'>['sex'];
export type PatientSummary = Schema<'PatientSummaryView'>;
export type Patient = Schema<'PatientView'>;
export type Measured = Schema<'MeasuredView'>;
export type Allergy = Schema<'AllergyView'>;
export type AllergyKind = Allergy['kind'];

export const ALLERGY_KINDS: readonly AllergyKind[] = [
  'none-known',
  'medicine',
  'ink',
  'metal',
  'latex',
  'antiseptic',
  'other',
];

/** What the registration form holds; empty texts are sent as null. */
export type PersonDetails = Omit<Schema<'UpdatePatientDto'>, 'deceasedOn'>;
