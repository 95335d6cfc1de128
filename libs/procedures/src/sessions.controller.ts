import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '@stipple/kernel';
import { CurrentActor, Permit, UuidPipe } from '@stipple/platform';
import { PlanSession } from './plan-session.js';
import { ReadSession } from './session-screen.js';
import { PlanSessionDto } from './session-requests.dto.js';
import { SessionScreenView } from './session-screen.dto.js';
import { SessionListView, SessionSummaryView } from './session-views.dto.js';
import { SessionQueries } from './sessions.queries.js';

@ApiTags('sessions')
@Controller()
export class SessionsController {
  constructor(
    private readonly queries: SessionQueries,
    private readonly planSession: PlanSession,
    private readonly readSession: ReadSession,
  ) {}

  @Get('patients/:patientId/sessions')
  @Permit('sessions.read')
  @ApiOkResponse({ type: SessionListView })
  list(@CurrentActor() actor: StaffActor, @Param('patientId', UuidPipe) patientId: string): Promise<SessionListView> {
    return this.queries.ofPatient(actor, patientId);
  }

  @Post('patients/:patientId/sessions')
  @Permit('sessions.record')
  @ApiCreatedResponse({ type: SessionSummaryView })
  plan(
    @CurrentActor() actor: StaffActor,
    @Param('patientId', UuidPipe) patientId: string,
    @Body() body: PlanSessionDto,
  ): Promise<SessionSummaryView> {
    return this.planSession.execute(actor, patientId, body);
  }

  @Get('sessions/:sessionId')
  @Permit('sessions.read')
  @ApiOkResponse({ type: SessionScreenView })
  read(@CurrentActor() actor: StaffActor, @Param('sessionId', UuidPipe) sessionId: string): Promise<SessionScreenView> {
    return this.readSession.execute(actor, sessionId);
  }
}
