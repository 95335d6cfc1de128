import { SCALP_ZONES, type ScalpZone } from '@stipple/kernel';
import { IsCalendarDate, IsInstant } from '@stipple/platform';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  ValidateNested,
} from 'class-validator';
import { TIMELINE_KINDS, type TimelineKind } from './domain/index.js';

export class SessionCapPortionView {
  @IsOptional()
  @IsUUID()
  bottleId: string | null;

  @IsOptional()
  @IsUUID()
  lotId: string | null;

  /** Of the record, or as it was read from a bottle nobody recorded. */
  @IsOptional()
  @IsString()
  lotNumber: string | null;

  @IsOptional()
  @IsString()
  productName: string | null;

  @IsOptional()
  @IsString()
  shadeName: string | null;

  @IsOptional()
  @IsCalendarDate()
  expiry: string | null;

  @IsIn(['ink', 'diluent'])
  role: 'ink' | 'diluent';

  @IsInt()
  volumeMicrolitres: number;

  /** State of the lot now: a recall in mid-session shows here. */
  @IsOptional()
  @IsString()
  lotState: string | null;
}

export class SessionCapView {
  @IsUUID()
  id: string;

  @IsInstant()
  filledAt: Date;

  @IsInstant()
  useBefore: Date;

  @IsOptional()
  @IsInstant()
  discardedAt: Date | null;

  @IsInt()
  volumeMicrolitres: number;

  @IsString()
  shadeRatio: string;

  @IsArray()
  @IsString({ each: true })
  flags: string[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SessionCapPortionView)
  portions: SessionCapPortionView[];

  @IsArray()
  @IsIn(SCALP_ZONES, { each: true })
  zones: ScalpZone[];
}

export class SessionDoseView {
  @IsUUID()
  id: string;

  @IsIn(['injection', 'topical'])
  kind: 'injection' | 'topical';

  /** Agent or topical product. */
  @IsString()
  agent: string;

  @IsOptional()
  @IsInt()
  percentThousandths: number | null;

  @IsOptional()
  @IsInt()
  adrenalineDilution: number | null;

  @IsOptional()
  @IsInt()
  volumeMicrolitres: number | null;

  @IsOptional()
  @IsInt()
  doseMicrograms: number | null;

  @IsInt()
  adrenalineNanograms: number;

  @IsOptional()
  @IsInt()
  milligrams: number | null;

  @IsOptional()
  @IsInt()
  areaTenthsCm2: number | null;

  @IsOptional()
  @IsIn(SCALP_ZONES)
  zone: ScalpZone | null;

  @IsOptional()
  @IsString()
  route: string | null;

  @IsOptional()
  @IsString()
  drugLotNumber: string | null;

  @IsOptional()
  @IsCalendarDate()
  drugExpiry: string | null;

  /** Of the whole of 24 h after this dose: 857 is 85.7 %. */
  @IsOptional()
  @IsInt()
  percentTenths: number | null;

  @IsInstant()
  occurredAt: Date;

  @IsInstant()
  recordedAt: Date;

  @IsString()
  recordedBy: string;

  @IsArray()
  @IsString({ each: true })
  flags: string[];

  @IsBoolean()
  reversed: boolean;
}

export class SessionPainView {
  @IsUUID()
  id: string;

  @IsString()
  scale: string;

  @IsOptional()
  @IsInt()
  score: number | null;

  @IsString()
  point: string;

  @IsOptional()
  @IsIn(SCALP_ZONES)
  zone: ScalpZone | null;

  @IsInstant()
  occurredAt: Date;

  /** DUPLICATE: a later score within a minute stands for it. */
  @IsArray()
  @IsString({ each: true })
  flags: string[];

  @IsBoolean()
  reversed: boolean;
}

export class TimelineEntryView {
  @IsUUID()
  id: string;

  @IsIn(TIMELINE_KINDS)
  kind: TimelineKind;

  @IsInstant()
  occurredAt: Date;

  @IsInstant()
  recordedAt: Date;

  @IsOptional()
  @IsString()
  recordedBy: string | null;

  /** Entered more than two minutes after it happened. */
  @IsBoolean()
  late: boolean;

  @IsBoolean()
  reversed: boolean;

  @IsOptional()
  @IsUUID()
  reversesId: string | null;

  @IsArray()
  @IsString({ each: true })
  flags: string[];

  @IsObject()
  details: Record<string, string | number | boolean | null>;
}
