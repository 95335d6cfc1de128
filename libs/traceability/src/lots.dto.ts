import { IsCalendarDate, IsInstant } from '@stipple/platform';
import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import { BottleView, GateBlockView } from './bottles.dto.js';
import { LOT_EVENTS, LOT_STATES, MOVEMENT_KINDS, PRODUCT_KINDS, STOCK_UNITS } from './domain/index.js';
import type { LotEvent, LotState, MovementKind, ProductKind, StockUnit } from './domain/index.js';
import { ProductView } from './products.dto.js';

/** The filters of the list; all may be combined. */
export class LotSearchQuery {
  @IsOptional()
  @IsIn(LOT_STATES)
  state?: LotState | null;

  /** Part of lot number, batch, product, shade, maker, supplier, GTIN or pigment. */
  @IsOptional()
  @IsString()
  @Length(1, 80)
  q?: string | null;

  /** `next` of the page before. */
  @IsOptional()
  @IsUUID()
  after?: string | null;
}

/** A row of the list of lots. */
export class LotSummaryView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @IsUUID()
  productId: string;

  @IsIn(PRODUCT_KINDS)
  kind: ProductKind;

  @IsString()
  productName: string;

  @IsOptional()
  @IsString()
  shadeName: string | null;

  @IsString()
  maker: string;

  @IsString()
  lotNumber: string;

  @IsString()
  batch: string;

  @IsCalendarDate()
  expiry: string;

  /** As it counts today: a released lot past its date is expired. */
  @IsIn(LOT_STATES)
  state: LotState;

  @IsIn(STOCK_UNITS)
  unit: StockUnit;

  @IsInt()
  remaining: number;

  @IsInt()
  bottles: number;

  @IsInt()
  patientsCount: number;
}

export class LotListView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LotSummaryView)
  items: LotSummaryView[];

  /** Pass as `after` for the next page. */
  @IsOptional()
  @IsUUID()
  next: string | null;
}

export class DeliveryView {
  @IsUUID()
  id: string;

  @IsInt()
  units: number;

  @IsInt()
  contentPerUnit: number;

  @IsString()
  supplier: string;

  @IsString()
  deliveryNote: string;

  @IsCalendarDate()
  receivedOn: string;

  @IsOptional()
  @IsInt()
  temperatureTenthsCelsius: number | null;

  @IsOptional()
  @IsString()
  serial: string | null;

  @IsUUID()
  recordedBy: string;

  @IsString()
  recordedByName: string;

  @IsInstant()
  recordedAt: string;
}

/** One line of the ledger. */
export class MovementView {
  @IsUUID()
  id: string;

  @IsIn(MOVEMENT_KINDS)
  kind: MovementKind;

  /** Change of the stock on hand: receipts add, uses take away. */
  @IsInt()
  delta: number;

  @IsUUID()
  bottleId: string;

  @IsInt()
  bottleNumber: number;

  @IsOptional()
  @IsUUID()
  capId: string | null;

  @IsOptional()
  @IsUUID()
  reversesId: string | null;

  @IsOptional()
  @IsString()
  reason: string | null;

  @IsInstant()
  occurredAt: string;

  @IsInstant()
  recordedAt: string;

  @IsString()
  recordedByName: string;
}

/** received = used + wasted + discarded + adjustment + remaining, in the unit of the lot. */
export class BalanceView {
  @IsIn(STOCK_UNITS)
  unit: StockUnit;

  @IsInt()
  received: number;

  @IsInt()
  used: number;

  @IsInt()
  wasted: number;

  @IsInt()
  discarded: number;

  @IsInt()
  adjustment: number;

  @IsInt()
  remaining: number;

  /** The gap is beyond 2 % of what was received and 1 ml. */
  @IsBoolean()
  gapAlarming: boolean;
}

/** What happened to the state of a lot, when, by whom, and why. */
export class LotEventView {
  @IsUUID()
  id: string;

  @IsIn(LOT_EVENTS)
  event: LotEvent;

  @IsIn(LOT_STATES)
  toState: LotState;

  @IsOptional()
  @IsString()
  reason: string | null;

  @IsArray()
  @IsString({ each: true })
  checklist: string[];

  @IsInstant()
  recordedAt: string;

  @IsString()
  recordedByName: string;
}

/** What is it, can I use it, who got it. Patients are a number here; names stand in a recall only. */
export class LotView {
  @IsUUID()
  id: string;

  @IsInt()
  version: number;

  @ValidateNested()
  @Type(() => ProductView)
  product: ProductView;

  @IsString()
  lotNumber: string;

  @IsString()
  batch: string;

  @IsCalendarDate()
  expiry: string;

  @IsOptional()
  @IsCalendarDate()
  productionDate: string | null;

  /** As it counts today: a released lot past its date is expired. */
  @IsIn(LOT_STATES)
  state: LotState;

  /** True when at least one bottle of it passes the gate now. */
  @IsBoolean()
  usable: boolean;

  /** What stands in the way of the whole lot. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => GateBlockView)
  blocks: GateBlockView[];

  /** Ids of what a second person must tick to release it. */
  @IsArray()
  @IsString({ each: true })
  checklist: string[];

  /** True when the reader received a delivery of it, and so may not release it. */
  @IsBoolean()
  receivedByMe: boolean;

  /** Other lot numbers of the product that could be mistaken for this one. */
  @IsArray()
  @IsString({ each: true })
  nearMatches: string[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DeliveryView)
  deliveries: DeliveryView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => BottleView)
  bottles: BottleView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => MovementView)
  movements: MovementView[];

  @ValidateNested()
  @Type(() => BalanceView)
  balance: BalanceView;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LotEventView)
  events: LotEventView[];

  @IsInt()
  capsCount: number;

  @IsInt()
  patientsCount: number;
}
