import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { KioskSessions } from '@stipple/identity';
import type { DeviceActor, KioskActor } from '@stipple/kernel';
import { CurrentActor, Permit } from '@stipple/platform';
import type { FastifyReply } from 'fastify';
import { BeginVisit } from './begin-visit.js';
import { ConfirmIdentity } from './confirm-identity.js';
import { EnterVisit } from './enter-visit.js';
import { ConfirmIdentityDto, EnterVisitDto, KioskStepView } from './kiosk-step.dto.js';
import { TakeKioskStep } from './take-kiosk-step.js';

/** The patient's own door: who are you, is this you, shall we begin. Every answer is the next page. */
@ApiTags('kiosk')
@Controller('kiosk')
export class KioskController {
  constructor(
    private readonly enterVisit: EnterVisit,
    private readonly sessions: KioskSessions,
    private readonly steps: TakeKioskStep,
    private readonly confirmIdentity: ConfirmIdentity,
    private readonly beginVisit: BeginVisit,
  ) {}

  @Post('enter')
  @HttpCode(200)
  @Permit('kiosk.device')
  @RouteConfig({ rateLimit: { max: 20, timeWindow: '1 minute' } })
  @ApiOkResponse({ type: KioskStepView })
  async enter(
    @CurrentActor() actor: DeviceActor,
    @Body() body: EnterVisitDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<KioskStepView> {
    const { visitId, patientId, step } = await this.enterVisit.execute(actor, body);
    const { clinicId, deviceId } = actor;
    await this.sessions.start(reply, { clinicId, patientId, visitId, deviceId });
    return step;
  }

  @Get('step')
  @Permit('kiosk.act')
  @ApiOkResponse({ type: KioskStepView })
  step(@CurrentActor() actor: KioskActor): Promise<KioskStepView> {
    return this.steps.look(actor);
  }

  @Post('identity')
  @HttpCode(200)
  @Permit('kiosk.act')
  @ApiOkResponse({ type: KioskStepView })
  identity(@CurrentActor() actor: KioskActor, @Body() body: ConfirmIdentityDto): Promise<KioskStepView> {
    return this.confirmIdentity.execute(actor, body);
  }

  @Post('begin')
  @HttpCode(200)
  @Permit('kiosk.act')
  @ApiOkResponse({ type: KioskStepView })
  begin(@CurrentActor() actor: KioskActor): Promise<KioskStepView> {
    return this.beginVisit.execute(actor);
  }
}
