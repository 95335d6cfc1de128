import { queryOptions } from '@tanstack/react-query';
import { get } from '../../api/api.js';
import type { Schema } from '../../api/schema.js';
import { patientKey } from './use-patient.js';

export type ConsentInformation = Schema<'ConsentInformationView'>;
export type Consent = Schema<'ConsentView'>;
export type PatientQuestion = Schema<'PatientQuestionView'>;
export type TeachBackAnswer = Schema<'TeachBackAnswerView'>;
export type PatientConsents = Schema<'PatientConsentsView'>;

export const consentsQuery = (patientId: string) =>
  queryOptions({
    queryKey: [...patientKey(patientId), 'consents'],
    queryFn: ({ signal }) => get<PatientConsents>(`/patients/${patientId}/consents`, {}, signal),
  });

export const isProcedureConsentValid = (consents: PatientConsents): boolean =>
  consents.standings.some((standing) => standing.kind === 'PROC' && standing.valid);
