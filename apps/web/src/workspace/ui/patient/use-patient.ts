import { queryOptions, useQuery } from '@tanstack/react-query';
import { get } from '../../api/api.js';
import type { BannerPatient } from './patient-banner.js';
import type { Allergy, Patient } from './types.js';

/** Key of everything that is read about one patient: `[...patientKey(id), 'consents']` and the like. */
export const patientKey = (patientId: string): readonly string[] => ['patient', patientId];

export const patientQuery = (patientId: string) =>
  queryOptions({
    queryKey: [...patientKey(patientId), 'person'],
    queryFn: ({ signal }) => get<Patient>(`/patients/${patientId}`, {}, signal),
  });

export const usePatient = (patientId: string) => useQuery(patientQuery(patientId));

/** null: nobody has asked; an empty list: asked, none known. */
export function allergyNames(
  allergies: readonly Allergy[],
  nameOf: (kind: Allergy['kind']) => string,
): string[] | null {
  if (allergies.length === 0) return null;
  return allergies.filter((each) => each.kind !== 'none-known').map((each) => each.substance ?? nameOf(each.kind));
}

export const bannerPatient = (patient: Patient, nameOf: (kind: Allergy['kind']) => string): BannerPatient => ({
  ...patient,
  weightGrams: patient.latestMeasurements.weightGrams?.value ?? null,
  allergies: allergyNames(patient.allergies, nameOf),
  deceased: Boolean(patient.deceasedOn),
});
