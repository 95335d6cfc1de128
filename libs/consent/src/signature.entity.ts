import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One drawing or typed name; every decision of the sitting points to it. The line alone: no time, no pressure. */
@Entity({ schema: 'clinic', name: 'signature' })
@Check('signature_method_check', `"method" IN ('drawn', 'typed')`)
@Check('signature_drawn_check', `"method" <> 'drawn' OR coalesce(jsonb_array_length("strokes"), 0) > 0`)
@Check(
  'signature_typed_check',
  `"method" <> 'typed' OR (coalesce(length("typed_name"), 0) > 0 AND coalesce(length("typed_reason"), 0) > 0)`,
)
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'signature_patient_fk' })
@ForeignKey('Visit', ['clinicId', 'visitId'], ['clinicId', 'id'], { name: 'signature_visit_fk' })
@Index('signature_patient_index', ['clinicId', 'patientId'])
export class Signature {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'signature_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'signature_pk' })
  id: string;

  @Column('uuid')
  patientId: string;

  @Column('uuid')
  visitId: string;

  @Column('text')
  method: 'drawn' | 'typed';

  @Column('jsonb', { nullable: true })
  strokes: { points: { x: number; y: number }[] }[] | null;

  @Column('text', { nullable: true })
  typedName: string | null;

  @Column('text', { nullable: true })
  typedReason: string | null;

  @Column('timestamptz')
  signedAt: Date;

  @Column('timestamptz')
  recordedAt: Date;
}
