import { SCALP_ZONES, type ScalpZone } from '@stipple/kernel';
import { IsInstant } from '@stipple/platform';
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
import {
  SAFETY_STOPS,
  type SafetyStop,
  SESSION_STATES,
  type SessionState,
  START_FIXES,
  START_REASONS,
  type StartFix,
  type StartReasonCode,
} from './domain/index.js';

/** One line of a list of sessions. */
export class SessionSummaryView {
  @IsUUID()
  id: string;

  @IsUUID()
  patientId: string;

  @IsString()
  patientName: string;

  @IsString()
  patientNumber: string;

  @IsInt()
  number: number;

  @IsIn(SESSION_STATES)
  state: SessionState;

  @IsUUID()
  doctorId: string;

  @IsString()
  doctorName: string;

  @IsUUID()
  operatorId: string;

  @IsOptional()
  @IsString()
  room: string | null;

  @IsArray()
  @IsIn(SCALP_ZONES, { each: true })
  plannedZones: ScalpZone[];

  @IsBoolean()
  anaestheticPlanned: boolean;

  @IsInstant()
  plannedAt: Date;

  @IsOptional()
  @IsInstant()
  startedAt: Date | null;

  @IsOptional()
  @IsInstant()
  endedAt: Date | null;

  @IsInt()
  version: number;
}

export class SessionListView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SessionSummaryView)
  items: SessionSummaryView[];
}

export class StartReasonView {
  @IsIn(START_REASONS)
  code: StartReasonCode;

  /** Where it is put right. */
  @IsIn(START_FIXES)
  fix: StartFix;

  /** False: the doctor may take it upon themself. */
  @IsBoolean()
  blocks: boolean;

  /** Plain words, for a client that does not know the code. */
  @IsString()
  detail: string;

  @IsObject()
  facts: Record<string, string | number | boolean | null>;
}

export class SafetyItemView {
  @IsString()
  item: string;

  @IsIn(SAFETY_STOPS)
  stop: SafetyStop;

  @IsBoolean()
  required: boolean;
}

export class StartCheckView {
  @IsUUID()
  sessionId: string;

  @IsIn(SESSION_STATES)
  state: SessionState;

  /** True when nothing is missing but what the sign-in itself confirms. */
  @IsBoolean()
  ready: boolean;

  @IsInt()
  version: number;

  /** All that stands in the way now; the ticks of the sign-in are reasons until they are sent with the start. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => StartReasonView)
  reasons: StartReasonView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SafetyItemView)
  checklist: SafetyItemView[];
}

/** The answer to every recorded fact: its id, and what is odd about it. */
export class RecordedEventView {
  @IsUUID()
  id: string;

  @IsInstant()
  occurredAt: Date;

  @IsInstant()
  recordedAt: Date;

  @IsArray()
  @IsString({ each: true })
  flags: string[];
}

export class RecordedPassView extends RecordedEventView {
  @IsIn(SCALP_ZONES)
  zone: ScalpZone;

  @IsInt()
  passNumber: number;

  @IsUUID()
  capId: string;
}

export class NoteGapView {
  @IsString()
  code: string;

  @IsBoolean()
  required: boolean;

  @IsOptional()
  @IsUUID()
  rowId: string | null;

  @IsString()
  detail: string;
}

export class SignedNoteView {
  @IsUUID()
  id: string;

  @IsUUID()
  sessionId: string;

  @IsUUID()
  documentId: string;

  @IsString()
  contentHash: string;

  /** True when the stored content still has the hash that was signed. */
  @IsBoolean()
  hashMatches: boolean;

  @IsString()
  signerName: string;

  @IsString()
  meaning: string;

  @IsInstant()
  signedAt: Date;
}

/** A fact that reached the record after it was signed: shown beside the note, which stays as it was. */
export class LateFactView {
  @IsUUID()
  id: string;

  @IsString()
  kind: string;

  @IsInstant()
  occurredAt: Date;

  @IsInstant()
  recordedAt: Date;

  @IsOptional()
  @IsString()
  recordedBy: string | null;
}

export class SessionRecordView {
  @ValidateNested()
  @Type(() => SessionSummaryView)
  session: SessionSummaryView;

  @ValidateNested()
  @Type(() => SignedNoteView)
  note: SignedNoteView;

  /** The frozen note (schema stipple.procedure-note/1). */
  @IsObject()
  content: object;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LateFactView)
  afterSignature: LateFactView[];
}
