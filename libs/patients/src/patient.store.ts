import { Injectable } from '@nestjs/common';
import { DomainError } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import { searchTokens } from './domain/search-tokens.js';
import { Patient } from './patient.entity.js';
import { PatientToken } from './patient-token.entity.js';

const FORGET_TOKENS = 'DELETE FROM clinic.patient_token WHERE clinic_id = $1 AND patient_id = $2';

export type NewPatient = Omit<Patient, 'clinicId' | 'version' | 'recordedAt' | 'recordedBy'>;

@Injectable()
export class PatientStore {
  insert(tx: Tx, patient: NewPatient): void {
    tx.insert(Patient, patient);
    this.insertTokens(tx, patient);
  }

  async find(tx: Tx, id: string): Promise<Patient> {
    const patient = await tx.findOne(Patient, { id });
    if (!patient) throw new DomainError('NOT_FOUND', { type: 'patient' });
    return patient;
  }

  /** Throws VERSION_STALE when somebody changed the patient since `version` was seen. */
  async lock(tx: Tx, id: string, version: number): Promise<Patient> {
    const patient = await tx.findOne(Patient, { id }, { lock: true });
    if (!patient) throw new DomainError('NOT_FOUND', { type: 'patient' });
    if (patient.version !== version)
      throw new DomainError('VERSION_STALE', { seen: version, present: patient.version });
    return patient;
  }

  save(tx: Tx, before: Patient, changes: Partial<Patient>): void {
    tx.update(Patient, before, changes);
    tx.exec(FORGET_TOKENS, [tx.clinicId, before.id]);
    this.insertTokens(tx, { ...before, ...changes });
  }

  private insertTokens(tx: Tx, patient: NewPatient): void {
    tx.insert(PatientToken, ...searchTokens(patient).map((token) => ({ token, patientId: patient.id })));
  }
}
