import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { ProductKind, StockUnit } from './domain/index.js';

/** Something with lots that touches patients: ink, diluent, needles, anaesthetics, antiseptics. */
@Entity({ schema: 'clinic', name: 'product' })
@Unique('product_gtin_unique', ['clinicId', 'gtin'])
@Index('product_name_index', ['clinicId', 'name'])
@Check('product_kind_check', `"kind" IN ('ink', 'diluent', 'needle', 'anaesthetic', 'antiseptic')`)
@Check('product_unit_check', `"unit" = CASE WHEN "kind" = 'needle' THEN 'piece' ELSE 'microlitre' END`)
@Check('product_gtin_check', `"gtin" ~ '^[0-9]{14}$'`)
@Check('product_days_after_opening_check', `"days_after_opening" BETWEEN 1 AND 3650`)
@Check('product_storage_check', `"storage_min_tenths_celsius" <= "storage_max_tenths_celsius"`)
export class Product {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'product_pk' })
  clinicId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'product_pk' })
  id: string;

  @Column('int')
  version: number;

  @Column('text')
  kind: ProductKind;

  @Column('text')
  unit: StockUnit;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  shadeName: string | null;

  @Column('text')
  maker: string;

  @Column('text')
  supplier: string;

  @Column('text', { nullable: true })
  responsiblePerson: string | null;

  /** 14 digits. */
  @Column('text', { nullable: true })
  gtin: string | null;

  /** Content of one container, in the unit. */
  @Column('int', { nullable: true })
  usualContent: number | null;

  @Column('int')
  daysAfterOpening: number;

  @Column('boolean')
  sterile: boolean;

  @Column('boolean')
  singleUse: boolean;

  @Column('boolean')
  tattooUseStatement: boolean;

  @Column('boolean')
  nickelWarning: boolean;

  @Column('boolean')
  chromiumViWarning: boolean;

  @Column('boolean')
  containsParabens: boolean;

  @Column('text', { array: true })
  pigments: string[];

  @Column('text', { array: true })
  ingredients: string[];

  @Column('text', { array: true })
  allowedRegions: string[];

  @Column('int')
  storageMinTenthsCelsius: number;

  @Column('int')
  storageMaxTenthsCelsius: number;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;
}
