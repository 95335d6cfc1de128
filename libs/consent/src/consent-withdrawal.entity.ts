import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Consent } from './consent.entity.js';

/** Taking back a yes. May be said again; the first one counts, and what was done before stays lawful. */
@Entity({ schema: 'clinic', name: 'consent_withdrawal' })
@Check('consent_withdrawal_by_check', `"by" IN ('patient', 'staff')`)
@ForeignKey(() => Consent, ['clinicId', 'consentId'], ['clinicId', 'id'], { name: 'consent_withdrawal_consent_fk' })
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'consent_withdrawal_patient_fk' })
@Index('consent_withdrawal_patient_index', ['clinicId', 'patientId'])
export class ConsentWithdrawal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consent_withdrawal_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consent_withdrawal_pk' })
  id: string;

  @Column('uuid')
  patientId: string;

  @Column('uuid')
  consentId: string;

  /** Whose wish it was: the patient's, or the staff's for a reason of safety. */
  @Column('text')
  by: 'patient' | 'staff';

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz')
  withdrawnAt: Date;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}
