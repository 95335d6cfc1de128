import type { ConsentKind } from './domain/index.js';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One answer of the patient about the text, right or wrong; all are kept. */
@Entity({ schema: 'clinic', name: 'teach_back_answer' })
@Check('teach_back_answer_kind_check', `"kind" IN ('PROC', 'ANAES', 'DATA')`)
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'teach_back_answer_patient_fk' })
@ForeignKey('Visit', ['clinicId', 'visitId'], ['clinicId', 'id'], { name: 'teach_back_answer_visit_fk' })
@Index('teach_back_answer_patient_index', ['clinicId', 'patientId', 'visitId'])
export class TeachBackAnswer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'teach_back_answer_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'teach_back_answer_pk' })
  id: string;

  @Column('uuid')
  patientId: string;

  @Column('uuid')
  visitId: string;

  @Column('text')
  kind: ConsentKind;

  @Column('text')
  templateHash: string;

  @Column('text')
  questionId: string;

  @Column('text')
  optionId: string;

  @Column('boolean')
  correct: boolean;

  @Column('timestamptz')
  answeredAt: Date;

  @Column('timestamptz')
  recordedAt: Date;
}
