import type { ScalpZone } from '@stipple/kernel';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { PainPoint, PainScale } from './domain/index.js';

/** One answer to "how strong is the pain"; append-only. `score` null is asked and not answered, never 0. */
@Entity({ schema: 'clinic', name: 'pain_score' })
@Unique('pain_score_reverses_unique', ['clinicId', 'reversesId'])
@Index('pain_score_session_index', ['clinicId', 'sessionId'])
@Check(
  'pain_score_range_check',
  `CASE "scale"
    WHEN 'NRS' THEN "score" IS NULL OR "score" BETWEEN 0 AND 10
    WHEN 'VAS' THEN "score" IS NULL OR "score" BETWEEN 0 AND 100
    WHEN 'FACES' THEN "score" IS NULL OR "score" IN (0, 2, 4, 6, 8, 10)
    ELSE false END`,
)
@Check(
  'pain_score_point_check',
  `"point" IN ('baseline', 'after-anaesthetic', 'during', 'before-redose', 'after-redose', 'end', 'day-1', 'day-7')`,
)
@Check('pain_score_zone_check', `"zone" IN ('HL', 'FR', 'MS', 'VX', 'TL', 'TR', 'PL', 'PR', 'OC', 'NP')`)
@ForeignKey('ProcedureSession', ['clinicId', 'sessionId'], ['clinicId', 'id'], { name: 'pain_score_session_fk' })
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'pain_score_patient_fk' })
@ForeignKey('PainScore', ['clinicId', 'reversesId'], ['clinicId', 'id'], { name: 'pain_score_reverses_fk' })
export class PainScore {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pain_score_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pain_score_pk' })
  id: string;

  @Column('uuid')
  sessionId: string;

  @Column('uuid')
  patientId: string;

  @Column('text')
  scale: PainScale;

  @Column('int', { nullable: true })
  score: number | null;

  @Column('text')
  point: PainPoint;

  @Column('text', { nullable: true })
  zone: ScalpZone | null;

  @Column('uuid', { nullable: true })
  reversesId: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz')
  occurredAt: Date;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
