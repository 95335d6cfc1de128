import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Patient } from './patient.entity.js';

export const ALLERGY_KINDS = ['none-known', 'medicine', 'ink', 'metal', 'latex', 'antiseptic', 'other'] as const;
export type AllergyKind = (typeof ALLERGY_KINDS)[number];

/** What is said about allergies (FHIR AllergyIntolerance), "none known" included: a blank is never an answer. Append-only. */
@Entity({ schema: 'clinic', name: 'allergy_statement' })
@ForeignKey(() => Patient, ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'allergy_statement_patient_fk' })
@Index('allergy_statement_patient_index', ['clinicId', 'patientId', 'recordedAt'])
@Check(
  'allergy_statement_kind_check',
  `"kind" IN ('none-known', 'medicine', 'ink', 'metal', 'latex', 'antiseptic', 'other')`,
)
@Check('allergy_statement_substance_check', `("kind" = 'none-known') = ("substance" IS NULL)`)
export class AllergyStatement {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'allergy_statement_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'allergy_statement_pk' })
  id: string;

  @Column('uuid')
  patientId: string;

  @Column('text')
  kind: AllergyKind;

  @Column('text', { nullable: true })
  substance: string | null;

  @Column('text', { nullable: true })
  reaction: string | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
