import { Body, Controller, Get, Header, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import {
  AnswerTeachBackDto,
  AskQuestionDto,
  ChooseConsentsDto,
  ReadSectionDto,
  SignConsentDto,
} from '@stipple/consent';
import { DocumentDesk } from '@stipple/documents';
import type { KioskActor } from '@stipple/kernel';
import { CurrentActor, Database, Permit, UuidPipe } from '@stipple/platform';
import { GoThroughConsent } from './go-through-consent.js';
import { KioskStepView } from './kiosk-step.dto.js';

/** Information and consent, page by page, and the patient's own copy of what they signed. */
@ApiTags('kiosk')
@Controller('kiosk')
export class KioskConsentController {
  constructor(
    private readonly consent: GoThroughConsent,
    private readonly database: Database,
    private readonly documents: DocumentDesk,
  ) {}

  @Post('sections')
  @HttpCode(200)
  @Permit('kiosk.act')
  @ApiOkResponse({ type: KioskStepView })
  readSection(@CurrentActor() actor: KioskActor, @Body() body: ReadSectionDto): Promise<KioskStepView> {
    return this.consent.readSection(actor, body);
  }

  @Post('patient-questions')
  @HttpCode(200)
  @Permit('kiosk.act')
  @ApiOkResponse({ type: KioskStepView })
  ask(@CurrentActor() actor: KioskActor, @Body() body: AskQuestionDto): Promise<KioskStepView> {
    return this.consent.askQuestion(actor, body);
  }

  @Post('teach-back')
  @HttpCode(200)
  @Permit('kiosk.act')
  @ApiOkResponse({ type: KioskStepView })
  teachBack(@CurrentActor() actor: KioskActor, @Body() body: AnswerTeachBackDto): Promise<KioskStepView> {
    return this.consent.answerTeachBack(actor, body);
  }

  @Post('choices')
  @HttpCode(200)
  @Permit('kiosk.act')
  @ApiOkResponse({ type: KioskStepView })
  choose(@CurrentActor() actor: KioskActor, @Body() body: ChooseConsentsDto): Promise<KioskStepView> {
    return this.consent.choose(actor, body);
  }

  @Post('sign')
  @HttpCode(200)
  @Permit('kiosk.act')
  @ApiOkResponse({ type: KioskStepView })
  sign(@CurrentActor() actor: KioskActor, @Body() body: SignConsentDto): Promise<KioskStepView> {
    return this.consent.sign(actor, body);
  }

  @Get('documents/:documentId/file')
  @Permit('kiosk.act')
  @Header('Cache-Control', 'private, no-store')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @CurrentActor() actor: KioskActor,
    @Param('documentId', UuidPipe) documentId: string,
  ): Promise<StreamableFile> {
    const { document, bytes } = await this.database.read(actor, (tx) => this.documents.file(tx, documentId));
    const disposition = `inline; filename="${document.kind}-${document.issuedAt.toISOString().slice(0, 10)}.pdf"`;
    return new StreamableFile(bytes, { type: 'application/pdf', length: bytes.length, disposition });
  }
}
