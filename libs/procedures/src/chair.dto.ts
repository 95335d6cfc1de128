import {
  DOSE_ROUTES,
  type DoseRoute,
  PAIN_POINTS,
  type PainPoint,
  SKIN_STATES,
  type SkinState,
} from '@stipple/anaesthesia/domain';
import { SCALP_ZONES, type ScalpZone } from '@stipple/kernel';
import { IsCalendarDate, IsInstant } from '@stipple/platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

export class CapPortionDto {
  /** May be missing only for ink that was used already from a bottle nobody recorded. */
  @IsOptional()
  @IsUUID()
  bottleId?: string | null;

  /** The lot read from the bottle in the hand; needed without a bottle. */
  @IsOptional()
  @IsString()
  @Length(1, 20)
  scannedLotNumber?: string | null;

  @IsInt()
  @Min(1)
  @Max(10_000)
  volumeMicrolitres: number;
}

export class FillCapDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(11)
  @ValidateNested({ each: true })
  @Type(() => CapPortionDto)
  portions: CapPortionDto[];

  @IsOptional()
  @ValidateNested()
  @Type(() => CapPortionDto)
  diluent?: CapPortionDto | null;

  /** The lot scanned for the cap as a whole: one of its portions must be of it. */
  @IsOptional()
  @IsString()
  @Length(1, 20)
  scannedLotNumber?: string | null;

  /** True reports ink that is in the cap already: a fact, stored and flagged whatever the gate says. */
  @IsOptional()
  @IsBoolean()
  alreadyUsed?: boolean | null;

  @IsOptional()
  @IsInstant()
  occurredAt?: string | null;
}

export class DiscardCapDto {
  @IsOptional()
  @IsInstant()
  occurredAt?: string | null;
}

/** One plan for the meter. An injection has agent, strength and volume; a cream has product, mass and area. */
export class CheckDoseDto {
  @IsIn(['injection', 'topical'])
  kind: 'injection' | 'topical';

  @IsOptional()
  @IsString()
  @Length(1, 60)
  agent?: string | null;

  /** 1 % is 1000. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(10_000)
  percentThousandths?: number | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(500_000)
  volumeMicrolitres?: number | null;

  /** 1:200000 is 200000; missing is plain. */
  @IsOptional()
  @IsInt()
  @Min(1_000)
  @Max(10_000_000)
  adrenalineDilution?: number | null;

  @IsOptional()
  @IsString()
  @Length(1, 60)
  product?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  milligrams?: number | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(30_000)
  areaTenthsCm2?: number | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_440)
  minutes?: number | null;

  @IsOptional()
  @IsIn(SKIN_STATES)
  skin?: SkinState | null;
}

/** The person beside the chair who signs a blocked dose too. */
export class SecondSignatureDto {
  @IsString()
  @Length(1, 120)
  login: string;

  @IsString()
  @Length(1, 200)
  password: string;
}

export class DoseOverrideDto {
  @IsString()
  @Length(3, 500)
  reason: string;

  @ValidateNested()
  @Type(() => SecondSignatureDto)
  secondSigner: SecondSignatureDto;
}

export class GiveDoseDto extends CheckDoseDto {
  @IsString()
  @Length(1, 40)
  drugLotNumber: string;

  @IsCalendarDate()
  drugExpiry: string;

  @IsOptional()
  @IsIn(SCALP_ZONES)
  zone?: ScalpZone | null;

  @IsOptional()
  @IsIn(DOSE_ROUTES)
  route?: DoseRoute | null;

  @IsInstant()
  occurredAt: string;

  /** The doctor's word on a dose that crosses caution. */
  @IsOptional()
  @IsString()
  @Length(3, 500)
  acknowledgement?: string | null;

  /** Reason and second signature for a dose that is blocked; may follow later. */
  @IsOptional()
  @ValidateNested()
  @Type(() => DoseOverrideDto)
  override?: DoseOverrideDto | null;
}

export class RecordPainDto {
  /** NRS 0 to 10; null is 'not answered'. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10)
  score: number | null;

  @IsIn(PAIN_POINTS)
  point: PainPoint;

  @IsOptional()
  @IsIn(SCALP_ZONES)
  zone?: ScalpZone | null;

  @IsInstant()
  occurredAt: string;
}

export class FilledCapView {
  @IsUUID()
  capId: string;

  @IsIn(['CHECKED', 'UNCHECKED'])
  checkState: 'CHECKED' | 'UNCHECKED';

  /** '1:3': parts of each portion in their order, diluent last. */
  @IsString()
  shadeRatio: string;

  @IsInt()
  volumeMicrolitres: number;

  @IsInstant()
  filledAt: Date;

  @IsInstant()
  useBefore: Date;

  /** What the gate had against ink that was used already. */
  @IsArray()
  @IsString({ each: true })
  blocks: string[];
}
