import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A clinic's seal: certificates open, private keys wrapped under the clinic's key. Append-only: the newest one seals. */
@Entity({ schema: 'clinic', name: 'seal_key' })
export class SealKey {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'seal_key_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'seal_key_pk' })
  id: string;

  /** X.509, DER. */
  @Column('bytea')
  certificate: Buffer;

  /** PKCS#8, wrapped. */
  @Column('bytea')
  wrappedKey: Buffer;

  @Column('bytea')
  rootCertificate: Buffer;

  /** Kept to issue practitioners' certificates. */
  @Column('bytea')
  wrappedRootKey: Buffer;

  @Column('timestamptz')
  recordedAt: Date;
}
