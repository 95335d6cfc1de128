import { Injectable } from '@nestjs/common';
import type { SubjectFacts } from '@stipple/anaesthesia/domain';
import { ConsentDesk, type CurrentConsent } from '@stipple/consent';
import type { ConsentKind } from '@stipple/consent/domain';
import { type Patient, PatientDesk } from '@stipple/patients';
import type { LatestMeasurements } from '@stipple/patients/domain';
import type { Tx } from '@stipple/platform';
import { ScreeningDesk, type ScreeningStanding } from '@stipple/screening';
import type { StartRecord } from './domain/index.js';
import type { ProcedureSession } from './procedure-session.entity.js';

/** What the libs below say of the patient of one session, now. */
export interface Standing {
  patient: Patient;
  consents: Record<ConsentKind, CurrentConsent>;
  screening: ScreeningStanding;
  measurements: LatestMeasurements;
  allergies: StartRecord['allergies'];
}

const LAST_STARTED = `
  SELECT max(s.started_at) AS "at" FROM clinic.procedure_session s
   WHERE s.clinic_id = $1 AND s.patient_id = $2 AND s.id <> $3`;

/** Asks patients, screening and consent in the caller's transaction; what one says is handed to the next as data. */
@Injectable()
export class PatientStanding {
  constructor(
    private readonly patients: PatientDesk,
    private readonly screening: ScreeningDesk,
    private readonly consents: ConsentDesk,
  ) {}

  async of(tx: Tx, session: ProcedureSession): Promise<Standing> {
    const { patientId } = session;
    const screening = await this.screening.gate(tx, patientId);
    const allergies = await this.patients.allergies(tx, patientId);
    // a later session is re-confirmed, and a new material risk takes a consent down
    const [last] = await tx.query<{ at: Date | null }>(LAST_STARTED, [tx.clinicId, patientId, session.id]);
    const since = { materialRisks: screening.materialRisks, lastSessionAt: last?.at ?? null };
    return {
      patient: await this.patients.find(tx, patientId),
      screening,
      consents: await this.consents.current(tx, patientId, since),
      measurements: await this.patients.measurements(tx, patientId),
      allergies: allergies.map(({ kind, substance, reaction }) => ({ kind, substance, reaction })),
    };
  }
}

/** The patient as dosing needs them: what screening and the record say, as plain data (decision 6). */
export function subjectFactsOf({ patient, screening, measurements }: Standing): SubjectFacts {
  const { weightGrams, heightMillimetres } = measurements;
  const { birthDate, sex } = patient;
  return { birthDate, sex, weightGrams, heightMillimetres, constraints: screening.constraints };
}
