import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Wrong entries at one tablet since staff were last there. `id` is the device's. */
@Entity({ schema: 'clinic', name: 'kiosk_entry' })
@Check('kiosk_entry_wrong_check', `"wrong_entries" >= 0`)
@ForeignKey('KioskDevice', ['clinicId', 'id'], ['clinicId', 'id'], { name: 'kiosk_entry_device_fk' })
export class KioskEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'kiosk_entry_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'kiosk_entry_pk' })
  id: string;

  @Column('int')
  version: number;

  @Column('int')
  wrongEntries: number;

  @Column('timestamptz', { nullable: true })
  lockedAt: Date | null;
}
