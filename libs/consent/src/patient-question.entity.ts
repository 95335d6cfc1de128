import type { ConsentKind } from './domain/index.js';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Something the doctor owes the patient before signing: an answer, or a talk after two misses of a teach-back. */
@Entity({ schema: 'clinic', name: 'patient_question' })
@Check('patient_question_reason_check', `"reason" IN ('question', 'teach-back')`)
@Check('patient_question_kind_check', `"kind" IN ('PROC', 'ANAES', 'DATA')`)
@Check('patient_question_subject_check', `("reason" = 'teach-back') = ("question_id" IS NOT NULL)`)
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'patient_question_patient_fk' })
@ForeignKey('Visit', ['clinicId', 'visitId'], ['clinicId', 'id'], { name: 'patient_question_visit_fk' })
@Index('patient_question_patient_index', ['clinicId', 'patientId', 'visitId'])
export class PatientQuestion {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'patient_question_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'patient_question_pk' })
  id: string;

  @Column('uuid')
  patientId: string;

  @Column('uuid')
  visitId: string;

  @Column('text')
  reason: 'question' | 'teach-back';

  @Column('text')
  kind: ConsentKind;

  @Column('text')
  sectionId: string;

  @Column('text')
  heading: string;

  /** Of the teach-back question that was missed twice. */
  @Column('text', { nullable: true })
  questionId: string | null;

  @Column('text')
  text: string;

  @Column('timestamptz')
  askedAt: Date;

  @Column('timestamptz')
  recordedAt: Date;
}
