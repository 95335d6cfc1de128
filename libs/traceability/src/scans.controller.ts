import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '@stipple/kernel';
import { CurrentActor, Permit } from '@stipple/platform';
import { ReadScanDto, ScanView } from './scans.dto.js';
import { ScansQueries } from './scans.queries.js';

@ApiTags('lots')
@Controller('scans')
export class ScansController {
  constructor(private readonly scans: ScansQueries) {}

  @Post()
  @HttpCode(200)
  @Permit('lots.read')
  @ApiOkResponse({ type: ScanView })
  read(@CurrentActor() actor: StaffActor, @Body() body: ReadScanDto): Promise<ScanView> {
    return this.scans.read(actor, body.scan);
  }
}
