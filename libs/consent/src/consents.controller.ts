import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '@stipple/kernel';
import { CurrentActor, Permit, UuidPipe } from '@stipple/platform';
import { AnswerPatientQuestion } from './answer-patient-question.js';
import {
  AnswerPatientQuestionDto,
  ConsentInformationView,
  ConsentTemplateList,
  ConsentWithdrawnView,
  GiveInformationDto,
  PatientConsentsView,
  PatientQuestionView,
  WithdrawConsentDto,
} from './consents.dto.js';
import { ConsentQueries } from './consents.queries.js';
import { GiveInformation } from './give-information.js';
import { WithdrawConsent } from './withdraw-consent.js';

@ApiTags('consent')
@Controller()
export class ConsentsController {
  constructor(
    private readonly queries: ConsentQueries,
    private readonly giveInformation: GiveInformation,
    private readonly withdrawConsent: WithdrawConsent,
    private readonly answerQuestion: AnswerPatientQuestion,
  ) {}

  @Get('patients/:patientId/consents')
  @Permit('consent.read')
  @ApiOkResponse({ type: PatientConsentsView })
  ofPatient(
    @CurrentActor() actor: StaffActor,
    @Param('patientId', UuidPipe) patientId: string,
  ): Promise<PatientConsentsView> {
    return this.queries.ofPatient(actor, patientId);
  }

  @Post('patients/:patientId/consent-information')
  @HttpCode(200)
  @Permit('consent.prepare')
  @ApiOkResponse({ type: ConsentInformationView })
  give(
    @CurrentActor() actor: StaffActor,
    @Param('patientId', UuidPipe) patientId: string,
    @Body() body: GiveInformationDto,
  ): Promise<ConsentInformationView> {
    return this.giveInformation.execute(actor, patientId, body);
  }

  @Post('consents/:consentId/withdraw')
  @HttpCode(200)
  @Permit('consent.withdraw')
  @ApiOkResponse({ type: ConsentWithdrawnView })
  withdraw(
    @CurrentActor() actor: StaffActor,
    @Param('consentId', UuidPipe) consentId: string,
    @Body() body: WithdrawConsentDto,
  ): Promise<ConsentWithdrawnView> {
    return this.withdrawConsent.execute(actor, consentId, body);
  }

  @Post('patient-questions/:questionId/answered')
  @HttpCode(200)
  @Permit('consent.prepare')
  @ApiOkResponse({ type: PatientQuestionView })
  answered(
    @CurrentActor() actor: StaffActor,
    @Param('questionId', UuidPipe) questionId: string,
    @Body() body: AnswerPatientQuestionDto,
  ): Promise<PatientQuestionView> {
    return this.answerQuestion.execute(actor, questionId, body);
  }

  @Get('consent-templates')
  @Permit('consent.read')
  @ApiOkResponse({ type: ConsentTemplateList })
  templates(@CurrentActor() actor: StaffActor): Promise<ConsentTemplateList> {
    return this.queries.templates(actor);
  }
}
