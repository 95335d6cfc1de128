import { SCALP_ZONES, type ScalpZone } from '@stipple/kernel';
import { IsCalendarDate, IsInstant } from '@stipple/platform';
import { STOCK_UNITS, type StockUnit } from '@stipple/traceability/domain';
import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import { CERTAINTIES, RECALL_CLASSES } from './domain/index.js';
import type { Certainty, RecallClass } from './domain/index.js';

/** The notice (domain 5.6, step 1). */
export class DeclareRecallDto {
  @IsUUID()
  lotId: string;

  @IsIn(RECALL_CLASSES)
  recallClass: RecallClass;

  /** Who recalls: the maker, an authority, the clinic itself. */
  @IsString()
  @Length(2, 120)
  issuer: string;

  @IsString()
  @Length(3, 1000)
  reason: string;

  @IsOptional()
  @IsString()
  @Length(1, 120)
  noticeReference?: string | null;
}

export class RecalledLotView {
  @IsUUID()
  id: string;

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

  @IsIn(STOCK_UNITS)
  unit: StockUnit;

  /** Still in the clinic and to be isolated. */
  @IsInt()
  remaining: number;
}

export class RecallCountsView {
  @IsInt()
  patients: number;

  @IsInt()
  caps: number;

  @IsInt()
  doNotContact: number;

  @IsInt()
  deceased: number;

  /** Neither phone nor e-mail is known. */
  @IsInt()
  withoutContact: number;
}

export class RecalledCapView {
  @IsUUID()
  capId: string;

  @IsUUID()
  sessionId: string;

  @IsUUID()
  lotId: string;

  @IsInstant()
  filledAt: string;

  /** Of the recalled lot in this cap. */
  @IsInt()
  volumeMicrolitres: number;

  /** Parts of each portion, in the order they went in, diluent last. */
  @IsString()
  shadeRatio: string;

  /** Stored as a fact that the gate did not admit beforehand. */
  @IsBoolean()
  unchecked: boolean;

  @IsArray()
  @IsIn(SCALP_ZONES, { each: true })
  zones: ScalpZone[];
}

export class RecalledPatientView {
  @IsUUID()
  patientId: string;

  @IsString()
  name: string;

  @IsString()
  number: string;

  @IsCalendarDate()
  birthDate: string;

  @IsOptional()
  @IsString()
  phone: string | null;

  @IsOptional()
  @IsString()
  email: string | null;

  @IsBoolean()
  doNotContact: boolean;

  @IsOptional()
  @IsCalendarDate()
  deceasedOn: string | null;

  @IsIn(CERTAINTIES)
  certainty: Certainty;

  /** Not in the frozen list: their cap was entered after the recall was declared. */
  @IsBoolean()
  addedLater: boolean;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RecalledCapView)
  caps: RecalledCapView[];
}

export class RecallSummaryView {
  @IsUUID()
  id: string;

  @IsIn(RECALL_CLASSES)
  recallClass: RecallClass;

  @IsString()
  issuer: string;

  @IsOptional()
  @IsString()
  noticeReference: string | null;

  @IsString()
  reason: string;

  @IsInstant()
  declaredAt: string;

  @IsString()
  declaredByName: string;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RecalledLotView)
  lots: RecalledLotView[];

  @ValidateNested()
  @Type(() => RecallCountsView)
  counts: RecallCountsView;
}

export class RecallListView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RecallSummaryView)
  items: RecallSummaryView[];
}

/** The frozen list and whoever was found since, with what one needs to reach them. */
export class RecallView extends RecallSummaryView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RecalledPatientView)
  patients: RecalledPatientView[];
}
