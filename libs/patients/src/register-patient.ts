import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { compareDates, DomainError, type StaffActor } from '@stipple/kernel';
import { Database, type Tx } from '@stipple/platform';
import { patientNumber } from './domain/patient-number.js';
import { type NewPatient, PatientStore } from './patient.store.js';
import type { DemographicsDto, PatientView, RegisterPatientDto } from './patients.dto.js';
import { PatientDesk } from './patient-desk.js';
import { PatientsQueries } from './patients.queries.js';

/** Registers a patient; a likely duplicate must have been looked at first. */
@Injectable()
export class RegisterPatient {
  constructor(
    private readonly database: Database,
    private readonly store: PatientStore,
    private readonly queries: PatientsQueries,
    private readonly desk: PatientDesk,
  ) {}

  execute(actor: StaffActor, { duplicatesSeen, ...demographics }: RegisterPatientDto): Promise<PatientView> {
    return this.database.write(actor, async (tx) => {
      assertBirthDate(tx, demographics.birthDate);
      const overruled = await this.assertNoDuplicate(tx, demographics, duplicatesSeen ?? []);
      const patient = newPatient(tx, demographics);
      this.store.insert(tx, patient);
      const subject = { type: 'patient', id: patient.id };
      tx.audit({ action: 'patient.registered', subject, patientId: patient.id });
      if (overruled > 0)
        tx.audit({ action: 'patient.duplicate-overruled', subject, patientId: patient.id, facts: { overruled } });
      return this.desk.viewOfNew(tx, patient);
    });
  }

  private async assertNoDuplicate(tx: Tx, person: DemographicsDto, seen: readonly string[]): Promise<number> {
    const found = await this.queries.duplicates(tx, {
      familyName: person.familyName,
      givenName: person.givenName,
      birthDate: person.birthDate,
      phone: person.phone ?? null,
      email: person.email ?? null,
    });
    const likely = found.filter(({ likelihood }) => likelihood === 'likely');
    const unseen = likely.filter(({ patient }) => !seen.includes(patient.id));
    if (unseen.length > 0)
      throw new DomainError('PATIENT_LIKELY_DUPLICATE', {
        count: unseen.length,
        patientId: unseen[0]?.patient.id ?? null,
      });
    return likely.length;
  }
}

export function assertBirthDate(tx: Tx, birthDate: string): void {
  const problem = { pointer: '/birthDate', code: 'birth-date' };
  if (compareDates(birthDate, tx.today) > 0)
    throw new DomainError('VALIDATION_FAILED', {}, [{ ...problem, detail: 'The birth date is in the future.' }]);
  if (birthDate < '1900-01-01')
    throw new DomainError('VALIDATION_FAILED', {}, [{ ...problem, detail: 'Give a birth date after 1 January 1900.' }]);
}

const RANDOM_CHARACTERS = 7;
const CHARACTER_VALUES = 32;

function newPatient(tx: Tx, demographics: DemographicsDto): NewPatient {
  const random = Array.from({ length: RANDOM_CHARACTERS }, () => randomInt(CHARACTER_VALUES));
  return { ...completed(demographics), id: tx.newId(), number: patientNumber(random), deceasedOn: null };
}

/** Every field, with null for what was not said; names without the space around them. */
export function completed(demographics: DemographicsDto): Omit<NewPatient, 'id' | 'number' | 'deceasedOn'> {
  const text = (value: string | null | undefined): string | null => value?.trim() || null;
  return {
    familyName: demographics.familyName.trim(),
    givenName: demographics.givenName.trim(),
    birthDate: demographics.birthDate,
    sex: demographics.sex,
    phone: text(demographics.phone),
    email: text(demographics.email),
    addressLine: text(demographics.addressLine),
    postalCode: text(demographics.postalCode),
    city: text(demographics.city),
    country: text(demographics.country),
    preferredLanguage: text(demographics.preferredLanguage),
    interpreterNeeded: demographics.interpreterNeeded ?? false,
    emergencyContactName: text(demographics.emergencyContactName),
    emergencyContactPhone: text(demographics.emergencyContactPhone),
    emergencyContactRelation: text(demographics.emergencyContactRelation),
    generalPractitionerName: text(demographics.generalPractitionerName),
    generalPractitionerPlace: text(demographics.generalPractitionerPlace),
    doNotContact: demographics.doNotContact ?? false,
  };
}
