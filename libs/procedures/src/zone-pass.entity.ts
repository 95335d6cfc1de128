import type { ScalpZone } from '@stipple/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { FactFlag } from './domain/index.js';
import { ProcedureSession } from './procedure-session.entity.js';

/** One run of dots over a zone with the ink of one cap; append-only. A row with `reversesId` takes another one back. */
@Entity({ schema: 'clinic', name: 'zone_pass' })
@Unique('zone_pass_reverses_unique', ['clinicId', 'reversesId'])
@Index('zone_pass_session_index', ['clinicId', 'sessionId'])
@Index('zone_pass_cap_index', ['clinicId', 'capId'])
@Check('zone_pass_zone_check', `"zone" IN ('HL', 'FR', 'MS', 'VX', 'TL', 'TR', 'PL', 'PR', 'OC', 'NP')`)
@Check('zone_pass_number_check', `"pass_number" > 0`)
@Check('zone_pass_times_check', `"stopped_at" >= "occurred_at"`)
@ForeignKey(() => ProcedureSession, ['clinicId', 'sessionId'], ['clinicId', 'id'], { name: 'zone_pass_session_fk' })
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'zone_pass_patient_fk' })
@ForeignKey('Cap', ['clinicId', 'capId'], ['clinicId', 'id'], { name: 'zone_pass_cap_fk' })
@ForeignKey('ZonePass', ['clinicId', 'reversesId'], ['clinicId', 'id'], { name: 'zone_pass_reverses_fk' })
export class ZonePass {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'zone_pass_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'zone_pass_pk' })
  id: string;

  @Column('uuid')
  sessionId: string;

  @Column('uuid')
  patientId: string;

  @Column('uuid')
  capId: string;

  @Column('text')
  zone: ScalpZone;

  /** From 1, within the zone of the session; a reversing row repeats the number it takes back. */
  @Column('int')
  passNumber: number;

  @Column('int', { nullable: true })
  dotsPerCm2: number | null;

  @Column('int', { nullable: true })
  spacingMicrometres: number | null;

  @Column('int', { nullable: true })
  depthMicrometres: number | null;

  @Column('timestamptz')
  occurredAt: Date;

  @Column('timestamptz', { nullable: true })
  stoppedAt: Date | null;

  @Column('text', { array: true })
  flags: (FactFlag | 'CAP_DISCARDED' | 'CAP_TOO_OLD')[];

  @Column('uuid', { nullable: true })
  reversesId: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
