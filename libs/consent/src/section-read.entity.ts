import type { ConsentKind } from './domain/index.js';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

export const READING_STAGES = ['information', 'consent'] as const;
export type ReadingStage = (typeof READING_STAGES)[number];

/** One page, read to its end; the hash says which text stood on it. */
@Entity({ schema: 'clinic', name: 'section_read' })
@Check('section_read_stage_check', `"stage" IN ('information', 'consent')`)
@Check('section_read_kind_check', `"kind" IN ('PROC', 'ANAES', 'DATA')`)
@Check('section_read_hash_check', `"content_hash" ~ '^[0-9a-f]{64}$'`)
@Check('section_read_seconds_check', `"seconds" >= 0`)
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'section_read_patient_fk' })
@ForeignKey('Visit', ['clinicId', 'visitId'], ['clinicId', 'id'], { name: 'section_read_visit_fk' })
@Index('section_read_patient_index', ['clinicId', 'patientId', 'visitId'])
export class SectionRead {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'section_read_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'section_read_pk' })
  id: string;

  @Column('uuid')
  patientId: string;

  @Column('uuid')
  visitId: string;

  @Column('text')
  stage: ReadingStage;

  @Column('text')
  kind: ConsentKind;

  @Column('text')
  sectionId: string;

  @Column('text')
  contentHash: string;

  @Column('int')
  seconds: number;

  @Column('timestamptz')
  readAt: Date;

  @Column('timestamptz')
  recordedAt: Date;
}
