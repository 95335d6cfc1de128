import { IsCalendarDate, IsInstant } from '@stipple/platform';
import { Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { BOTTLE_STATES, GATE_CODES, PRODUCT_KINDS } from './domain/index.js';
import type { BottleState, GateCode, ProductKind } from './domain/index.js';

export class GateBlockView {
  @IsIn(GATE_CODES)
  code: GateCode;

  /** The screening rule behind an allergy. */
  @IsOptional()
  @IsString()
  ruleId: string | null;
}

export class BottleView {
  @IsUUID()
  id: string;

  @IsInt()
  number: number;

  @IsIn(BOTTLE_STATES)
  state: BottleState;

  @IsInt()
  content: number;

  @IsInt()
  remaining: number;

  @IsOptional()
  @IsInstant()
  openedAt: string | null;

  @IsCalendarDate()
  lastDayOfUse: string;

  /** Why it may not be used now; empty when it may. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => GateBlockView)
  blocks: GateBlockView[];
}

/** A bottle of ink or diluent that passes the gate now. */
export class UsableBottleView {
  @IsUUID()
  bottleId: string;

  @IsUUID()
  lotId: string;

  @IsIn(PRODUCT_KINDS)
  kind: ProductKind;

  @IsString()
  product: string;

  @IsOptional()
  @IsString()
  shade: string | null;

  @IsString()
  maker: string;

  @IsString()
  lotNumber: string;

  @IsInt()
  number: number;

  @IsCalendarDate()
  expiry: string;

  @IsCalendarDate()
  lastDayOfUse: string;

  @IsIn(BOTTLE_STATES)
  state: BottleState;

  @IsInt()
  remainingMicrolitres: number;
}

export class UsableBottleListView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => UsableBottleView)
  items: UsableBottleView[];
}
