import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Screening } from './screening.entity.js';

/** One answer, once given: a changed mind is another row. The last one of a question counts. Append-only. */
@Entity({ schema: 'clinic', name: 'screening_answer' })
@Check('screening_answer_by_check', `"answered_by" IN ('patient', 'clinician')`)
@Check('screening_answer_value_check', `char_length("value") BETWEEN 1 AND 500`)
@Check('screening_answer_details_check', `char_length("details") <= 1000`)
@Check('screening_answer_date_check', `NOT ("event_date_unknown" AND "event_date" IS NOT NULL)`)
@ForeignKey(() => Screening, ['clinicId', 'screeningId'], ['clinicId', 'id'], { name: 'screening_answer_screening_fk' })
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'screening_answer_patient_fk' })
@Index('screening_answer_screening_index', ['clinicId', 'screeningId'])
@Index('screening_answer_patient_index', ['clinicId', 'patientId'])
export class ScreeningAnswer {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'screening_answer_pk' })
  clinicId: string;

  /** UUIDv7: the order of the ids is the order in which the answers were given. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'screening_answer_pk' })
  id: string;

  @Column('uuid')
  patientId: string;

  @Column('uuid')
  screeningId: string;

  @Column('text')
  questionId: string;

  @Column('text')
  value: string;

  @Column('date', { nullable: true })
  eventDate: string | null;

  @Column('boolean')
  eventDateUnknown: boolean;

  @Column('text', { nullable: true })
  details: string | null;

  @Column('text')
  answeredBy: 'patient' | 'clinician';

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
