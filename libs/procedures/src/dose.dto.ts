import { DOSE_FLAGS, type DoseFlag, VERDICTS, type Verdict } from '@stipple/anaesthesia/domain';
import { IsInstant } from '@stipple/platform';
import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, ValidateNested } from 'class-validator';
import { RecordedEventView } from './session-views.dto.js';

export class DoseReasonView {
  @IsString()
  code: string;

  @IsIn(['note', 'caution', 'block', 'unchecked'])
  severity: 'note' | 'caution' | 'block' | 'unchecked';

  /** Agent or product the reason is about. */
  @IsOptional()
  @IsString()
  about: string | null;

  @IsString()
  detail: string;

  @IsArray()
  @IsString({ each: true })
  sources: string[];
}

export class AdrenalineView {
  @IsInt()
  totalNanograms: number;

  @IsInt()
  capNanograms: number;

  @IsIn(VERDICTS)
  verdict: Verdict;
}

export class DosingWeightView {
  @IsInt()
  dosingGrams: number;

  /** Which weight counts: the actual, the ideal, or one that no height could correct. */
  @IsString()
  basis: string;

  @IsBoolean()
  capped: boolean;
}

export class AppliedModifierView {
  @IsString()
  id: string;

  @IsInt()
  factorTenths: number;
}

export class MeterRoomView {
  @IsString()
  agent: string;

  @IsInt()
  percentThousandths: number;

  @IsOptional()
  @IsInt()
  adrenalineDilution: number | null;

  /** The most that may still be given; null without a weight of today. */
  @IsOptional()
  @IsInt()
  volumeMicrolitres: number | null;
}

export class MeterShareView {
  @IsString()
  id: string;

  @IsInt()
  doses: number;

  @IsInt()
  doseMicrograms: number;

  @IsOptional()
  @IsInt()
  percentTenths: number | null;
}

/** One bar over all agents, topical and injected, of the last 24 h. */
export class MeterView {
  @IsIn(VERDICTS)
  verdict: Verdict;

  /** 857 is 85.7 %; null without a weight of today. */
  @IsOptional()
  @IsInt()
  percentTenths: number | null;

  @IsInt()
  dosesCounted: number;

  @IsString()
  limitsVersion: string;

  @IsString()
  profile: string;

  @ValidateNested()
  @Type(() => AdrenalineView)
  adrenaline: AdrenalineView;

  @IsOptional()
  @ValidateNested()
  @Type(() => DosingWeightView)
  weight: DosingWeightView | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => AppliedModifierView)
  modifier: AppliedModifierView | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => MeterShareView)
  shares: MeterShareView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => MeterRoomView)
  room: MeterRoomView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DoseReasonView)
  reasons: DoseReasonView[];

  @IsOptional()
  @IsInstant()
  nextLeavesAt: Date | null;
}

export class AssessedLineView {
  @IsIn(['injection', 'topical'])
  kind: 'injection' | 'topical';

  @IsString()
  id: string;

  @IsOptional()
  @IsInt()
  doseMicrograms: number | null;

  @IsOptional()
  @IsInt()
  limitMicrograms: number | null;

  @IsOptional()
  @IsInt()
  limitByWeightMicrograms: number | null;

  @IsOptional()
  @IsInt()
  maxMicrograms: number | null;

  @IsOptional()
  @IsIn(['mgPerKg', 'maxMg'])
  binding: 'mgPerKg' | 'maxMg' | null;

  @IsOptional()
  @IsInt()
  percentTenths: number | null;

  @IsIn(VERDICTS)
  verdict: Verdict;

  @IsOptional()
  @IsInt()
  maxVolumeMicrolitres: number | null;

  @IsOptional()
  @IsInt()
  volumeLeftMicrolitres: number | null;
}

/** What a plan would come to; a plan that is blocked or cannot be checked is a problem instead. */
export class CheckedDoseView {
  @IsString()
  limitsVersion: string;

  @IsString()
  profile: string;

  @IsIn(VERDICTS)
  verdict: Verdict;

  @IsIn(VERDICTS)
  sumVerdict: Verdict;

  /** Of the whole, this plan included. */
  @IsOptional()
  @IsInt()
  percentTenths: number | null;

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => AssessedLineView)
  lines: AssessedLineView[];

  @IsInt()
  dosesCounted: number;

  @ValidateNested()
  @Type(() => AdrenalineView)
  adrenaline: AdrenalineView;

  @IsOptional()
  @ValidateNested()
  @Type(() => DosingWeightView)
  weight: DosingWeightView | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => AppliedModifierView)
  modifier: AppliedModifierView | null;

  @IsBoolean()
  labelCaution: boolean;

  /** 'acknowledgement' at caution, 'mixing-reason' for two agents. */
  @IsArray()
  @IsString({ each: true })
  requires: string[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => DoseReasonView)
  reasons: DoseReasonView[];
}

/** The stored dose and what the meter said of it at that moment. */
export class RecordedDoseView extends RecordedEventView {
  @IsIn(DOSE_FLAGS)
  flag: DoseFlag;

  @ValidateNested()
  @Type(() => CheckedDoseView)
  assessment: CheckedDoseView;

  /** Why the second signature that came with the dose did not count; the dose is stored all the same. */
  @IsOptional()
  @IsString()
  overrideProblem: string | null;
}

export class RecordedPainView extends RecordedEventView {
  /** 'pause', 'stop-and-review' or 'speech-check'; null: go on. */
  @IsOptional()
  @IsString()
  prompt: string | null;
}
