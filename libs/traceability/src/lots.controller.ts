import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '@stipple/kernel';
import { CurrentActor, IfMatch, Permit, UuidPipe } from '@stipple/platform';
import { UsableBottleListView } from './bottles.dto.js';
import { BottlesQueries } from './bottles.queries.js';
import { LotPage } from './lot-page.queries.js';
import { QuarantineLotDto, ReceiveDeliveryDto, ReleaseLotDto } from './lot-requests.dto.js';
import { LotListView, LotSearchQuery, LotView } from './lots.dto.js';
import { LotsQueries } from './lots.queries.js';
import { QuarantineLot } from './quarantine-lot.js';
import { ReceiveDelivery } from './receive-delivery.js';
import { ReleaseLot } from './release-lot.js';

@ApiTags('lots')
@Controller('lots')
export class LotsController {
  constructor(
    private readonly lots: LotsQueries,
    private readonly page: LotPage,
    private readonly releaseLot: ReleaseLot,
    private readonly quarantineLot: QuarantineLot,
  ) {}

  @Get()
  @Permit('lots.read')
  @ApiOkResponse({ type: LotListView })
  list(@CurrentActor() actor: StaffActor, @Query() query: LotSearchQuery): Promise<LotListView> {
    return this.lots.list(actor, query);
  }

  @Get(':lotId')
  @Permit('lots.read')
  @ApiOkResponse({ type: LotView })
  read(@CurrentActor() actor: StaffActor, @Param('lotId', UuidPipe) lotId: string): Promise<LotView> {
    return this.page.read(actor, lotId);
  }

  @Post(':lotId/release')
  @HttpCode(200)
  @Permit('lots.release')
  @ApiOkResponse({ type: LotView })
  release(
    @CurrentActor() actor: StaffActor,
    @Param('lotId', UuidPipe) lotId: string,
    @IfMatch() version: number,
    @Body() body: ReleaseLotDto,
  ): Promise<LotView> {
    return this.releaseLot.execute(actor, lotId, version, body);
  }

  @Post(':lotId/quarantine')
  @HttpCode(200)
  @Permit('lots.quarantine')
  @ApiOkResponse({ type: LotView })
  quarantine(
    @CurrentActor() actor: StaffActor,
    @Param('lotId', UuidPipe) lotId: string,
    @Body() body: QuarantineLotDto,
  ): Promise<LotView> {
    return this.quarantineLot.execute(actor, lotId, body);
  }
}

@ApiTags('lots')
@Controller('deliveries')
export class DeliveriesController {
  constructor(private readonly receiveDelivery: ReceiveDelivery) {}

  @Post()
  @Permit('lots.receive')
  @ApiCreatedResponse({ type: LotView })
  receive(@CurrentActor() actor: StaffActor, @Body() body: ReceiveDeliveryDto): Promise<LotView> {
    return this.receiveDelivery.execute(actor, body);
  }
}

@ApiTags('lots')
@Controller('bottles')
export class BottlesController {
  constructor(private readonly bottles: BottlesQueries) {}

  @Get('usable')
  @Permit('lots.read')
  @ApiOkResponse({ type: UsableBottleListView })
  usable(@CurrentActor() actor: StaffActor): Promise<UsableBottleListView> {
    return this.bottles.usable(actor);
  }
}
