import { IsCalendarDate } from '@stipple/platform';
import { Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import { GS1_ERRORS, LOT_STATES } from './domain/index.js';
import type { Gs1ErrorCode, LotState } from './domain/index.js';
import { ProductView } from './products.dto.js';

export class ReadScanDto {
  /** What the scanner typed, separators as ASCII 29; or the bracketed text under the bar code. */
  @IsString()
  @Length(0, 400)
  scan: string;
}

export const SCAN_OUTCOMES = ['unreadable', 'no-gtin', 'unknown-product', 'no-lot', 'new-lot', 'known-lot'] as const;
export type ScanOutcome = (typeof SCAN_OUTCOMES)[number];

export const SCAN_WARNINGS = ['LOST_SEPARATOR_SUSPECTED', 'EXPIRED', 'EXPIRY_MISSING', 'NEAR_MATCH'] as const;
export type ScanWarning = (typeof SCAN_WARNINGS)[number];

/** The lot of the clinic that the scan names. */
export class ScannedLotView {
  @IsUUID()
  id: string;

  @IsString()
  lotNumber: string;

  @IsCalendarDate()
  expiry: string;

  @IsIn(LOT_STATES)
  state: LotState;
}

/** What a scan says and what the clinic knows of it. Nothing is saved. */
export class ScanView {
  /** 'unreadable' comes with an error; the others with what was read. */
  @IsIn(SCAN_OUTCOMES)
  outcome: ScanOutcome;

  @IsOptional()
  @IsIn(GS1_ERRORS)
  error: Gs1ErrorCode | null;

  /** The application identifier at fault, such as '17'. */
  @IsOptional()
  @IsString()
  errorAi: string | null;

  /** Where in the scan, from 0. */
  @IsOptional()
  @IsInt()
  errorAt: number | null;

  @IsOptional()
  @IsString()
  gtin: string | null;

  @IsOptional()
  @IsString()
  lotNumber: string | null;

  @IsOptional()
  @IsString()
  serial: string | null;

  @IsOptional()
  @IsCalendarDate()
  expiry: string | null;

  @IsOptional()
  @IsCalendarDate()
  productionDate: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => ProductView)
  product: ProductView | null;

  /** Set when exactly this lot is known: lots are compared case-sensitively. */
  @IsOptional()
  @ValidateNested()
  @Type(() => ScannedLotView)
  lot: ScannedLotView | null;

  /** Known lots of the product that a person could mistake for this one. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ScannedLotView)
  nearMatches: ScannedLotView[];

  @IsArray()
  @IsIn(SCAN_WARNINGS, { each: true })
  warnings: ScanWarning[];
}
