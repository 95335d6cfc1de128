import { IsInstant } from '@stipple/platform';
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
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { VISIT_STATES, VISIT_STEPS, type VisitState, type VisitStep } from './domain/index.js';

export class OpenVisitDto {
  @IsUUID()
  patientId: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(VISIT_STEPS.length)
  @ArrayUnique()
  @IsIn(VISIT_STEPS, { each: true })
  steps: VisitStep[];
}

export class VisitView {
  @IsUUID()
  id: string;

  @IsUUID()
  patientId: string;

  @IsString()
  @Length(1, 250)
  patientName: string;

  @IsString()
  @Length(1, 40)
  patientNumber: string;

  @IsIn(VISIT_STATES)
  state: VisitState;

  @IsArray()
  @IsIn(VISIT_STEPS, { each: true })
  steps: VisitStep[];

  @IsInstant()
  openedAt: string;

  @IsInstant()
  codeExpiresAt: string;

  @IsOptional()
  @IsInstant()
  enteredAt: string | null;

  /** The patient asked for a member of staff, and nobody has said yet that they came. */
  @IsOptional()
  @IsInstant()
  helpAskedAt: string | null;

  /** Somebody at the kiosk said that they are not this patient. */
  @IsOptional()
  @IsInstant()
  wrongPersonAt: string | null;

  @IsOptional()
  @IsInstant()
  endedAt: string | null;

  /** The health questions of this visit, as far as they are; null when it has none. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  questionsAnswered: number | null;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  questionsAsked: number | null;

  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version: number;
}

/** A visit with its code, which is shown only now. */
export class VisitOpenedView extends VisitView {
  @IsString()
  @Matches(/^\d{6}$/)
  code: string;
}

export class PatientVisitsView {
  /** Newest first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => VisitView)
  items: VisitView[];
}

export class VisitEndedView {
  @IsUUID()
  id: string;

  @IsIn(VISIT_STATES)
  state: VisitState;

  @IsBoolean()
  screeningAbandoned: boolean;
}
