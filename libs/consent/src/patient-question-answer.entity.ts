import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PatientQuestion } from './patient-question.entity.js';

/** What was answered, by whom. A second answer is another row; the first one already lets the patient sign. */
@Entity({ schema: 'clinic', name: 'patient_question_answer' })
@Check('patient_question_answer_text_check', `length("answer") > 0`)
@ForeignKey(() => PatientQuestion, ['clinicId', 'patientQuestionId'], ['clinicId', 'id'], {
  name: 'patient_question_answer_question_fk',
})
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'patient_question_answer_patient_fk' })
@Index('patient_question_answer_patient_index', ['clinicId', 'patientId'])
export class PatientQuestionAnswer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'patient_question_answer_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'patient_question_answer_pk' })
  id: string;

  @Column('uuid')
  patientId: string;

  @Column('uuid')
  patientQuestionId: string;

  @Column('text')
  answer: string;

  @Column('uuid')
  answeredBy: string;

  @Column('text')
  answeredByName: string;

  @Column('timestamptz')
  answeredAt: Date;

  @Column('timestamptz')
  recordedAt: Date;
}
