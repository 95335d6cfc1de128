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
import { SESSION_ALERTS, type SessionAlertCode } from './domain/index.js';
import { MeterView } from './dose.dto.js';
import { SessionCapView, SessionDoseView, SessionPainView, TimelineEntryView } from './session-rows.dto.js';
import { NoteGapView, SessionSummaryView, SignedNoteView } from './session-views.dto.js';

export class BannerAllergyView {
  @IsString()
  kind: string;

  @IsOptional()
  @IsString()
  substance: string | null;

  @IsOptional()
  @IsString()
  reaction: string | null;
}

export class BannerConsentView {
  @IsString()
  kind: string;

  @IsBoolean()
  valid: boolean;
}

export class BannerNoticeView {
  @IsString()
  ruleId: string;

  @IsString()
  text: string;
}

/** What stays on screen about the patient all session long. */
export class SessionPatientView {
  @IsUUID()
  id: string;

  @IsString()
  number: string;

  @IsString()
  familyName: string;

  @IsString()
  givenName: string;

  @IsCalendarDate()
  birthDate: string;

  @IsIn(['male', 'female', 'other', 'unknown'])
  sex: 'male' | 'female' | 'other' | 'unknown';

  @IsInt()
  ageYears: number;

  @IsOptional()
  @IsInt()
  weightGrams: number | null;

  @IsOptional()
  @IsInstant()
  weightTakenAt: Date | null;

  @IsOptional()
  @IsInt()
  heightMillimetres: number | null;

  @IsOptional()
  @IsInt()
  systolicMmHg: number | null;

  @IsOptional()
  @IsInt()
  diastolicMmHg: number | null;

  @IsOptional()
  @IsInt()
  pulsePerMinute: number | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => BannerAllergyView)
  allergies: BannerAllergyView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => BannerConsentView)
  consents: BannerConsentView[];

  /** What screening asks the room to know. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => BannerNoticeView)
  notices: BannerNoticeView[];
}

export class ZoneStateView {
  @IsIn(SCALP_ZONES)
  zone: ScalpZone;

  @IsBoolean()
  planned: boolean;

  @IsInt()
  passes: number;

  @IsArray()
  @IsUUID(undefined, { each: true })
  capIds: string[];

  @IsOptional()
  @IsInstant()
  lastPassAt: Date | null;
}

/** A bottle meant for this session, as the gate sees it now. */
export class SessionBottleView {
  @IsUUID()
  bottleId: string;

  @IsUUID()
  lotId: string;

  @IsString()
  lotNumber: string;

  @IsString()
  productName: string;

  @IsOptional()
  @IsString()
  shadeName: string | null;

  @IsCalendarDate()
  expiry: string;

  @IsBoolean()
  usable: boolean;

  /** Codes of the gate; empty when it may be used. */
  @IsArray()
  @IsString({ each: true })
  blocks: string[];
}

export class SessionAlertView {
  @IsIn(SESSION_ALERTS)
  code: SessionAlertCode;

  @IsIn(['warn', 'bad'])
  level: 'warn' | 'bad';

  @IsInstant()
  since: Date;

  @IsObject()
  facts: Record<string, string | number | boolean | null>;
}

/** Everything the procedure screen shows, in one call. */
export class SessionScreenView {
  @ValidateNested()
  @Type(() => SessionSummaryView)
  session: SessionSummaryView;

  @IsInt()
  version: number;

  @ValidateNested()
  @Type(() => SessionPatientView)
  patient: SessionPatientView;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ZoneStateView)
  zones: ZoneStateView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SessionBottleView)
  bottles: SessionBottleView[];

  @ValidateNested()
  @Type(() => MeterView)
  meter: MeterView;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SessionCapView)
  caps: SessionCapView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SessionDoseView)
  doses: SessionDoseView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SessionPainView)
  pain: SessionPainView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => TimelineEntryView)
  timeline: TimelineEntryView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SessionAlertView)
  alerts: SessionAlertView[];

  @IsOptional()
  @IsInstant()
  nextPainCheckAt: Date | null;

  @IsInt()
  workingSeconds: number;

  /** What the note still lacks; filled once the session has ended. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => NoteGapView)
  gaps: NoteGapView[];

  @IsOptional()
  @IsInstant()
  washAllowedFrom: Date | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => SignedNoteView)
  note: SignedNoteView | null;

  /** The server's time, so that a tablet can correct its own. */
  @IsInstant()
  serverTime: Date;
}
