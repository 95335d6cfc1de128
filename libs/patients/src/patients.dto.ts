import { IsCalendarDate, IsInstant } from '@stipple/platform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ALLERGY_KINDS, type AllergyKind } from './allergy-statement.entity.js';
import { MEASUREMENTS } from './domain/measurements.js';
import { type Sex, SEXES } from './patient.entity.js';

/** Five to fifteen digits (E.164), however they are set. */
const PHONE = /^\+?(?:[ ()./-]*\d){5,15}[ ()./-]*$/;
const LIMITS = MEASUREMENTS;

export class DemographicsDto {
  @IsString() @Length(1, 120) @Matches(/\S/) familyName: string;
  @IsString() @Length(1, 120) @Matches(/\S/) givenName: string;
  @IsCalendarDate() birthDate: string;
  @IsIn(SEXES) sex: Sex;
  @IsOptional() @IsString() @Matches(PHONE) @MaxLength(30) phone?: string | null;
  @IsOptional() @IsEmail() @MaxLength(200) email?: string | null;
  @IsOptional() @IsString() @MaxLength(200) addressLine?: string | null;
  @IsOptional() @IsString() @MaxLength(20) postalCode?: string | null;
  @IsOptional() @IsString() @MaxLength(120) city?: string | null;
  @IsOptional() @IsString() @MaxLength(60) country?: string | null;
  /** BCP 47, e.g. 'en' or 'ar'. */
  @IsOptional() @IsString() @MaxLength(35) preferredLanguage?: string | null;
  @IsOptional() @IsBoolean() interpreterNeeded?: boolean | null;
  @IsOptional() @IsString() @MaxLength(120) emergencyContactName?: string | null;
  @IsOptional() @IsString() @Matches(PHONE) @MaxLength(30) emergencyContactPhone?: string | null;
  @IsOptional() @IsString() @MaxLength(60) emergencyContactRelation?: string | null;
  @IsOptional() @IsString() @MaxLength(120) generalPractitionerName?: string | null;
  @IsOptional() @IsString() @MaxLength(200) generalPractitionerPlace?: string | null;
  @IsOptional() @IsBoolean() doNotContact?: boolean | null;
}

export class RegisterPatientDto extends DemographicsDto {
  /** Likely duplicates that were shown and judged to be other people. */
  @IsOptional() @IsArray() @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) duplicatesSeen?: string[] | null;
}

export class UpdatePatientDto extends DemographicsDto {
  @IsOptional() @IsCalendarDate() deceasedOn?: string | null;
}

export class DuplicateSearchDto {
  @IsString() @Length(1, 120) familyName: string;
  @IsString() @Length(1, 120) givenName: string;
  @IsOptional() @IsCalendarDate() birthDate?: string | null;
  @IsOptional() @IsString() @MaxLength(30) phone?: string | null;
  @IsOptional() @IsString() @MaxLength(200) email?: string | null;
}

export class PatientSearchQuery {
  @IsOptional() @IsString() @MaxLength(120) q?: string;
  @IsOptional() @IsCalendarDate() birthDate?: string;
  /** The `next` of the page before. */
  @IsOptional() @IsString() @MaxLength(400) after?: string;
}

export class PatientSummaryView {
  @IsUUID() id: string;
  @IsString() @MaxLength(9) number: string;
  @IsString() @MaxLength(120) familyName: string;
  @IsString() @MaxLength(120) givenName: string;
  @IsCalendarDate() birthDate: string;
  @IsInt() ageYears: number;
  @IsIn(SEXES) sex: Sex;
  @IsOptional() @IsString() @MaxLength(30) phone?: string | null;
  @IsOptional() @IsCalendarDate() deceasedOn?: string | null;
}

export class PatientPageView {
  @IsArray() @ValidateNested({ each: true }) @Type(() => PatientSummaryView) items: PatientSummaryView[];
  @IsOptional() @IsString() @MaxLength(400) next?: string | null;
}

const REASONS = [
  'same-birth-date',
  'same-name',
  'similar-name',
  'same-phone',
  'same-email',
  'swapped-birth-date',
] as const;

export class DuplicateView {
  @ValidateNested() @Type(() => PatientSummaryView) patient: PatientSummaryView;
  @IsIn(['likely', 'possible']) likelihood: 'likely' | 'possible';
  @IsArray() @IsIn(REASONS, { each: true }) reasons: (typeof REASONS)[number][];
}

export class DuplicateListView {
  @IsArray() @ValidateNested({ each: true }) @Type(() => DuplicateView) items: DuplicateView[];
}

export class MeasurementDto {
  @IsOptional() @IsInt() @Min(LIMITS.weightGrams.min) @Max(LIMITS.weightGrams.max) weightGrams?: number | null;
  @IsOptional() @IsInt() @Min(LIMITS.heightMillimetres.min) @Max(LIMITS.heightMillimetres.max) heightMillimetres?:
    number | null;
  @IsOptional() @IsInt() @Min(LIMITS.systolicMmHg.min) @Max(LIMITS.systolicMmHg.max) systolicMmHg?: number | null;
  @IsOptional() @IsInt() @Min(LIMITS.diastolicMmHg.min) @Max(LIMITS.diastolicMmHg.max) diastolicMmHg?: number | null;
  @IsOptional() @IsInt() @Min(LIMITS.pulsePerMinute.min) @Max(LIMITS.pulsePerMinute.max) pulsePerMinute?: number | null;
}

export class MeasuredView {
  @IsInt() value: number;
  @IsInstant() takenAt: Date;
}

export class LatestMeasurementsView {
  @IsOptional() @ValidateNested() @Type(() => MeasuredView) weightGrams?: MeasuredView | null;
  @IsOptional() @ValidateNested() @Type(() => MeasuredView) heightMillimetres?: MeasuredView | null;
  @IsOptional() @ValidateNested() @Type(() => MeasuredView) systolicMmHg?: MeasuredView | null;
  @IsOptional() @ValidateNested() @Type(() => MeasuredView) diastolicMmHg?: MeasuredView | null;
  @IsOptional() @ValidateNested() @Type(() => MeasuredView) pulsePerMinute?: MeasuredView | null;
}

export class AllergyDto {
  @IsIn(ALLERGY_KINDS) kind: AllergyKind;
  /** Needed for every kind but 'none-known'. */
  @IsOptional() @IsString() @Length(1, 200) substance?: string | null;
  @IsOptional() @IsString() @MaxLength(500) reaction?: string | null;
}

export class AllergyView extends AllergyDto {
  @IsUUID() id: string;
  @IsInstant() recordedAt: Date;
}

export class PatientView extends UpdatePatientDto {
  @IsUUID() id: string;
  @IsString() @MaxLength(9) number: string;
  @IsInt() ageYears: number;
  @IsInt() version: number;
  @IsArray() @ValidateNested({ each: true }) @Type(() => AllergyView) allergies: AllergyView[];
  @ValidateNested() @Type(() => LatestMeasurementsView) latestMeasurements: LatestMeasurementsView;
}
