import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, ValidateNested } from 'class-validator';
import { PROFILES, type ProfileId } from './domain/index.js';

export class AgentLimitView {
  /** 45 is 4.5 mg per kilogram of dosing weight. */
  @IsInt()
  mgPerKgTenths: number;

  @IsOptional()
  @IsInt()
  maxMicrograms: number | null;

  @IsArray()
  @IsString({ each: true })
  sources: string[];
}

export class AgentProfileView {
  @IsIn(PROFILES)
  profile: ProfileId;

  /** null: no plain product. */
  @IsOptional()
  @ValidateNested()
  @Type(() => AgentLimitView)
  plain: AgentLimitView | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => AgentLimitView)
  withAdrenaline: AgentLimitView | null;
}

export class AnaestheticAgentView {
  @IsString()
  id: string;

  @IsArray()
  @IsString({ each: true })
  names: string[];

  /** 1 % is 1000. */
  @IsArray()
  @IsInt({ each: true })
  strengthsThousandths: number[];

  @IsBoolean()
  adrenalineOnly: boolean;

  /** Shortest and longest. */
  @IsArray()
  @IsInt({ each: true })
  onsetMinutes: number[];

  @IsOptional()
  @IsArray()
  @IsInt({ each: true })
  lastsMinutesPlain: number[] | null;

  @IsOptional()
  @IsArray()
  @IsInt({ each: true })
  lastsMinutesWithAdrenaline: number[] | null;

  @IsString()
  route: string;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => AgentProfileView)
  limits: AgentProfileView[];
}

export class TopicalProductView {
  @IsString()
  id: string;

  @IsString()
  name: string;

  @IsArray()
  @IsString({ each: true })
  contains: string[];

  /** False: no adult limit is known, so it cannot be chosen. */
  @IsBoolean()
  selectable: boolean;

  @IsOptional()
  @IsInt()
  maxMilligrams: number | null;

  @IsOptional()
  @IsInt()
  maxAreaTenthsCm2: number | null;

  /** Where the product counts by weight as so much of its agent. */
  @IsOptional()
  @ValidateNested()
  @Type(() => AgentLimitView)
  byWeight: AgentLimitView | null;

  @IsOptional()
  @IsInt()
  minMinutes: number | null;

  @IsOptional()
  @IsInt()
  maxMinutes: number | null;

  @IsOptional()
  @IsInt()
  atopicMaxMinutes: number | null;

  @IsArray()
  @IsString({ each: true })
  warnings: string[];

  @IsArray()
  @IsString({ each: true })
  sources: string[];
}

export class DoseModifierView {
  @IsString()
  id: string;

  /** 8 is 0.8; the single lowest that applies is used. */
  @IsInt()
  factorTenths: number;

  @IsArray()
  @IsString({ each: true })
  sources: string[];
}

export class LimitSourceView {
  @IsString()
  key: string;

  @IsString()
  grade: string;

  @IsString()
  title: string;

  @IsString()
  url: string;
}

export class AnaestheticLimitsView {
  /** Names the content; a doctor approves it, and every stored dose carries it. */
  @IsString()
  limitsVersion: string;

  @IsString()
  contentHash: string;

  @IsIn(PROFILES)
  defaultProfile: ProfileId;

  @IsInt()
  windowHours: number;

  @IsInt()
  adrenalineCapMicrograms: number;

  @IsInt()
  cardiacCapMicrograms: number;

  /** 1:200000 is 200000. */
  @IsArray()
  @IsInt({ each: true })
  adrenalineDilutions: number[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => AnaestheticAgentView)
  agents: AnaestheticAgentView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => TopicalProductView)
  topicals: TopicalProductView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DoseModifierView)
  modifiers: DoseModifierView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => LimitSourceView)
  sources: LimitSourceView[];
}
