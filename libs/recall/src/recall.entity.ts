import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { RecallClass } from './domain/index.js';

/** A notice that was acted on. Append-only: what follows from it is written in rows of its own. */
@Entity({ schema: 'clinic', name: 'recall' })
@Index('recall_recorded_at_index', ['clinicId', 'recordedAt'])
@Check('recall_class_check', `"recall_class" IN ('I', 'II', 'III')`)
@Check('recall_reason_check', `char_length("reason") >= 3`)
export class Recall {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recall_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recall_pk' })
  id: string;

  @Column('text')
  recallClass: RecallClass;

  @Column('text')
  issuer: string;

  @Column('text', { nullable: true })
  noticeReference: string | null;

  @Column('text')
  reason: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
