import { SCALP_ZONES, type ScalpZone } from '@stipple/kernel';
import { IsCalendarDate, IsInstant } from '@stipple/platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  COMPLICATION_CODES,
  COMPLICATION_SEVERITIES,
  type ComplicationCode,
  type ComplicationSeverity,
  NEEDLE_TYPES,
  type NeedleType,
  REMARK_KINDS,
  type RemarkKind,
  SIGN_IN_ITEMS,
  SIGN_OUT_ITEMS,
  type SignInItem,
  type SignOutItem,
  TIME_OUT_ITEMS,
  type TimeOutItem,
} from './domain/index.js';

export class PlanSessionDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsIn(SCALP_ZONES, { each: true })
  plannedZones: ScalpZone[];

  /** The bottles meant for this session; each is asked at the gate by the start check and again at every cap. */
  @IsArray()
  @ArrayMaxSize(12)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  bottleIds: string[];

  @IsUUID()
  doctorId: string;

  /** Default: the doctor works alone. */
  @IsOptional()
  @IsUUID()
  operatorId?: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 60)
  room?: string | null;

  @IsBoolean()
  anaestheticPlanned: boolean;
}

export class SignInRefusalDto {
  @IsIn(SIGN_IN_ITEMS)
  item: SignInItem;

  @IsString()
  @Length(3, 300)
  reason: string;
}

export class StartSessionDto {
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsIn(SIGN_IN_ITEMS, { each: true })
  confirmed: SignInItem[];

  /** Items answered 'no', each with its reason. Those that a session needs still stand in its way. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => SignInRefusalDto)
  notDone?: SignInRefusalDto[] | null;

  /** The second name on the sign-in. */
  @IsOptional()
  @IsString()
  @Length(1, 120)
  secondPerson?: string | null;

  /** The doctor's reason to go on at 160-179 / 100-109 mmHg. */
  @IsOptional()
  @IsString()
  @Length(3, 300)
  bloodPressureAcknowledgement?: string | null;
}

export class RecordPassDto {
  @IsIn(SCALP_ZONES)
  zone: ScalpZone;

  @IsUUID()
  capId: string;

  @IsInstant()
  occurredAt: string;

  @IsOptional()
  @IsInstant()
  stoppedAt?: string | null;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(500)
  dotsPerCm2?: number | null;

  @IsOptional()
  @IsInt()
  @Min(100)
  @Max(10_000)
  spacingMicrometres?: number | null;

  @IsOptional()
  @IsInt()
  @Min(100)
  @Max(5_000)
  depthMicrometres?: number | null;
}

export const REVERSIBLE_EVENTS = ['dose', 'pain', 'pass', 'remark', 'complication'] as const;
export type ReversibleEvent = (typeof REVERSIBLE_EVENTS)[number];

export class ReverseEventDto {
  @IsIn(REVERSIBLE_EVENTS)
  eventType: ReversibleEvent;

  @IsUUID()
  eventId: string;

  @IsOptional()
  @IsString()
  @Length(1, 300)
  reason?: string | null;
}

export class RecordRemarkDto {
  @IsIn(REMARK_KINDS)
  kind: RemarkKind;

  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  text?: string | null;

  @IsInstant()
  occurredAt: string;

  /** With kind 'time-out': what was said aloud before the first needle. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsIn(TIME_OUT_ITEMS, { each: true })
  confirmed?: TimeOutItem[] | null;
}

export class RecordComplicationDto {
  @IsIn(COMPLICATION_CODES)
  code: ComplicationCode;

  @IsIn(COMPLICATION_SEVERITIES)
  severity: ComplicationSeverity;

  @IsOptional()
  @IsIn(SCALP_ZONES)
  zone?: ScalpZone | null;

  @IsInstant()
  onsetAt: string;

  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  action?: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  outcome?: string | null;
}

export class SignOutAnswerDto {
  @IsIn(SIGN_OUT_ITEMS)
  item: SignOutItem;

  @IsBoolean()
  done: boolean;

  /** Needed when it was not done. */
  @IsOptional()
  @IsString()
  @Length(3, 300)
  reason?: string | null;
}

export class NeedleUseDto {
  @IsIn(NEEDLE_TYPES)
  type: NeedleType;

  @IsInt()
  @Min(1)
  @Max(200)
  count: number;

  @IsString()
  @Length(1, 40)
  lotNumber: string;

  @IsCalendarDate()
  expiry: string;
}

export class MachineDto {
  @IsString()
  @Length(1, 80)
  name: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(400)
  cyclesPerSecond?: number | null;

  /** 7.5 V is 75. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(300)
  tenthsVolt?: number | null;

  @IsOptional()
  @IsInt()
  @Min(100)
  @Max(5_000)
  needleDepthMicrometres?: number | null;
}

export class EndVitalsDto {
  @IsInt()
  @Min(40)
  @Max(300)
  systolicMmHg: number;

  @IsInt()
  @Min(20)
  @Max(200)
  diastolicMmHg: number;

  @IsInt()
  @Min(20)
  @Max(250)
  pulsePerMinute: number;

  @IsOptional()
  @IsInt()
  @Min(50)
  @Max(100)
  oxygenSaturationPercent?: number | null;
}

export class AftercareDto {
  @IsString()
  @Length(1, 40)
  leafletVersion: string;

  @IsString()
  @Length(2, 20)
  language: string;

  @IsString()
  @Length(1, 120)
  givenTo: string;

  @IsBoolean()
  explainedInPerson: boolean;

  @IsBoolean()
  emergencyContactGiven: boolean;
}

export class EndSessionDto {
  @IsInstant()
  occurredAt: string;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => SignOutAnswerDto)
  answers: SignOutAnswerDto[];

  /** True says 'none', expressly. */
  @IsBoolean()
  noComplications: boolean;

  /** Those not recorded before. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => RecordComplicationDto)
  complications?: RecordComplicationDto[] | null;

  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => NeedleUseDto)
  needles: NeedleUseDto[];

  @IsInt()
  @Min(0)
  @Max(500)
  needlesCounted: number;

  @ValidateNested()
  @Type(() => MachineDto)
  machine: MachineDto;

  @ValidateNested()
  @Type(() => EndVitalsDto)
  vitals: EndVitalsDto;

  @ValidateNested()
  @Type(() => AftercareDto)
  aftercare: AftercareDto;

  @IsOptional()
  @IsString()
  @Length(3, 500)
  stoppedEarlyReason?: string | null;

  @IsOptional()
  @IsCalendarDate()
  nextSessionOn?: string | null;
}

export const NOTE_MEANINGS = ['authorship', 'authorship-and-supervision'] as const;
export type NoteMeaning = (typeof NOTE_MEANINGS)[number];

export class SignNoteDto {
  @IsString()
  @Length(1, 200)
  password: string;

  @IsIn(NOTE_MEANINGS)
  meaning: NoteMeaning;
}
