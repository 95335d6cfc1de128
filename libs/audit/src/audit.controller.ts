import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '@stipple/kernel';
import { CurrentActor, Permit } from '@stipple/platform';
import { AuditPageView, AuditQuery } from './audit.dto.js';
import { ReadAuditLog } from './read-audit-log.js';

@ApiTags('audit')
@Controller('audit-events')
export class AuditController {
  constructor(private readonly readAuditLog: ReadAuditLog) {}

  @Get()
  @Permit('audit.read')
  @ApiOkResponse({ type: AuditPageView })
  list(@CurrentActor() actor: StaffActor, @Query() query: AuditQuery): Promise<AuditPageView> {
    return this.readAuditLog.execute(actor, query);
  }
}
