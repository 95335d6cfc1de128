import { type Role, ROLES } from '@stipple/kernel';
import { IsInstant } from '@stipple/platform';
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
  Matches,
  ValidateNested,
} from 'class-validator';
import { APPROVAL_SUBJECTS, type ApprovalSubject } from './rules-approval.entity.js';
import { JURISDICTIONS } from './domain/jurisdictions.js';

export class LoginDto {
  @IsString() @Length(1, 120) login: string;
  @IsString() @Length(1, 200) password: string;
  /** Which clinic, for people who work at several. */
  @IsOptional() @IsUUID() clinicId?: string;
}

export class ClinicView {
  @IsUUID() id: string;
  @IsString() @Length(1, 120) name: string;
  @IsString() @Length(1, 60) zone: string;
  @IsString() @Length(1, 60) jurisdiction: string;
  @IsBoolean() demo: boolean;
}

export class MeView {
  @IsUUID() accountId: string;
  @IsString()
  @Length(1, 120)
  login: string;
  @IsString() @Length(1, 120) displayName: string;
  @IsArray() @IsIn(ROLES, { each: true }) roles: readonly Role[];
  @ValidateNested() @Type(() => ClinicView) clinic: ClinicView;
}

export class SetupStateView {
  @IsBoolean() open: boolean;
}

export class NewMemberDto {
  @IsString() @Length(1, 120) displayName: string;
  /** Letters, digits, dot, dash, underscore or @; not case-sensitive. */
  @IsString() @Length(3, 120) @Matches(/^[A-Za-z0-9._@-]+$/) login: string;
  /** At least 12 characters, no other rule (09-security 9.4). */
  @IsString() @Length(12, 200) password: string;
}

export class NewSecondMemberDto extends NewMemberDto {
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(ROLES.length) @IsIn(ROLES, { each: true }) roles: Role[];
}

export class SetupDto {
  @IsString() @Length(20, 100) token: string;
  @IsString() @Length(1, 120) clinicName: string;
  @IsString() @Length(1, 60) zone: string;
  @IsIn(JURISDICTIONS) jurisdiction: string;
  @ValidateNested() @Type(() => NewMemberDto) doctor: NewMemberDto;
  @ValidateNested() @Type(() => NewSecondMemberDto) second: NewSecondMemberDto;
}

export class ApprovalDto {
  @IsIn(APPROVAL_SUBJECTS) subject: ApprovalSubject;
  @IsString() @Length(1, 120) version: string;
}

export class ApprovalView {
  @IsIn(APPROVAL_SUBJECTS) subject: ApprovalSubject;
  @IsString() @Length(1, 120) liveVersion: string;
  @IsOptional() @IsString() @Length(1, 120) approvedVersion?: string | null;
  @IsOptional() @IsString() @Length(1, 120) approvedBy?: string | null;
  @IsOptional() @IsInstant() approvedAt?: Date | null;
}

export class ApprovalListView {
  @IsArray() @ValidateNested({ each: true }) @Type(() => ApprovalView) items: ApprovalView[];
}

export class PairingDto {
  @IsString() @Length(1, 60) name: string;
}

export class PairingCodeView {
  @IsUUID() deviceId: string;
  @IsString() @Length(1, 60) name: string;
  @IsString() @Length(8, 8) code: string;
  @IsInstant() expiresAt: Date;
}

export class PairDto {
  @IsString() @Length(8, 12) code: string;
}

export class DeviceView {
  @IsUUID() id: string;
  @IsString() @Length(1, 60) name: string;
  @IsIn(['waiting', 'paired', 'expired', 'revoked']) state: 'waiting' | 'paired' | 'expired' | 'revoked';
  @IsOptional() @IsInstant() pairedAt?: Date | null;
  @IsInt() version: number;
}

export class DeviceListView {
  @IsArray() @ValidateNested({ each: true }) @Type(() => DeviceView) items: DeviceView[];
}

export class KioskDeviceView {
  @IsBoolean() paired: boolean;
  @IsOptional() @IsString() @Length(1, 60) deviceName?: string | null;
  @IsOptional() @IsString() @Length(1, 120) clinicName?: string | null;
  @IsOptional() @IsString() @Length(1, 60) zone?: string | null;
}

export class MemberView {
  @IsUUID() accountId: string;
  @IsString() @Length(1, 120) displayName: string;
  @IsArray() @IsIn(ROLES, { each: true }) roles: Role[];
}

export class MemberListView {
  @IsArray() @ValidateNested({ each: true }) @Type(() => MemberView) items: MemberView[];
}
