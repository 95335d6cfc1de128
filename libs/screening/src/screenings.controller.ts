import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '@stipple/kernel';
import { CurrentActor, Permit, UuidPipe } from '@stipple/platform';
import { AnswerQuestion } from './answer-question.js';
import { DecideFinding } from './decide-finding.js';
import { DecideFindingDto, FindingView } from './findings.dto.js';
import { AnswerQuestionDto } from './questions.dto.js';
import { PatientScreeningsView, ScreeningView, StartScreeningDto } from './screenings.dto.js';
import { ScreeningQueries } from './screenings.queries.js';
import { StartScreening } from './start-screening.js';
import { SubmitScreening } from './submit-screening.js';

@ApiTags('screenings')
@Controller()
export class ScreeningsController {
  constructor(
    private readonly queries: ScreeningQueries,
    private readonly startScreening: StartScreening,
    private readonly answerQuestion: AnswerQuestion,
    private readonly submitScreening: SubmitScreening,
    private readonly decideFinding: DecideFinding,
  ) {}

  @Get('patients/:patientId/screenings')
  @Permit('screening.read')
  @ApiOkResponse({ type: PatientScreeningsView })
  list(
    @CurrentActor() actor: StaffActor,
    @Param('patientId', UuidPipe) patientId: string,
  ): Promise<PatientScreeningsView> {
    return this.queries.list(actor, patientId);
  }

  @Post('patients/:patientId/screenings')
  @Permit('screening.answer')
  @ApiCreatedResponse({ type: ScreeningView })
  start(
    @CurrentActor() actor: StaffActor,
    @Param('patientId', UuidPipe) patientId: string,
    @Body() body: StartScreeningDto,
  ): Promise<ScreeningView> {
    return this.startScreening.execute(actor, patientId, body.form);
  }

  @Get('screenings/:screeningId')
  @Permit('screening.read')
  @ApiOkResponse({ type: ScreeningView })
  get(@CurrentActor() actor: StaffActor, @Param('screeningId', UuidPipe) screeningId: string): Promise<ScreeningView> {
    return this.queries.get(actor, screeningId);
  }

  @Post('screenings/:screeningId/answers')
  @HttpCode(200)
  @Permit('screening.answer')
  @ApiOkResponse({ type: ScreeningView })
  answer(
    @CurrentActor() actor: StaffActor,
    @Param('screeningId', UuidPipe) screeningId: string,
    @Body() body: AnswerQuestionDto,
  ): Promise<ScreeningView> {
    return this.answerQuestion.execute(actor, screeningId, body);
  }

  @Post('screenings/:screeningId/submit')
  @HttpCode(200)
  @Permit('screening.answer')
  @ApiOkResponse({ type: ScreeningView })
  submit(
    @CurrentActor() actor: StaffActor,
    @Param('screeningId', UuidPipe) screeningId: string,
  ): Promise<ScreeningView> {
    return this.submitScreening.execute(actor, screeningId);
  }

  @Post('findings/:findingId/decisions')
  @Permit('screening.decide')
  @ApiCreatedResponse({ type: FindingView })
  decide(
    @CurrentActor() actor: StaffActor,
    @Param('findingId', UuidPipe) findingId: string,
    @Body() body: DecideFindingDto,
  ): Promise<FindingView> {
    return this.decideFinding.execute(actor, findingId, body);
  }
}
