import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { FactFlag, RemarkKind, TimeOutItem } from './domain/index.js';
import { ProcedureSession } from './procedure-session.entity.js';

/** Words, breaks, the wish to stop and the time-out, as they happen; append-only. */
@Entity({ schema: 'clinic', name: 'session_remark' })
@Unique('session_remark_reverses_unique', ['clinicId', 'reversesId'])
@Index('session_remark_session_index', ['clinicId', 'sessionId'])
@Check(
  'session_remark_kind_check',
  `"kind" IN ('note', 'break-started', 'break-ended', 'patient-asked-to-stop', 'speech-check', 'time-out')`,
)
@Check('session_remark_text_check', `"kind" <> 'note' OR "text" IS NOT NULL`)
@ForeignKey(() => ProcedureSession, ['clinicId', 'sessionId'], ['clinicId', 'id'], {
  name: 'session_remark_session_fk',
})
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'session_remark_patient_fk' })
@ForeignKey('SessionRemark', ['clinicId', 'reversesId'], ['clinicId', 'id'], { name: 'session_remark_reverses_fk' })
export class SessionRemark {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_remark_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_remark_pk' })
  id: string;

  @Column('uuid')
  sessionId: string;

  @Column('uuid')
  patientId: string;

  @Column('text')
  kind: RemarkKind;

  @Column('text', { nullable: true })
  text: string | null;

  /** Items of the time-out that were confirmed. */
  @Column('text', { array: true })
  confirmed: TimeOutItem[];

  @Column('timestamptz')
  occurredAt: Date;

  @Column('text', { array: true })
  flags: FactFlag[];

  @Column('uuid', { nullable: true })
  reversesId: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
