import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { KioskActor } from '@stipple/kernel';
import { CurrentActor, Permit } from '@stipple/platform';
import { AnswerQuestionDto } from '@stipple/screening';
import { AnswerHealthQuestions } from './answer-health-questions.js';
import { KioskStepView } from './kiosk-step.dto.js';

/** The health questions, one a page. */
@ApiTags('kiosk')
@Controller('kiosk')
export class KioskHealthController {
  constructor(private readonly health: AnswerHealthQuestions) {}

  @Post('answers')
  @HttpCode(200)
  @Permit('kiosk.act')
  @ApiOkResponse({ type: KioskStepView })
  answer(@CurrentActor() actor: KioskActor, @Body() body: AnswerQuestionDto): Promise<KioskStepView> {
    return this.health.answer(actor, body);
  }

  @Get('questions/:questionId')
  @Permit('kiosk.act')
  @ApiOkResponse({ type: KioskStepView })
  question(@CurrentActor() actor: KioskActor, @Param('questionId') questionId: string): Promise<KioskStepView> {
    return this.health.again(actor, questionId);
  }

  @Post('screening/submit')
  @HttpCode(200)
  @Permit('kiosk.act')
  @ApiOkResponse({ type: KioskStepView })
  submit(@CurrentActor() actor: KioskActor): Promise<KioskStepView> {
    return this.health.handIn(actor);
  }
}
