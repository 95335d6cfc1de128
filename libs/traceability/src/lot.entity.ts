import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { LotState } from './domain/index.js';
import { Product } from './product.entity.js';

/**
 * A maker's batch identity. Maker and product (the product's row), batch, lot number and expiry tell lots apart: the
 * same number on two products is two lots (FDA-24).
 */
@Entity({ schema: 'clinic', name: 'lot' })
@Unique('lot_identity_unique', ['clinicId', 'productId', 'batch', 'lotNumber', 'expiry'])
@ForeignKey(() => Product, ['clinicId', 'productId'], ['clinicId', 'id'], { name: 'lot_product_fk' })
@Index('lot_near_key_index', ['clinicId', 'productId', 'nearKey'])
@Index('lot_state_index', ['clinicId', 'state', 'expiry'])
@Check('lot_state_check', `"state" IN ('quarantined', 'released', 'recalled', 'expired', 'depleted', 'discarded')`)
@Check('lot_number_check', `char_length("lot_number") BETWEEN 1 AND 20 AND "lot_number" !~ '\\s'`)
@Check('lot_released_check', `"state" <> 'released' OR ("released_by" IS NOT NULL AND "released_at" IS NOT NULL)`)
export class Lot {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'lot_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'lot_pk' })
  id: string;

  @Column('int')
  version: number;

  @Column('uuid')
  productId: string;

  /** Empty when the label has none, so that the identity stays unique. */
  @Column('text')
  batch: string;

  /** Exactly as on the label. */
  @Column('text')
  lotNumber: string;

  /** The lot number without what people confuse; equal keys are shown as near matches. */
  @Column('text')
  nearKey: string;

  @Column('date')
  expiry: string;

  @Column('date', { nullable: true })
  productionDate: string | null;

  @Column('text')
  state: LotState;

  @Column('uuid', { nullable: true })
  releasedBy: string | null;

  @Column('timestamptz', { nullable: true })
  releasedAt: Date | null;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
