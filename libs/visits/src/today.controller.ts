import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '@stipple/kernel';
import { CurrentActor, Permit } from '@stipple/platform';
import { TodayView } from './today.dto.js';
import { TodayQueries } from './today.queries.js';

@ApiTags('today')
@Controller('today')
export class TodayController {
  constructor(private readonly queries: TodayQueries) {}

  @Get()
  @Permit('visits.read')
  @ApiOkResponse({ type: TodayView })
  today(@CurrentActor() actor: StaffActor): Promise<TodayView> {
    return this.queries.today(actor);
  }
}
