import {
  ConsentChoiceView,
  ConsentProgressView,
  ConsentSectionView,
  ConsentSignView,
  ConsentWaitingView,
  SignedConsentView,
  TeachBackView,
} from '@stipple/consent';
import { IsCalendarDate } from '@stipple/platform';
import { QuestionView } from '@stipple/screening';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { VISIT_STEPS, type VisitStep } from './domain/index.js';

export const KIOSK_PAGES = [
  'identity',
  'about',
  'question',
  'check',
  'section',
  'teach-back',
  'waiting',
  'choices',
  'sign',
  'copy',
  'done',
  'stopped',
] as const;
export type KioskPage = (typeof KIOSK_PAGES)[number];

export class EnterVisitDto {
  /** Six digits; a gap in the middle is fine. */
  @IsString()
  @Matches(/^\s*\d{3}\s?\d{3}\s*$/)
  @MaxLength(12)
  code: string;

  @IsCalendarDate()
  birthDate: string;
}

export class ConfirmIdentityDto {
  /** The initials that the page showed: an answer to another page's question is refused. */
  @IsString()
  @Length(1, 60)
  initials: string;

  @IsBoolean()
  isMe: boolean;
}

export class IdentityPageView {
  /** Initials and nothing more: a wrong person learns no name. */
  @IsString()
  @Length(1, 60)
  initials: string;
}

export class AboutPageView {
  @IsArray()
  @IsIn(VISIT_STEPS, { each: true })
  steps: VisitStep[];
}

export class CheckPageView {
  /** In order, without what is private. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => QuestionView)
  answers: QuestionView[];

  /** Questions whose answers are not shown on this page (HIV, hepatitis); they can be opened and changed one by one. */
  @IsArray()
  @IsString({ each: true })
  @Length(1, 10, { each: true })
  privateQuestionIds: string[];
}

export class StoppedPageView {
  @IsBoolean()
  wrongPerson: boolean;
}

/** What the tablet shows next: one kind, and the part that belongs to it. */
export class KioskStepView {
  @IsIn(KIOSK_PAGES)
  kind: KioskPage;

  @IsOptional()
  @ValidateNested()
  @Type(() => ConsentProgressView)
  progress?: ConsentProgressView | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => IdentityPageView)
  identity?: IdentityPageView | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => AboutPageView)
  about?: AboutPageView | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => QuestionView)
  question?: QuestionView | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => CheckPageView)
  check?: CheckPageView | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => ConsentSectionView)
  section?: ConsentSectionView | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => TeachBackView)
  teachBack?: TeachBackView | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => ConsentWaitingView)
  waiting?: ConsentWaitingView | null;

  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ConsentChoiceView)
  choices?: ConsentChoiceView[] | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => ConsentSignView)
  sign?: ConsentSignView | null;

  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SignedConsentView)
  copy?: SignedConsentView[] | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => StoppedPageView)
  stopped?: StoppedPageView | null;

  /** Seconds without a touch after which the screen locks itself (09-security 9.4). */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(3600)
  lockAfterSeconds?: number | null;
}
