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
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { ConsentSectionView, SignBlockerView } from './consent-parts.dto.js';
import {
  ALTERNATIVE_CODES,
  CONSENT_DECISIONS,
  CONSENT_FAULTS,
  CONSENT_KINDS,
  type AlternativeCode,
  type ConsentDecision,
  type ConsentFault,
  type ConsentKind,
} from './domain/index.js';

/** Stage 1: what the doctor gave and talked about. */
export class GiveInformationDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(CONSENT_KINDS.length)
  @ArrayUnique()
  @IsIn(CONSENT_KINDS, { each: true })
  kinds: ConsentKind[];

  /** 'printed': the patient has it on paper and stage 1 ends now; 'kiosk': it ends when the patient has read it all there. */
  @IsIn(['kiosk', 'printed'])
  givenAs: 'kiosk' | 'printed';

  @IsArray()
  @ArrayMaxSize(ALTERNATIVE_CODES.length)
  @ArrayUnique()
  @IsIn(ALTERNATIVE_CODES, { each: true })
  alternativesDiscussed: AlternativeCode[];

  /** What this patient cares about most, in their words (GMC-END). */
  @IsString()
  @Length(1, 2000)
  whatMatters: string;

  /** Left out: the product's or the jurisdiction's time. Shorter needs a reason and is never under 24. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(8760)
  waitingHours?: number | null;

  @IsOptional()
  @IsString()
  @Length(1, 1000)
  shorteningReason?: string | null;
}

export class ConsentInformationView {
  @IsUUID()
  id: string;

  @IsArray()
  @IsIn(CONSENT_KINDS, { each: true })
  kinds: ConsentKind[];

  @IsIn(['kiosk', 'printed'])
  givenAs: 'kiosk' | 'printed';

  @IsUUID()
  givenBy: string;

  @IsString()
  @Length(1, 200)
  givenByName: string;

  @IsInstant()
  givenAt: string;

  @IsOptional()
  @IsInstant()
  completedAt: string | null;

  @IsInt()
  @Min(0)
  @Max(8760)
  waitingHours: number;

  @IsOptional()
  @IsString()
  @Length(1, 1000)
  shorteningReason: string | null;

  @IsOptional()
  @IsInstant()
  eligibleAt: string | null;

  @IsArray()
  @IsIn(ALTERNATIVE_CODES, { each: true })
  alternativesDiscussed: AlternativeCode[];

  @IsString()
  @Length(1, 2000)
  whatMatters: string;
}

export class ConsentView {
  @IsUUID()
  id: string;

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
  @IsIn(['drawn', 'typed'])
  signatureMethod: 'drawn' | 'typed' | null;

  @IsOptional()
  @IsUUID()
  documentId: string | null;

  @IsString()
  @Length(1, 80)
  templateId: string;

  @IsInt()
  @Min(1)
  @Max(10_000)
  templateVersion: number;

  @IsString()
  @Length(64, 64)
  templateHash: string;

  @IsString()
  @Length(1, 200)
  checkedByName: string;

  @IsOptional()
  @IsInstant()
  withdrawnAt: string | null;

  @IsOptional()
  @IsIn(['patient', 'staff'])
  withdrawnBy: 'patient' | 'staff' | null;

  @IsOptional()
  @IsString()
  @Length(1, 1000)
  withdrawalReason: string | null;
}

/** What holds now, per kind. */
export class ConsentStandingView {
  @IsIn(CONSENT_KINDS)
  kind: ConsentKind;

  @IsString()
  @Length(1, 200)
  title: string;

  @IsBoolean()
  valid: boolean;

  @IsOptional()
  @IsUUID()
  consentId: string | null;

  @IsArray()
  @IsIn(CONSENT_FAULTS, { each: true })
  faults: ConsentFault[];
}

export class PatientQuestionView {
  @IsUUID()
  id: string;

  /** 'teach-back': missed twice, the doctor is asked to talk it through. */
  @IsIn(['question', 'teach-back'])
  reason: 'question' | 'teach-back';

  @IsIn(CONSENT_KINDS)
  kind: ConsentKind;

  @IsString()
  @Length(1, 60)
  sectionId: string;

  @IsString()
  @Length(1, 200)
  heading: string;

  @IsString()
  @Length(1, 1000)
  text: string;

  @IsInstant()
  askedAt: string;

  @IsOptional()
  @IsString()
  @Length(1, 2000)
  answer: string | null;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  answeredByName: string | null;

  @IsOptional()
  @IsInstant()
  answeredAt: string | null;
}

export class TeachBackAnswerView {
  @IsIn(CONSENT_KINDS)
  kind: ConsentKind;

  @IsString()
  @Length(1, 500)
  question: string;

  @IsString()
  @Length(1, 500)
  answer: string;

  @IsBoolean()
  right: boolean;

  @IsInstant()
  answeredAt: string;
}

export class PatientConsentsView {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ConsentStandingView)
  standings: ConsentStandingView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ConsentInformationView)
  information: ConsentInformationView[];

  /** Newest first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ConsentView)
  consents: ConsentView[];

  @IsOptional()
  @IsInstant()
  eligibleAt: string | null;

  /** What stage 1 still lacks; what the patient has to do at the kiosk is not in here. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SignBlockerView)
  reasons: SignBlockerView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => PatientQuestionView)
  patientQuestions: PatientQuestionView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => TeachBackAnswerView)
  teachBackAnswers: TeachBackAnswerView[];
}

export class WithdrawConsentDto {
  @IsIn(['patient', 'staff'])
  by: 'patient' | 'staff';

  @IsOptional()
  @IsString()
  @Length(1, 1000)
  reason?: string | null;
}

export class ConsentWithdrawnView {
  @IsUUID()
  consentId: string;

  @IsInstant()
  withdrawnAt: string;

  /** Every kind that no longer holds because of it. */
  @IsArray()
  @IsIn(CONSENT_KINDS, { each: true })
  stopped: ConsentKind[];
}

export class AnswerPatientQuestionDto {
  @IsString()
  @Length(1, 2000)
  answer: string;
}

export class ConsentTemplateView {
  @IsString()
  @Length(1, 80)
  id: string;

  @IsInt()
  @Min(1)
  @Max(10_000)
  templateVersion: number;

  @IsIn(CONSENT_KINDS)
  kind: ConsentKind;

  @IsString()
  @Length(2, 35)
  language: string;

  @IsString()
  @Length(64, 64)
  hash: string;

  @IsString()
  @Length(1, 200)
  title: string;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ConsentSectionView)
  sections: ConsentSectionView[];

  @IsArray()
  @IsString({ each: true })
  @Length(1, 500, { each: true })
  statements: string[];
}

export class ConsentTemplateList {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ConsentTemplateView)
  items: ConsentTemplateView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ConsentAlternativeView)
  alternatives: ConsentAlternativeView[];
}

export class ConsentAlternativeView {
  @IsIn(ALTERNATIVE_CODES)
  code: AlternativeCode;

  @IsString()
  @Length(1, 200)
  text: string;

  /** Stage 1 is not complete without it. */
  @IsBoolean()
  required: boolean;
}
