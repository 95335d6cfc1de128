import { ageInYears, type CalendarDate, dateInZone, type TreatmentConstraints } from '@stipple/kernel';
import type { DoseSubject, Moment } from './doses.js';
import type { ProfileId } from './limits.js';

interface Measured {
  value: number;
  takenAt: Date;
}

/** What the patient's record and screening say, as their libs give it. */
export interface SubjectFacts {
  birthDate: CalendarDate;
  sex: 'male' | 'female' | 'other' | 'unknown';
  weightGrams: Measured | null;
  heightMillimetres: Measured | null;
  constraints: TreatmentConstraints;
  profile?: ProfileId;
}

/** The patient as dosing sees them at a moment; any sex but male and female takes the lower formula. */
export function doseSubjectOf(facts: SubjectFacts, moment: Moment, zone: string): DoseSubject {
  const { weightGrams, heightMillimetres, sex } = facts;
  return {
    weightGrams: weightGrams?.value ?? null,
    weightMeasuredOn: weightGrams && dateInZone(weightGrams.takenAt, zone),
    heightMillimetres: heightMillimetres?.value ?? null,
    sex: sex === 'other' ? 'unknown' : sex,
    ageYears: ageInYears(facts.birthDate, moment.today),
    constraints: facts.constraints,
    ...(facts.profile ? { profile: facts.profile } : {}),
  };
}
