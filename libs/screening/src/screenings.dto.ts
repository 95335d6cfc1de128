import { IsCalendarDate, IsInstant } from '@stipple/platform';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  FORMS,
  GATES,
  OPEN_CODES,
  SCREENING_STATES,
  type Gate,
  type OpenCode,
  type ScreeningForm,
  type ScreeningState,
} from './domain/index.js';
import { FindingView } from './findings.dto.js';
import { GivenAnswerView, QuestionView } from './questions.dto.js';

export class StartScreeningDto {
  @IsIn(FORMS)
  form: ScreeningForm;
}

export class ScreeningSummaryView {
  @IsUUID()
  id: string;

  @IsIn(FORMS)
  form: ScreeningForm;

  @IsIn(SCREENING_STATES)
  state: ScreeningState;

  @IsString()
  @Length(1, 40)
  ruleSetVersion: string;

  @IsInstant()
  startedAt: string;

  @IsOptional()
  @IsInstant()
  submittedAt: string | null;

  @IsInt()
  @Min(0)
  @Max(1000)
  answered: number;

  @IsInt()
  @Min(0)
  @Max(1000)
  asked: number;
}

/** One reason why no session may start. */
export class ScreeningReasonView {
  @IsIn(OPEN_CODES)
  code: OpenCode;

  @IsOptional()
  @IsString()
  @Length(1, 10)
  ruleId: string | null;

  @IsOptional()
  @IsUUID()
  findingId: string | null;

  @IsIn([...GATES, 'screening'])
  gate: Gate | 'screening';

  @IsString()
  @Length(1, 500)
  reason: string;

  @IsOptional()
  @IsCalendarDate()
  eligibleFrom: string | null;
}

export class InkBlockView {
  @IsString()
  @Length(1, 10)
  ruleId: string;

  @IsString()
  @Length(1, 300)
  reason: string;
}

export class RoomNoticeView {
  @IsString()
  @Length(1, 10)
  ruleId: string;

  @IsString()
  @Length(1, 300)
  text: string;
}

/** What binds the treatment, merged: the lowest cap, all blocks. */
export class TreatmentConstraintsView {
  @IsArray()
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  blockedAgents: string[];

  @IsArray()
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  warnedAgents: string[];

  @IsOptional()
  @IsNumber()
  adrenalineCapMicrograms: number | null;

  @IsArray()
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  doseModifiers: string[];

  @IsOptional()
  @IsNumber()
  topicalMaxMinutes: number | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => InkBlockView)
  blockedInk: InkBlockView[];

  @IsBoolean()
  requirePreservativeFree: boolean;

  @IsArray()
  @IsString({ each: true })
  @Length(1, 60, { each: true })
  blockedAntiseptics: string[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RoomNoticeView)
  notices: RoomNoticeView[];
}

export class ScreeningGateView {
  @IsIn(['missing', 'in-progress', 'submitted'])
  state: 'missing' | 'in-progress' | 'submitted';

  /** Empty: screening lets a session start. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ScreeningReasonView)
  open: ScreeningReasonView[];

  /** Of several holds the latest date. */
  @IsOptional()
  @IsCalendarDate()
  eligibleFrom: string | null;

  @ValidateNested()
  @Type(() => TreatmentConstraintsView)
  constraints: TreatmentConstraintsView;
}

export class PatientScreeningsView {
  /** Newest first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ScreeningSummaryView)
  items: ScreeningSummaryView[];

  @ValidateNested()
  @Type(() => ScreeningGateView)
  gate: ScreeningGateView;

  /** The findings that count now, of whatever screening they come from. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => FindingView)
  findings: FindingView[];
}

export class AnsweredQuestionView {
  @ValidateNested()
  @Type(() => QuestionView)
  question: QuestionView;

  @IsIn(['patient', 'clinician'])
  answeredBy: 'patient' | 'clinician';

  /** Empty when the patient answered. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  answeredByName: string | null;

  @IsInstant()
  answeredAt: string;

  /** Earlier answers of the same screening, oldest first: nothing is written over. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => GivenAnswerView)
  earlier: GivenAnswerView[];

  /** What was answered in the screening before, when it was something else. */
  @IsOptional()
  @ValidateNested()
  @Type(() => GivenAnswerView)
  lastTime: GivenAnswerView | null;
}

export class ScreeningView extends ScreeningSummaryView {
  @IsUUID()
  patientId: string;

  @IsOptional()
  @IsUUID()
  visitId: string | null;

  @IsString()
  @Length(64, 64)
  ruleSetHash: string;

  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version: number;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => AnsweredQuestionView)
  answers: AnsweredQuestionView[];

  /** Questions for the clinician that have no answer yet. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => QuestionView)
  clinicianQuestions: QuestionView[];

  /** Questions for the patient that have no answer yet. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => QuestionView)
  patientQuestions: QuestionView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => FindingView)
  findings: FindingView[];
}
