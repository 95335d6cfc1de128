import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '@stipple/kernel';
import { CurrentActor, Permit, UuidPipe } from '@stipple/platform';
import { RecordComplication } from './record-complication.js';
import { RecordPainDto } from './chair.dto.js';
import { RecordedPainView } from './dose.dto.js';
import { RecordPain } from './record-pain.js';
import { RecordPass } from './record-pass.js';
import { RecordRemark } from './record-remark.js';
import { ReverseEvent } from './reverse-event.js';
import { RecordComplicationDto, RecordPassDto, RecordRemarkDto, ReverseEventDto } from './session-requests.dto.js';
import { RecordedEventView, RecordedPassView } from './session-views.dto.js';

/** Facts of the session's own timeline. */
@ApiTags('sessions')
@Controller('sessions/:sessionId')
export class TimelineController {
  constructor(
    private readonly recordPain: RecordPain,
    private readonly recordPass: RecordPass,
    private readonly recordRemark: RecordRemark,
    private readonly recordComplication: RecordComplication,
    private readonly reverseEvent: ReverseEvent,
  ) {}

  @Post('pain')
  @Permit('sessions.record')
  @ApiCreatedResponse({ type: RecordedPainView })
  pain(
    @CurrentActor() actor: StaffActor,
    @Param('sessionId', UuidPipe) sessionId: string,
    @Body() body: RecordPainDto,
  ): Promise<RecordedPainView> {
    return this.recordPain.execute(actor, sessionId, body);
  }

  @Post('passes')
  @Permit('sessions.record')
  @ApiCreatedResponse({ type: RecordedPassView })
  pass(
    @CurrentActor() actor: StaffActor,
    @Param('sessionId', UuidPipe) sessionId: string,
    @Body() body: RecordPassDto,
  ): Promise<RecordedPassView> {
    return this.recordPass.execute(actor, sessionId, body);
  }

  @Post('remarks')
  @Permit('sessions.record')
  @ApiCreatedResponse({ type: RecordedEventView })
  remark(
    @CurrentActor() actor: StaffActor,
    @Param('sessionId', UuidPipe) sessionId: string,
    @Body() body: RecordRemarkDto,
  ): Promise<RecordedEventView> {
    return this.recordRemark.execute(actor, sessionId, body);
  }

  @Post('complications')
  @Permit('sessions.record')
  @ApiCreatedResponse({ type: RecordedEventView })
  complication(
    @CurrentActor() actor: StaffActor,
    @Param('sessionId', UuidPipe) sessionId: string,
    @Body() body: RecordComplicationDto,
  ): Promise<RecordedEventView> {
    return this.recordComplication.execute(actor, sessionId, body);
  }

  @Post('reversals')
  @Permit('sessions.record')
  @ApiCreatedResponse({ type: RecordedEventView })
  reverse(
    @CurrentActor() actor: StaffActor,
    @Param('sessionId', UuidPipe) sessionId: string,
    @Body() body: ReverseEventDto,
  ): Promise<RecordedEventView> {
    return this.reverseEvent.execute(actor, sessionId, body);
  }
}
