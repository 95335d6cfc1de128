import type { ScalpZone } from '@stipple/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ComplicationCode, ComplicationSeverity, FactFlag } from './domain/index.js';
import { ProcedureSession } from './procedure-session.entity.js';

/** Something that went wrong with a session, whenever it showed; append-only. `occurredAt` is its onset. */
@Entity({ schema: 'clinic', name: 'complication' })
@Unique('complication_reverses_unique', ['clinicId', 'reversesId'])
@Index('complication_session_index', ['clinicId', 'sessionId'])
@Check(
  'complication_code_check',
  `"code" IN ('BLEED', 'VASO', 'ALLERGY-I', 'ALLERGY-D', 'LAST', 'METHB', 'BLOWOUT', 'MIGRATE', 'COLOUR', 'INF-BAC', 'INF-NTM', 'VIRAL', 'GRANULOMA', 'SCAR', 'FADE')`,
)
@Check('complication_severity_check', `"severity" IN ('mild', 'moderate', 'severe')`)
@Check('complication_zone_check', `"zone" IN ('HL', 'FR', 'MS', 'VX', 'TL', 'TR', 'PL', 'PR', 'OC', 'NP')`)
@ForeignKey(() => ProcedureSession, ['clinicId', 'sessionId'], ['clinicId', 'id'], { name: 'complication_session_fk' })
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'complication_patient_fk' })
@ForeignKey('Complication', ['clinicId', 'reversesId'], ['clinicId', 'id'], { name: 'complication_reverses_fk' })
export class Complication {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'complication_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'complication_pk' })
  id: string;

  @Column('uuid')
  sessionId: string;

  @Column('uuid')
  patientId: string;

  @Column('text')
  code: ComplicationCode;

  @Column('text')
  severity: ComplicationSeverity;

  @Column('text', { nullable: true })
  zone: ScalpZone | null;

  @Column('text', { nullable: true })
  action: string | null;

  @Column('text', { nullable: true })
  outcome: string | null;

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
