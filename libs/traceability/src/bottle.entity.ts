import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Delivery } from './delivery.entity.js';
import type { BottleState } from './domain/index.js';
import { Lot } from './lot.entity.js';

/** One container of a lot. What is left in it follows from its movements; the row is what a draw locks. */
@Entity({ schema: 'clinic', name: 'bottle' })
@Unique('bottle_number_unique', ['clinicId', 'lotId', 'number'])
@ForeignKey(() => Lot, ['clinicId', 'lotId'], ['clinicId', 'id'], { name: 'bottle_lot_fk' })
@ForeignKey(() => Delivery, ['clinicId', 'deliveryId'], ['clinicId', 'id'], { name: 'bottle_delivery_fk' })
@Index('bottle_state_index', ['clinicId', 'state'])
@Check('bottle_state_check', `"state" IN ('sealed', 'open', 'empty', 'discarded')`)
@Check('bottle_remaining_check', `"remaining" >= 0`)
@Check('bottle_empty_check', `"state" <> 'empty' OR "remaining" = 0`)
@Check(
  'bottle_opened_check',
  `("state" <> 'sealed' OR "opened_at" IS NULL) AND ("state" NOT IN ('open', 'empty') OR "opened_at" IS NOT NULL)`,
)
export class Bottle {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bottle_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'bottle_pk' })
  id: string;

  @Column('int')
  version: number;

  @Column('uuid')
  lotId: string;

  @Column('uuid')
  deliveryId: string;

  /** From 1 within the lot: what people say when they mean this one. */
  @Column('int')
  number: number;

  @Column('text')
  state: BottleState;

  /** Microlitres, or pieces for needle cartridges. */
  @Column('int')
  content: number;

  @Column('int')
  remaining: number;

  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  @Column('uuid', { nullable: true })
  openedBy: string | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
