import { IsCalendarDate } from '@stipple/platform';
import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsOptional, IsString, Length, MaxLength, ValidateNested } from 'class-validator';
import { ANSWER_TYPES, CATEGORIES, DETAILS_MAX_LENGTH, type AnswerType, type Category } from './domain/index.js';

/** An answer to one question, from the kiosk or from the clinician. */
export class AnswerQuestionDto {
  @IsString()
  @Length(1, 10)
  questionId: string;

  /** One of the question's options, or a number, a date or words where the answer type says so. */
  @IsString()
  @Length(1, 500)
  answer: string;

  /** When it happened, where the question asks for it. */
  @IsOptional()
  @IsCalendarDate()
  eventDate?: string | null;

  /** 'I do not know the date': it then counts as today. */
  @IsOptional()
  @IsBoolean()
  eventDateUnknown?: boolean | null;

  @IsOptional()
  @IsString()
  @MaxLength(DETAILS_MAX_LENGTH)
  details?: string | null;
}

export class QuestionOptionView {
  @IsString()
  @Length(1, 40)
  value: string;

  @IsString()
  @Length(1, 120)
  label: string;
}

export class GivenAnswerView {
  @IsString()
  @Length(1, 500)
  answer: string;

  /** The answer in words. */
  @IsString()
  @Length(1, 500)
  label: string;

  @IsOptional()
  @IsCalendarDate()
  eventDate: string | null;

  @IsBoolean()
  eventDateUnknown: boolean;

  @IsOptional()
  @IsString()
  @MaxLength(DETAILS_MAX_LENGTH)
  details: string | null;
}

/** One question, as one page. */
export class QuestionView {
  @IsString()
  @Length(1, 10)
  questionId: string;

  @IsIn(['patient', 'clinician'])
  answeredBy: 'patient' | 'clinician';

  @IsIn(CATEGORIES)
  category: Category;

  @IsIn(ANSWER_TYPES)
  answerType: AnswerType;

  @IsString()
  @Length(1, 400)
  ask: string;

  @IsString()
  @Length(1, 400)
  why: string;

  /** Empty when the answer is a number, a date or words. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => QuestionOptionView)
  options: QuestionOptionView[];

  /** A yes needs a date, or 'I do not know'. */
  @IsBoolean()
  eventDateRequired: boolean;

  @IsBoolean()
  eventDateMayBeFuture: boolean;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  dateAsk: string | null;

  /** Folded away on the check page of the kiosk, never in a banner. */
  @IsBoolean()
  sensitive: boolean;

  @IsOptional()
  @ValidateNested()
  @Type(() => GivenAnswerView)
  given: GivenAnswerView | null;
}
