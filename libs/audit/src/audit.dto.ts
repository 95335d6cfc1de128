import { AUDIT_ACTIONS, type AuditAction } from '@stipple/kernel';
import { IsCalendarDate, IsInstant } from '@stipple/platform';
import { Type } from 'class-transformer';
import { IsArray, IsIn, IsObject, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';

const ACTIONS = Object.keys(AUDIT_ACTIONS) as AuditAction[];
const OUTCOMES = ['success', 'refused'] as const;

export class AuditQuery {
  @IsOptional() @IsUUID() patientId?: string;
  @IsOptional() @IsUUID() actorId?: string;
  @IsOptional() @IsIn(ACTIONS) action?: AuditAction;
  @IsOptional() @IsIn(OUTCOMES) outcome?: (typeof OUTCOMES)[number];
  /** First and last day, in the clinic's zone. */
  @IsOptional() @IsCalendarDate() from?: string;
  @IsOptional() @IsCalendarDate() to?: string;
  @IsOptional() @IsString() @MaxLength(400) after?: string;
}

export class AuditEventView {
  @IsUUID() eventId: string;
  @IsInstant() recordedAt: Date;
  @IsIn(['staff', 'kiosk', 'device', 'system']) actorKind: 'staff' | 'kiosk' | 'device' | 'system';
  @IsUUID() actorId: string;
  /** The member's name, the patient's number or the tablet's name. */
  @IsOptional() @IsString() @MaxLength(200) actorName?: string | null;
  @IsString() @MaxLength(200) actorRoles: string;
  @IsIn(ACTIONS) action: AuditAction;
  /** What the action means, in a sentence. */
  @IsString() @MaxLength(200) meaning: string;
  @IsIn(OUTCOMES) outcome: (typeof OUTCOMES)[number];
  @IsOptional() @IsString() @MaxLength(60) subjectType?: string | null;
  @IsOptional() @IsUUID() subjectId?: string | null;
  @IsOptional() @IsUUID() patientId?: string | null;
  @IsOptional() @IsString() @MaxLength(9) patientNumber?: string | null;
  @IsObject() facts: Record<string, string | number | boolean | null>;
  @IsString() @MaxLength(60) requestId: string;
}

export class AuditPageView {
  @IsArray() @ValidateNested({ each: true }) @Type(() => AuditEventView) items: AuditEventView[];
  @IsOptional() @IsString() @MaxLength(400) next?: string | null;
}
