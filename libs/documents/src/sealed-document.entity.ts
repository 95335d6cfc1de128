import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SealKey } from './seal-key.entity.js';

/** What is known of one sealed PDF; the bytes are in the file store under their hash. Append-only. */
@Entity({ schema: 'clinic', name: 'sealed_document' })
@Check('sealed_document_sha256_check', `"sha256" ~ '^[0-9a-f]{64}$'`)
@Check('sealed_document_kind_check', `"kind" ~ '^[a-z0-9-]{1,60}$'`)
@Check('sealed_document_size_check', `"size_bytes" > 0`)
@ForeignKey('Patient', ['clinicId', 'patientId'], ['clinicId', 'id'], { name: 'sealed_document_patient_fk' })
@ForeignKey(() => SealKey, ['clinicId', 'sealKeyId'], ['clinicId', 'id'], { name: 'sealed_document_seal_key_fk' })
@Index('sealed_document_patient_idx', ['clinicId', 'patientId', 'issuedAt'])
export class SealedDocument {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sealed_document_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sealed_document_pk' })
  id: string;

  @Column('uuid')
  patientId: string;

  @Column('text')
  kind: string;

  @Column('text')
  title: string;

  @Column('text')
  language: string;

  /** Of the sealed bytes: what the verifier compares to name a rollback. */
  @Column('text')
  sha256: string;

  @Column('int')
  sizeBytes: number;

  @Column('timestamptz')
  issuedAt: Date;

  @Column('uuid')
  sealKeyId: string;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}
