import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Patient } from './patient.entity.js';

/**
 * Normalised search tokens. A range over the pattern index is used under row-level security, where LIKE is not
 * (decision 14). Derived from the patient and replaced with it; the index has an operator class, so a migration makes it.
 */
@Entity({ schema: 'clinic', name: 'patient_token' })
@ForeignKey(() => Patient, ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'patient_token_patient_fk' })
@Index('patient_token_search_index', { synchronize: false })
@Index('patient_token_patient_index', ['clinicId', 'patientId'])
export class PatientToken {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'patient_token_pk' })
  clinicId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'patient_token_pk' })
  token: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'patient_token_pk' })
  patientId: string;
}
