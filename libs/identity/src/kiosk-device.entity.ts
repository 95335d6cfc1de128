import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A tablet of the clinic. Paired by a one-time code; afterwards it shows a secret in a cookie. */
@Entity({ schema: 'clinic', name: 'kiosk_device' })
@Index('kiosk_device_pairing_index', ['pairingCodeHash'])
export class KioskDevice {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'kiosk_device_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'kiosk_device_pk' })
  id: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  pairingCodeHash: string | null;

  @Column('timestamptz', { nullable: true })
  pairingExpiresAt: Date | null;

  @Column('text', { nullable: true })
  secretHash: string | null;

  @Column('timestamptz', { nullable: true })
  pairedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  @Column('int')
  version: number;
}
