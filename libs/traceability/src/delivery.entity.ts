import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Lot } from './lot.entity.js';

/** A line of a delivery note: units of one lot that arrived together. Append-only. */
@Entity({ schema: 'clinic', name: 'delivery' })
@ForeignKey(() => Lot, ['clinicId', 'lotId'], ['clinicId', 'id'], { name: 'delivery_lot_fk' })
@Index('delivery_lot_index', ['clinicId', 'lotId'])
@Index('delivery_received_on_index', ['clinicId', 'receivedOn'])
@Check('delivery_units_check', `"units" BETWEEN 1 AND 500`)
@Check('delivery_content_check', `"content_per_unit" > 0`)
export class Delivery {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'delivery_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'delivery_pk' })
  id: string;

  @Column('uuid')
  lotId: string;

  @Column('int')
  units: number;

  /** Microlitres, or pieces for needle cartridges. */
  @Column('int')
  contentPerUnit: number;

  @Column('text')
  supplier: string;

  @Column('text')
  deliveryNote: string;

  @Column('date')
  receivedOn: string;

  @Column('int', { nullable: true })
  temperatureTenthsCelsius: number | null;

  @Column('text', { nullable: true })
  serial: string | null;

  /** What the scanner read, untouched. */
  @Column('text', { nullable: true })
  scan: string | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
