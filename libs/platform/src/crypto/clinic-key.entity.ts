import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A clinic's data key, wrapped by the master key. Append-only: a new key is a new row, old data keeps its key id. */
@Entity({ schema: 'clinic', name: 'clinic_key' })
export class ClinicKey {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'clinic_key_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'clinic_key_pk' })
  id: string;

  @Column('bytea')
  wrapped: Buffer;

  @Column('timestamptz')
  recordedAt: Date;
}
