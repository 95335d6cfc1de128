import { Module } from '@nestjs/common';
import { PatientsModule } from '@stipple/patients';
import { AnswerQuestion } from './answer-question.js';
import { DecideFinding } from './decide-finding.js';
import { ScreeningDesk } from './screening-desk.js';
import { ScreeningStore } from './screening.store.js';
import { ScreeningsController } from './screenings.controller.js';
import { ScreeningQueries } from './screenings.queries.js';
import { StartScreening } from './start-screening.js';
import { SubmitScreening } from './submit-screening.js';

@Module({
  imports: [PatientsModule],
  controllers: [ScreeningsController],
  providers: [
    AnswerQuestion,
    DecideFinding,
    ScreeningDesk,
    ScreeningQueries,
    ScreeningStore,
    StartScreening,
    SubmitScreening,
  ],
  exports: [ScreeningDesk],
})
export class ScreeningModule {}
