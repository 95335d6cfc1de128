import { PatientQuestionView } from '@stipple/consent';
import { SessionSummaryView } from '@stipple/procedures';
import { Type } from 'class-transformer';
import { IsArray, IsString, IsUUID, Length, ValidateNested } from 'class-validator';
import { VisitView } from './visits.dto.js';

/** A question of a patient that waits for a doctor. */
export class WaitingQuestionView extends PatientQuestionView {
  @IsUUID()
  patientId: string;

  @IsUUID()
  visitId: string;

  @IsString()
  @Length(1, 250)
  patientName: string;
}

/** What goes on in the clinic now, and what waits for somebody. */
export class TodayView {
  /** Locked ones first, for they wait for staff. */
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => VisitView)
  visits: VisitView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SessionSummaryView)
  sessions: SessionSummaryView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => SessionSummaryView)
  notesToSign: SessionSummaryView[];

  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => WaitingQuestionView)
  questions: WaitingQuestionView[];
}
