import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What the file store holds for a clinic: content-addressed by the SHA-256 of the plain bytes. */
@Entity({ schema: 'clinic', name: 'stored_file' })
@Check('stored_file_sha256_check', `"sha256" ~ '^[0-9a-f]{64}$'`)
export class StoredFile {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stored_file_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stored_file_pk' })
  id: string;

  @Column('text')
  sha256: string;

  @Column('int')
  sizeBytes: number;

  @Column('text')
  mediaType: string;

  @Column('uuid')
  keyId: string;

  @Column('timestamptz')
  recordedAt: Date;
}
