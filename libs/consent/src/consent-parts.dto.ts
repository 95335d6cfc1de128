import { IsInstant } from '@stipple/platform';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  CONSENT_DECISIONS,
  CONSENT_KINDS,
  SIGN_BLOCKERS,
  type ConsentDecision,
  type ConsentKind,
  type SignBlockerCode,
} from './domain/index.js';

/** Pieces of the consent steps as the kiosk shows them; visits nests them in its step view. */

/** One page of a text. */
export class ConsentSectionView {
  @IsIn(CONSENT_KINDS)
  kind: ConsentKind;

  /** Title of the text the page belongs to. */
  @IsString()
  @Length(1, 200)
  title: string;

  @IsString()
  @Length(1, 60)
  sectionId: string;

  @IsString()
  @Length(64, 64)
  contentHash: string;

  @IsString()
  @Length(1, 200)
  heading: string;

  @IsArray()
  @IsString({ each: true })
  @Length(1, 2000, { each: true })
  paragraphs: string[];

  @IsArray()
  @IsString({ each: true })
  @Length(1, 2000, { each: true })
  points: string[];

  @IsString()
  @Length(1, 500)
  keyPoint: string;

  @IsArray()
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  sources: string[];
}

export class TeachBackOptionView {
  @IsString()
  @Length(1, 20)
  optionId: string;

  @IsString()
  @Length(1, 500)
  text: string;
}

/** One question about the text. After a miss it comes again, with the correction and the page to read once more. */
export class TeachBackView {
  @IsIn(CONSENT_KINDS)
  kind: ConsentKind;

  @IsString()
  @Length(1, 60)
  questionId: string;

  @IsString()
  @Length(1, 500)
  question: string;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => TeachBackOptionView)
  options: TeachBackOptionView[];

  @IsBoolean()
  again: boolean;

  @IsOptional()
  @IsString()
  @Length(1, 500)
  correction: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => ConsentSectionView)
  section: ConsentSectionView | null;
}

/** Why nobody may sign yet, one at a time. */
export class SignBlockerView {
  @IsIn(SIGN_BLOCKERS)
  code: SignBlockerCode;

  @IsOptional()
  @IsString()
  @Length(1, 120)
  subject: string | null;

  @IsOptional()
  @IsInstant()
  until: string | null;
}

export class ConsentWaitingView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SignBlockerView)
  blockers: SignBlockerView[];

  @IsOptional()
  @IsInstant()
  eligibleAt: string | null;
}

export class ConsentChoiceView {
  @IsIn(CONSENT_KINDS)
  kind: ConsentKind;

  @IsString()
  @Length(1, 200)
  title: string;

  @IsString()
  @Length(1, 500)
  question: string;

  @IsString()
  @Length(1, 200)
  permit: string;

  @IsString()
  @Length(1, 200)
  refuse: string;
}

export class SignItemView {
  @IsIn(CONSENT_KINDS)
  kind: ConsentKind;

  @IsString()
  @Length(1, 200)
  title: string;

  @IsIn(CONSENT_DECISIONS)
  decision: ConsentDecision;

  /** The choice in the patient's words. */
  @IsString()
  @Length(1, 200)
  choice: string;

  @IsArray()
  @IsString({ each: true })
  @Length(1, 500, { each: true })
  statements: string[];
}

/** What is about to be signed. `modelHash` goes back with the signature: another text under it is refused. */
export class ConsentSignView {
  @IsString()
  @Length(64, 64)
  modelHash: string;

  @IsString()
  @Length(1, 200)
  patientName: string;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SignItemView)
  items: SignItemView[];

  /** What kind of signature this is, for the page. */
  @IsString()
  @Length(1, 500)
  assurance: string;
}

/** One decision that was just recorded; a refusal without a drawing has no document. */
export class SignedConsentView {
  @IsUUID()
  consentId: string;

  @IsIn(CONSENT_KINDS)
  kind: ConsentKind;

  @IsString()
  @Length(1, 200)
  title: string;

  @IsIn(CONSENT_DECISIONS)
  decision: ConsentDecision;

  @IsInstant()
  signedAt: string;

  @IsOptional()
  @IsUUID()
  documentId: string | null;
}

export class ConsentProgressView {
  @IsInt()
  @Min(0)
  @Max(1000)
  at: number;

  @IsInt()
  @Min(0)
  @Max(1000)
  of: number;
}
