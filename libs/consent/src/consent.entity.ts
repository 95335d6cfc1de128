import type { ConsentDecision, ConsentKind } from './domain/index.js';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ConsentInformation } from './consent-information.entity.js';
import { Signature } from './signature.entity.js';

/** One decision. A later one is another row; a withdrawal is a row of its own. */
@Entity({ schema: 'clinic', name: 'consent' })
@Check('consent_kind_check', `"kind" IN ('PROC', 'ANAES', 'DATA')`)
@Check('consent_decision_check', `"decision" IN ('permit', 'refuse')`)
// nobody is bound by what was not signed and sealed; a no needs neither
@Check(
  'consent_permit_check',
  `"decision" = 'refuse' OR ("signature_id" IS NOT NULL AND "document_id" IS NOT NULL AND "model_hash" IS NOT NULL AND "information_id" IS NOT NULL)`,
)
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'consent_patient_fk' })
@ForeignKey('Visit', ['clinicId', 'visitId'], ['clinicId', 'id'], { name: 'consent_visit_fk' })
@ForeignKey(() => ConsentInformation, ['clinicId', 'informationId'], ['clinicId', 'id'], {
  name: 'consent_information_fk',
})
@ForeignKey(() => Signature, ['clinicId', 'signatureId'], ['clinicId', 'id'], { name: 'consent_signature_fk' })
@ForeignKey('SealedDocument', ['clinicId', 'documentId'], ['clinicId', 'id'], { name: 'consent_document_fk' })
@Unique('consent_visit_kind_unique', ['clinicId', 'visitId', 'kind'])
@Index('consent_patient_index', ['clinicId', 'patientId', 'signedAt'])
export class Consent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consent_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consent_pk' })
  id: string;

  @Column('uuid')
  patientId: string;

  @Column('uuid')
  visitId: string;

  @Column('text')
  kind: ConsentKind;

  @Column('text')
  decision: ConsentDecision;

  @Column('timestamptz')
  signedAt: Date;

  @Column('uuid', { nullable: true })
  informationId: string | null;

  @Column('uuid', { nullable: true })
  signatureId: string | null;

  @Column('uuid', { nullable: true })
  documentId: string | null;

  @Column('text')
  templateId: string;

  @Column('int')
  templateVersion: number;

  @Column('text')
  templateHash: string;

  @Column('text')
  language: string;

  @Column('text', { nullable: true })
  modelHash: string | null;

  /** Rules whose risk the signed text held. */
  @Column('text', { array: true })
  findingRuleIds: string[];

  /** Who checked that the person at the kiosk was the patient. */
  @Column('uuid')
  checkedBy: string;

  @Column('text')
  checkedByName: string;

  @Column('text')
  identityMethod: string;

  @Column('timestamptz')
  recordedAt: Date;
}
