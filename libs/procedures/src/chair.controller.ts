import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '@stipple/kernel';
import { CurrentActor, Permit, UuidPipe } from '@stipple/platform';
import { CheckDoseDto, DiscardCapDto, DoseOverrideDto, FillCapDto, FilledCapView, GiveDoseDto } from './chair.dto.js';
import { CheckDose } from './check-dose.js';
import { DiscardCap } from './discard-cap.js';
import { CheckedDoseView, RecordedDoseView } from './dose.dto.js';
import { FillCap } from './fill-cap.js';
import { GiveDose } from './give-dose.js';
import { OverrideDose } from './override-dose.js';

/** Ink and anaesthetic at the chair. */
@ApiTags('sessions')
@Controller('sessions/:sessionId')
export class ChairController {
  constructor(
    private readonly fillCap: FillCap,
    private readonly discardCap: DiscardCap,
    private readonly checkDose: CheckDose,
    private readonly giveDose: GiveDose,
    private readonly overrideDose: OverrideDose,
  ) {}

  @Post('caps')
  @Permit('sessions.record')
  @ApiCreatedResponse({ type: FilledCapView })
  fill(
    @CurrentActor() actor: StaffActor,
    @Param('sessionId', UuidPipe) sessionId: string,
    @Body() body: FillCapDto,
  ): Promise<FilledCapView> {
    return this.fillCap.execute(actor, sessionId, body);
  }

  @Post('caps/:capId/discard')
  @HttpCode(204)
  @Permit('sessions.record')
  @ApiNoContentResponse()
  discard(
    @CurrentActor() actor: StaffActor,
    @Param('sessionId', UuidPipe) sessionId: string,
    @Param('capId', UuidPipe) capId: string,
    @Body() body: DiscardCapDto,
  ): Promise<void> {
    return this.discardCap.execute(actor, sessionId, capId, body);
  }

  @Post('doses/check')
  @HttpCode(200)
  @Permit('sessions.record')
  @ApiOkResponse({ type: CheckedDoseView })
  check(
    @CurrentActor() actor: StaffActor,
    @Param('sessionId', UuidPipe) sessionId: string,
    @Body() body: CheckDoseDto,
  ): Promise<CheckedDoseView> {
    return this.checkDose.execute(actor, sessionId, body);
  }

  @Post('doses')
  @Permit('doses.give')
  @ApiCreatedResponse({ type: RecordedDoseView })
  give(
    @CurrentActor() actor: StaffActor,
    @Param('sessionId', UuidPipe) sessionId: string,
    @Body() body: GiveDoseDto,
  ): Promise<RecordedDoseView> {
    return this.giveDose.execute(actor, sessionId, body);
  }

  @Post('doses/:doseId/override')
  @HttpCode(204)
  @Permit('doses.give')
  @ApiNoContentResponse()
  override(
    @CurrentActor() actor: StaffActor,
    @Param('sessionId', UuidPipe) sessionId: string,
    @Param('doseId', UuidPipe) doseId: string,
    @Body() body: DoseOverrideDto,
  ): Promise<void> {
    return this.overrideDose.execute(actor, sessionId, doseId, body);
  }
}
