import { IsCalendarDate, IsInstant } from '@stipple/platform';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  DECISION_KINDS,
  GATES,
  OVERRIDE_ROUTES,
  SEVERITIES,
  TRIGGERS,
  type DecisionKind,
  type Gate,
  type OverrideRoute,
  type Severity,
  type SourceGrade,
  type Trigger,
} from './domain/index.js';
import { QuestionOptionView } from './questions.dto.js';

export class SecondSignerDto {
  @IsString()
  @Length(1, 120)
  login: string;

  @IsString()
  @Length(1, 200)
  password: string;
}

export class DecideFindingDto {
  @IsIn(DECISION_KINDS)
  decision: DecisionKind;

  /** At least 20 characters wherever the decision takes a risk. */
  @IsString()
  @MaxLength(2000)
  reason: string;

  /** For 'defer': the first day on which the session may be. */
  @IsOptional()
  @IsCalendarDate()
  until?: string | null;

  /** One of the finding's options, where its effects leave a choice. */
  @IsOptional()
  @IsString()
  @Length(1, 40)
  effectChoice?: string | null;

  /** Where the specialist letter or clearance document is filed. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  documentReference?: string | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => SecondSignerDto)
  secondSigner?: SecondSignerDto | null;
}

export class RuleSourceView {
  @IsString()
  @Length(1, 40)
  key: string;

  @IsIn(['A', 'B', 'C', 'U'])
  grade: SourceGrade;

  @IsString()
  @Length(1, 400)
  title: string;

  @IsString()
  @MaxLength(500)
  url: string;
}

export class FindingDecisionView {
  @IsUUID()
  id: string;

  @IsIn(DECISION_KINDS)
  decision: DecisionKind;

  @IsString()
  @MaxLength(2000)
  reason: string;

  @IsOptional()
  @IsCalendarDate()
  until: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(40)
  effectChoice: string | null;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  documentReference: string | null;

  @IsString()
  @Length(1, 200)
  decidedByName: string;

  @IsOptional()
  @IsString()
  @Length(1, 200)
  secondSignerName: string | null;

  @IsInstant()
  decidedAt: string;
}

/** What a doctor must still pick about a finding; the severest option holds until then. */
export class EffectChoiceView {
  @IsString()
  @Length(1, 200)
  ask: string;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => QuestionOptionView)
  options: QuestionOptionView[];

  @IsString()
  @Length(1, 40)
  severest: string;

  @IsOptional()
  @IsString()
  @Length(1, 40)
  picked: string | null;
}

/** What one rule concluded, with everything that made it so and everything decided about it. */
export class FindingView {
  @IsUUID()
  id: string;

  @IsUUID()
  screeningId: string;

  @IsString()
  @Length(1, 10)
  ruleId: string;

  @IsString()
  @Length(1, 40)
  ruleVersion: string;

  @IsString()
  @Length(1, 200)
  label: string;

  @IsIn(SEVERITIES)
  severity: Severity;

  @IsIn(GATES)
  gate: Gate;

  @IsIn(TRIGGERS)
  trigger: Trigger;

  /** Not for a banner (HIV, hepatitis). */
  @IsBoolean()
  sensitive: boolean;

  @IsString()
  @Length(1, 500)
  reason: string;

  @IsString()
  @Length(1, 500)
  action: string;

  @IsOptional()
  @IsString()
  @Length(1, 300)
  until: string | null;

  @IsOptional()
  @IsCalendarDate()
  eligibleFrom: string | null;

  /** The first day a doctor may choose. */
  @IsOptional()
  @IsCalendarDate()
  earliestFrom: string | null;

  @IsIn(OVERRIDE_ROUTES)
  overrideRoute: OverrideRoute;

  @IsIn(['A', 'B', 'C', 'U'])
  sourceGrade: SourceGrade;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => RuleSourceView)
  sources: RuleSourceView[];

  @IsBoolean()
  needsClinicConfirmation: boolean;

  @IsOptional()
  @ValidateNested()
  @Type(() => EffectChoiceView)
  choice: EffectChoiceView | null;

  /** 'open': stands against a session; 'held': until `heldUntil`; 'passes': does not stand against one. */
  @IsIn(['passes', 'held', 'open'])
  standing: 'passes' | 'held' | 'open';

  @IsOptional()
  @IsCalendarDate()
  heldUntil: string | null;

  @IsBoolean()
  settled: boolean;

  @IsBoolean()
  ruledOut: boolean;

  /** False once a newer answer has replaced it. */
  @IsBoolean()
  current: boolean;

  /** The same answer was given before, and its decisions still hold. */
  @IsBoolean()
  unchanged: boolean;

  @IsArray()
  @IsIn(DECISION_KINDS, { each: true })
  possibleDecisions: DecisionKind[];

  /** Oldest first. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => FindingDecisionView)
  decisions: FindingDecisionView[];
}
