import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { VisitState, VisitStep } from './domain/index.js';

/** One sitting of one patient at a kiosk, from the one-time code to the end. Versioned; what it collects is not here. */
@Entity({ schema: 'clinic', name: 'visit' })
@Check('visit_state_check', `"state" IN ('open', 'entered', 'locked', 'stopped', 'done', 'closed')`)
@Check('visit_steps_check', `"steps" <@ ARRAY['screening', 'information', 'consent'] AND cardinality("steps") > 0`)
@Check('visit_code_check', `"code_hash" IS NULL OR "state" IN ('open', 'entered', 'locked')`)
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'visit_patient_fk' })
@ForeignKey('KioskDevice', ['clinicId', 'deviceId'], ['clinicId', 'id'], { name: 'visit_device_fk' })
@Index('visit_code_unique', ['clinicId', 'codeHash'], { unique: true, where: `"code_hash" IS NOT NULL` })
@Index('visit_patient_index', ['clinicId', 'patientId', 'openedAt'])
@Index('visit_state_index', ['clinicId', 'state'])
export class Visit {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'visit_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'visit_pk' })
  id: string;

  @Column('int')
  version: number;

  @Column('uuid')
  patientId: string;

  @Column('text', { array: true })
  steps: VisitStep[];

  @Column('text')
  state: VisitState;

  /** Keyed hash of the one-time code; null once the visit is over. */
  @Column('text', { nullable: true })
  codeHash: string | null;

  @Column('timestamptz')
  codeExpiresAt: Date;

  @Column('int')
  wrongEntries: number;

  /** The tablet at which the patient is; another one has to be entered anew. */
  @Column('uuid', { nullable: true })
  deviceId: string | null;

  @Column('timestamptz')
  openedAt: Date;

  @Column('timestamptz', { nullable: true })
  enteredAt: Date | null;

  @Column('timestamptz', { nullable: true })
  identityConfirmedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  begunAt: Date | null;

  @Column('timestamptz', { nullable: true })
  helpAskedAt: Date | null;

  /** Somebody with the right code and birth date said that this is not them. */
  @Column('timestamptz', { nullable: true })
  wrongPersonAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('timestamptz')
  recordedAt: Date;

  /** Who opened it and so checked who the patient is. */
  @Column('uuid')
  recordedBy: string;
}
