import { queryOptions } from '@tanstack/react-query';
import { get } from '../../api/api.js';
import type { Schema } from '../../api/schema.js';
import { patientKey } from './use-patient.js';

export type ScreeningSummary = Schema<'ScreeningSummaryView'>;
export type Finding = Schema<'FindingView'>;
export type GivenAnswer = Schema<'GivenAnswerView'>;
export type Question = Schema<'QuestionView'>;
export type AnsweredQuestion = Schema<'AnsweredQuestionView'>;
export type Screening = Schema<'ScreeningView'>;
export type PatientScreenings = Schema<'PatientScreeningsView'>;

export const screeningsQuery = (patientId: string) =>
  queryOptions({
    queryKey: [...patientKey(patientId), 'screenings'],
    queryFn: ({ signal }) => get<PatientScreenings>(`/patients/${patientId}/screenings`, {}, signal),
  });

export const screeningQuery = (patientId: string, screeningId: string) =>
  queryOptions({
    queryKey: [...patientKey(patientId), 'screenings', screeningId],
    queryFn: ({ signal }) => get<Screening>(`/screenings/${screeningId}`, {}, signal),
  });
