import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { ScreeningForm, ScreeningState } from './domain/index.js';

/** One filling-in of a form. Its answers and findings never change; only its state does. */
@Entity({ schema: 'clinic', name: 'screening' })
@Check('screening_form_check', `"form" IN ('full', 'short')`)
@Check('screening_state_check', `"state" IN ('in-progress', 'submitted', 'abandoned')`)
@Check('screening_submitted_check', `("state" = 'submitted') = ("submitted_at" IS NOT NULL)`)
@Check('screening_hash_check', `"rule_set_hash" ~ '^[0-9a-f]{64}$'`)
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'screening_patient_fk' })
@ForeignKey('Visit', ['clinicId', 'visitId'], ['clinicId', 'id'], { name: 'screening_visit_fk' })
@Index('screening_patient_index', ['clinicId', 'patientId', 'startedAt'])
@Index('screening_visit_index', ['clinicId', 'visitId'])
@Index('screening_one_in_progress', ['clinicId', 'patientId'], { unique: true, where: `"state" = 'in-progress'` })
export class Screening {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'screening_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'screening_pk' })
  id: string;

  @Column('int')
  version: number;

  @Column('uuid')
  patientId: string;

  /** The kiosk visit in which it is filled in; null when staff fill it in. */
  @Column('uuid', { nullable: true })
  visitId: string | null;

  @Column('text')
  form: ScreeningForm;

  @Column('text')
  state: ScreeningState;

  @Column('text')
  ruleSetVersion: string;

  @Column('text')
  ruleSetHash: string;

  @Column('timestamptz')
  startedAt: Date;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
