import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { CONSENT_DECISIONS, CONSENT_KINDS, type ConsentDecision, type ConsentKind } from './domain/index.js';

/** Bodies of the kiosk's consent routes. The routes stand in visits, which owns the kiosk's steps. */

export class ReadSectionDto {
  @IsIn(CONSENT_KINDS)
  kind: ConsentKind;

  @IsString()
  @Length(1, 60)
  sectionId: string;

  /** How long the page was open. */
  @IsInt()
  @Min(0)
  @Max(86_400)
  seconds: number;
}

export class AskQuestionDto {
  @IsIn(CONSENT_KINDS)
  kind: ConsentKind;

  @IsString()
  @Length(1, 60)
  sectionId: string;

  @IsString()
  @Length(1, 1000)
  text: string;
}

export class AnswerTeachBackDto {
  @IsString()
  @Length(1, 60)
  questionId: string;

  @IsString()
  @Length(1, 20)
  optionId: string;
}

export class ConsentDecisionsDto {
  @IsOptional()
  @IsIn(CONSENT_DECISIONS)
  PROC?: ConsentDecision | null;

  @IsOptional()
  @IsIn(CONSENT_DECISIONS)
  ANAES?: ConsentDecision | null;

  @IsOptional()
  @IsIn(CONSENT_DECISIONS)
  DATA?: ConsentDecision | null;
}

export class ChooseConsentsDto {
  @ValidateNested()
  @Type(() => ConsentDecisionsDto)
  decisions: ConsentDecisionsDto;
}

/** A pen position as the signature pad gives it; time and pressure are dropped on arrival. */
export class SignaturePointDto {
  @IsNumber()
  @Min(-20_000)
  @Max(20_000)
  x: number;

  @IsNumber()
  @Min(-20_000)
  @Max(20_000)
  y: number;

  @IsOptional()
  @IsNumber()
  time?: number | null;

  @IsOptional()
  @IsNumber()
  pressure?: number | null;
}

export class SignatureStrokeDto {
  @IsArray()
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => SignaturePointDto)
  points: SignaturePointDto[];
}

export class SignConsentDto {
  @IsString()
  @Length(64, 64)
  modelHash: string;

  @IsIn(['drawn', 'typed'])
  method: 'drawn' | 'typed';

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => SignatureStrokeDto)
  strokes?: SignatureStrokeDto[] | null;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  typedName?: string | null;

  /** Why drawing is no option. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  typedReason?: string | null;

  /** 'I agree to sign on this screen.' */
  @IsBoolean()
  agreed: boolean;
}
