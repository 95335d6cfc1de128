import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '@stipple/kernel';
import { CurrentActor, Permit, UuidPipe } from '@stipple/platform';
import { CloseVisit } from './close-visit.js';
import { GiveHelp } from './give-help.js';
import { OpenVisit } from './open-visit.js';
import { RenewVisitCode } from './renew-visit-code.js';
import { VisitQueries } from './visits.queries.js';
import { OpenVisitDto, PatientVisitsView, VisitEndedView, VisitOpenedView, VisitView } from './visits.dto.js';

@ApiTags('visits')
@Controller()
export class VisitsController {
  constructor(
    private readonly openVisit: OpenVisit,
    private readonly renewCode: RenewVisitCode,
    private readonly giveHelp: GiveHelp,
    private readonly closeVisit: CloseVisit,
    private readonly queries: VisitQueries,
  ) {}

  @Post('visits')
  @Permit('visits.open')
  @ApiCreatedResponse({ type: VisitOpenedView })
  open(@CurrentActor() actor: StaffActor, @Body() body: OpenVisitDto): Promise<VisitOpenedView> {
    return this.openVisit.execute(actor, body);
  }

  @Get('patients/:patientId/visits')
  @Permit('visits.read')
  @ApiOkResponse({ type: PatientVisitsView })
  ofPatient(
    @CurrentActor() actor: StaffActor,
    @Param('patientId', UuidPipe) patientId: string,
  ): Promise<PatientVisitsView> {
    return this.queries.ofPatient(actor, patientId);
  }

  @Get('visits/:visitId')
  @Permit('visits.read')
  @ApiOkResponse({ type: VisitView })
  get(@CurrentActor() actor: StaffActor, @Param('visitId', UuidPipe) visitId: string): Promise<VisitView> {
    return this.queries.get(actor, visitId);
  }

  @Post('visits/:visitId/code')
  @HttpCode(200)
  @Permit('visits.open')
  @ApiOkResponse({ type: VisitOpenedView })
  renew(@CurrentActor() actor: StaffActor, @Param('visitId', UuidPipe) visitId: string): Promise<VisitOpenedView> {
    return this.renewCode.execute(actor, visitId);
  }

  @Post('visits/:visitId/help-given')
  @HttpCode(200)
  @Permit('visits.open')
  @ApiOkResponse({ type: VisitView })
  help(@CurrentActor() actor: StaffActor, @Param('visitId', UuidPipe) visitId: string): Promise<VisitView> {
    return this.giveHelp.execute(actor, visitId);
  }

  @Post('visits/:visitId/close')
  @HttpCode(200)
  @Permit('visits.open')
  @ApiOkResponse({ type: VisitEndedView })
  close(@CurrentActor() actor: StaffActor, @Param('visitId', UuidPipe) visitId: string): Promise<VisitEndedView> {
    return this.closeVisit.execute(actor, visitId);
  }
}
