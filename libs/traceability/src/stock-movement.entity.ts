import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Bottle } from './bottle.entity.js';
import { Cap } from './cap.entity.js';
import type { MovementKind } from './domain/index.js';
import { Lot } from './lot.entity.js';

/** A line of the ledger. A wrong one is reversed by a new one of the same kind and the opposite delta. Append-only. */
@Entity({ schema: 'clinic', name: 'stock_movement' })
@Unique('stock_movement_reverses_unique', ['clinicId', 'reversesId'])
@ForeignKey(() => Lot, ['clinicId', 'lotId'], ['clinicId', 'id'], { name: 'stock_movement_lot_fk' })
@ForeignKey(() => Bottle, ['clinicId', 'bottleId'], ['clinicId', 'id'], { name: 'stock_movement_bottle_fk' })
@ForeignKey(() => Cap, ['clinicId', 'capId'], ['clinicId', 'id'], { name: 'stock_movement_cap_fk' })
@ForeignKey(() => StockMovement, ['clinicId', 'reversesId'], ['clinicId', 'id'], { name: 'stock_movement_reverses_fk' })
@Index('stock_movement_lot_index', ['clinicId', 'lotId', 'recordedAt'])
@Index('stock_movement_cap_index', ['clinicId', 'capId'])
@Check('stock_movement_kind_check', `"kind" IN ('receive', 'open', 'draw', 'waste', 'discard', 'adjust')`)
@Check(
  'stock_movement_delta_check',
  `CASE WHEN "kind" = 'open' THEN "delta" = 0
        WHEN "kind" = 'adjust' THEN "delta" <> 0
        WHEN ("kind" = 'receive') = ("reverses_id" IS NULL) THEN "delta" > 0
        ELSE "delta" < 0 END`,
)
@Check(
  'stock_movement_reason_check',
  `("kind" NOT IN ('waste', 'discard', 'adjust') AND "reverses_id" IS NULL) OR char_length("reason") >= 3`,
)
export class StockMovement {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stock_movement_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'stock_movement_pk' })
  id: string;

  @Column('uuid')
  lotId: string;

  @Column('uuid')
  bottleId: string;

  @Column('text')
  kind: MovementKind;

  /** Change of the stock on hand, in microlitres or pieces. */
  @Column('int')
  delta: number;

  @Column('uuid', { nullable: true })
  capId: string | null;

  @Column('uuid', { nullable: true })
  reversesId: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('timestamptz')
  occurredAt: Date;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
