import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '@stipple/kernel';
import { CurrentActor, Permit, UuidPipe } from '@stipple/platform';
import { DeclareRecall } from './declare-recall.js';
import { DeclareRecallDto, RecallListView, RecallView } from './recalls.dto.js';
import { RecallsQueries } from './recalls.queries.js';

@ApiTags('recalls')
@Controller('recalls')
export class RecallsController {
  constructor(
    private readonly declareRecall: DeclareRecall,
    private readonly recalls: RecallsQueries,
  ) {}

  @Post()
  @Permit('recalls.declare')
  @ApiCreatedResponse({ type: RecallView })
  declare(@CurrentActor() actor: StaffActor, @Body() body: DeclareRecallDto): Promise<RecallView> {
    return this.declareRecall.execute(actor, body);
  }

  @Get()
  @Permit('recalls.read')
  @ApiOkResponse({ type: RecallListView })
  list(@CurrentActor() actor: StaffActor): Promise<RecallListView> {
    return this.recalls.list(actor);
  }

  @Get(':recallId')
  @Permit('recalls.read')
  @ApiOkResponse({ type: RecallView })
  read(@CurrentActor() actor: StaffActor, @Param('recallId', UuidPipe) recallId: string): Promise<RecallView> {
    return this.recalls.read(actor, recallId);
  }
}
