import { Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { KioskSessions } from '@stipple/identity';
import type { KioskActor } from '@stipple/kernel';
import { CurrentActor, Permit } from '@stipple/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KioskStepView } from './kiosk-step.dto.js';
import { LeaveKiosk } from './leave-kiosk.js';

/** Ask for staff, stop, or leave the screen to nobody. */
@ApiTags('kiosk')
@Controller('kiosk')
export class KioskLeaveController {
  constructor(
    private readonly leave: LeaveKiosk,
    private readonly sessions: KioskSessions,
  ) {}

  @Post('help')
  @HttpCode(200)
  @Permit('kiosk.act')
  @ApiOkResponse({ type: KioskStepView })
  help(@CurrentActor() actor: KioskActor): Promise<KioskStepView> {
    return this.leave.askForHelp(actor);
  }

  @Post('stop')
  @HttpCode(200)
  @Permit('kiosk.act')
  @ApiOkResponse({ type: KioskStepView })
  stop(@CurrentActor() actor: KioskActor): Promise<KioskStepView> {
    return this.leave.stop(actor);
  }

  @Post('lock')
  @HttpCode(204)
  @Permit('kiosk.act')
  async lock(
    @CurrentActor() actor: KioskActor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.leave.lock(actor);
    await this.sessions.end(request, reply);
  }
}
