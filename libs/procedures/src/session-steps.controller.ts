import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '@stipple/kernel';
import { CurrentActor, Permit, UuidPipe } from '@stipple/platform';
import { CheckStart } from './check-start.js';
import { EndSession } from './end-session.js';
import { ReadNote } from './read-note.js';
import { EndSessionDto, SignNoteDto, StartSessionDto } from './session-requests.dto.js';
import { SessionRecordView, SessionSummaryView, SignedNoteView, StartCheckView } from './session-views.dto.js';
import { SignNote } from './sign-note.js';
import { StartSession } from './start-session.js';

/** The steps of a session: start check, start, end, signature, and the record that stays. */
@ApiTags('sessions')
@Controller('sessions/:sessionId')
export class SessionStepsController {
  constructor(
    private readonly checkStart: CheckStart,
    private readonly startSession: StartSession,
    private readonly endSession: EndSession,
    private readonly signNote: SignNote,
    private readonly readNote: ReadNote,
  ) {}

  @Get('start-check')
  @Permit('sessions.read')
  @ApiOkResponse({ type: StartCheckView })
  check(@CurrentActor() actor: StaffActor, @Param('sessionId', UuidPipe) sessionId: string): Promise<StartCheckView> {
    return this.checkStart.execute(actor, sessionId);
  }

  @Post('start')
  @HttpCode(200)
  @Permit('sessions.start')
  @ApiOkResponse({ type: SessionSummaryView })
  start(
    @CurrentActor() actor: StaffActor,
    @Param('sessionId', UuidPipe) sessionId: string,
    @Body() body: StartSessionDto,
  ): Promise<SessionSummaryView> {
    return this.startSession.execute(actor, sessionId, body);
  }

  @Post('end')
  @HttpCode(200)
  @Permit('sessions.record')
  @ApiOkResponse({ type: SessionSummaryView })
  end(
    @CurrentActor() actor: StaffActor,
    @Param('sessionId', UuidPipe) sessionId: string,
    @Body() body: EndSessionDto,
  ): Promise<SessionSummaryView> {
    return this.endSession.execute(actor, sessionId, body);
  }

  @Post('sign')
  @HttpCode(200)
  @Permit('notes.sign')
  @ApiOkResponse({ type: SignedNoteView })
  sign(
    @CurrentActor() actor: StaffActor,
    @Param('sessionId', UuidPipe) sessionId: string,
    @Body() body: SignNoteDto,
  ): Promise<SignedNoteView> {
    return this.signNote.execute(actor, sessionId, body);
  }

  @Get('record')
  @Permit('sessions.read')
  @ApiOkResponse({ type: SessionRecordView })
  record(
    @CurrentActor() actor: StaffActor,
    @Param('sessionId', UuidPipe) sessionId: string,
  ): Promise<SessionRecordView> {
    return this.readNote.execute(actor, sessionId);
  }
}
