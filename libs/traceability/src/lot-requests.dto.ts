import { IsCalendarDate } from '@stipple/platform';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
} from 'class-validator';
import { RELEASE_CHECKLIST_IDS } from './domain/index.js';

/** Scan, fields, or both: what the scan says and a field leaves out is taken from the scan. */
export class ReceiveDeliveryDto {
  @IsOptional()
  @IsString()
  @Length(1, 400)
  scan?: string | null;

  /** Needed when the scan holds no GTIN. */
  @IsOptional()
  @IsUUID()
  productId?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 20)
  lotNumber?: string | null;

  /** The maker's batch, when the label tells it apart from the lot. */
  @IsOptional()
  @IsString()
  @Length(1, 40)
  batch?: string | null;

  @IsOptional()
  @IsCalendarDate()
  expiry?: string | null;

  @IsOptional()
  @IsCalendarDate()
  productionDate?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 20)
  serial?: string | null;

  /** Containers in this delivery. */
  @IsInt()
  @Min(1)
  @Max(500)
  units: number;

  /** Content of one container; needed for everything but needles. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  unitVolumeMicrolitres?: number | null;

  /** Pieces in one box; needed for needle cartridges. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  unitPieces?: number | null;

  @IsString()
  @Length(1, 120)
  supplier: string;

  @IsString()
  @Length(1, 120)
  deliveryNote: string;

  @IsCalendarDate()
  receivedOn: string;

  @IsOptional()
  @IsInt()
  @Min(-400)
  @Max(600)
  temperatureTenthsCelsius?: number | null;
}

export class ReleaseLotDto {
  /** Ids of the items that this person has seen and ticks. */
  @IsArray()
  @ArrayMaxSize(40)
  @ArrayUnique()
  @IsIn(RELEASE_CHECKLIST_IDS, { each: true })
  checklist: string[];
}

export class QuarantineLotDto {
  @IsString()
  @Length(3, 500)
  reason: string;
}
