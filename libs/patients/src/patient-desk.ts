import { Injectable } from '@nestjs/common';
import { ageInYears } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import type { AllergyStatement } from './allergy-statement.entity.js';
import { type LatestMeasurements, latestMeasurements } from './domain/measurements.js';
import type { Patient, Sex } from './patient.entity.js';
import { type NewPatient, PatientStore } from './patient.store.js';
import type { PatientView } from './patients.dto.js';
import { PatientsQueries } from './patients.queries.js';

/** How to reach a patient, and whether one may. */
export interface PatientContact {
  patientId: string;
  number: string;
  familyName: string;
  givenName: string;
  birthDate: string;
  sex: Sex;
  phone: string | null;
  email: string | null;
  doNotContact: boolean;
  deceasedOn: string | null;
}

/** What a view shows of the row itself. */
type Shown = NewPatient & { version: number };

const CONTACTS = `SELECT id AS "patientId", number, family_name AS "familyName", given_name AS "givenName",
  birth_date AS "birthDate", sex, phone, email, do_not_contact AS "doNotContact", deceased_on AS "deceasedOn"
  FROM clinic.patient WHERE clinic_id = $1 AND id = ANY ($2::uuid[]) ORDER BY family_name, given_name, id`;

/** What other libs ask about a patient, inside their own transaction. */
@Injectable()
export class PatientDesk {
  constructor(
    private readonly store: PatientStore,
    private readonly queries: PatientsQueries,
  ) {}

  /** Throws NOT_FOUND, for another clinic's patient too. */
  find(tx: Tx, patientId: string): Promise<Patient> {
    return this.store.find(tx, patientId);
  }

  /** The last of each kind, with when it was taken. */
  measurements(tx: Tx, patientId: string): Promise<LatestMeasurements> {
    return this.queries.measurements(tx, patientId);
  }

  /** The statements that stand; empty means that nobody asked yet. */
  allergies(tx: Tx, patientId: string): Promise<AllergyStatement[]> {
    return this.queries.allergies(tx, patientId);
  }

  contacts(tx: Tx, patientIds: readonly string[]): Promise<PatientContact[]> {
    return tx.query<PatientContact>(CONTACTS, [tx.clinicId, patientIds]);
  }

  /** Asked together, so that one look at the database gives all of it. Throws NOT_FOUND. */
  async view(tx: Tx, patientId: string): Promise<PatientView> {
    const [patient, allergies, measurements] = await Promise.all([
      this.store.find(tx, patientId),
      this.allergies(tx, patientId),
      this.measurements(tx, patientId),
    ]);
    return viewOf(tx, patient, allergies, measurements);
  }

  /** Of somebody whom this transaction registers: nothing else can be known of them yet. */
  viewOfNew(tx: Tx, patient: NewPatient): PatientView {
    return viewOf(tx, { ...patient, version: 1 }, [], latestMeasurements([]));
  }
}

function viewOf(
  tx: Tx,
  patient: Shown,
  allergies: readonly AllergyStatement[],
  measurements: LatestMeasurements,
): PatientView {
  return {
    ...shownOf(patient),
    ageYears: ageInYears(patient.birthDate, patient.deceasedOn ?? tx.today),
    allergies: allergies.map(({ id, kind, substance, reaction, recordedAt }) => ({
      id,
      kind,
      substance,
      reaction,
      recordedAt,
    })),
    latestMeasurements: measurements,
  };
}

function shownOf(patient: Shown): Shown {
  const shown: Partial<Patient> = { ...patient };
  delete shown.clinicId;
  delete shown.recordedAt;
  delete shown.recordedBy;
  return shown as Shown;
}
