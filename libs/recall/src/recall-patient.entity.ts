import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AffectedCap, Certainty } from './domain/index.js';
import { Recall } from './recall.entity.js';

/** An entry of the list as it was frozen when the recall was declared: who, how to reach them, what they got. Append-only. */
@Entity({ schema: 'clinic', name: 'recall_patient' })
@Unique('recall_patient_unique', ['clinicId', 'recallId', 'patientId'])
@ForeignKey(() => Recall, ['clinicId', 'recallId'], ['clinicId', 'id'], { name: 'recall_patient_recall_fk' })
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'recall_patient_patient_fk' })
@Index('recall_patient_patient_index', ['clinicId', 'patientId'])
@Check('recall_patient_certainty_check', `"certainty" IN ('certain', 'possible', 'cannot-exclude')`)
export class RecallPatient {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recall_patient_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recall_patient_pk' })
  id: string;

  @Column('uuid')
  recallId: string;

  @Column('uuid')
  patientId: string;

  @Column('text')
  certainty: Certainty;

  @Column('text')
  name: string;

  @Column('text')
  number: string;

  @Column('date')
  birthDate: string;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('boolean')
  doNotContact: boolean;

  @Column('date', { nullable: true })
  deceasedOn: string | null;

  @Column('jsonb')
  caps: AffectedCap[];
}
