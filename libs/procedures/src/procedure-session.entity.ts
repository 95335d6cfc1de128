import type { ScalpZone } from '@stipple/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { SessionState, SignOut, StartRecord } from './domain/index.js';

/** One visit with needling. Its state moves; what happened in it stands in append-only rows of their own. */
@Entity({ schema: 'clinic', name: 'procedure_session' })
@Unique('procedure_session_number_unique', ['clinicId', 'patientId', 'number'])
@Index('procedure_session_state_index', ['clinicId', 'state'])
@Check('procedure_session_number_check', `"number" > 0`)
@Check('procedure_session_state_check', `"state" IN ('planned', 'running', 'ended', 'signed')`)
@Check('procedure_session_started_check', `("state" = 'planned') = ("started_at" IS NULL)`)
@Check('procedure_session_start_record_check', `("started_at" IS NULL) = ("start_record" IS NULL)`)
@Check('procedure_session_ended_check', `("state" IN ('ended', 'signed')) = ("ended_at" IS NOT NULL)`)
@Check('procedure_session_sign_out_check', `("ended_at" IS NULL) = ("sign_out" IS NULL)`)
@Check('procedure_session_times_check', `"ended_at" >= "started_at"`)
@Check('procedure_session_zones_check', `cardinality("planned_zones") BETWEEN 1 AND 10`)
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'procedure_session_patient_fk' })
@ForeignKey('Membership', ['clinicId', 'doctorId'], ['clinicId', 'id'], { name: 'procedure_session_doctor_fk' })
@ForeignKey('Membership', ['clinicId', 'operatorId'], ['clinicId', 'id'], { name: 'procedure_session_operator_fk' })
export class ProcedureSession {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'procedure_session_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'procedure_session_pk' })
  id: string;

  @Column('uuid')
  patientId: string;

  /** From 1, within the patient. */
  @Column('int')
  number: number;

  @Column('text')
  state: SessionState;

  @Column('uuid')
  doctorId: string;

  @Column('uuid')
  operatorId: string;

  @Column('text', { nullable: true })
  room: string | null;

  @Column('text', { array: true })
  plannedZones: ScalpZone[];

  @Column('uuid', { array: true })
  bottleIds: string[];

  @Column('boolean')
  anaestheticPlanned: boolean;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** What the start check found, frozen when the session started. */
  @Column('jsonb', { nullable: true })
  startRecord: StartRecord | null;

  @Column('jsonb', { nullable: true })
  signOut: SignOut | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;

  @Column('int')
  version: number;
}
