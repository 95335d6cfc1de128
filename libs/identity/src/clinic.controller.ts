import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '@stipple/kernel';
import { CurrentActor, Database, Permit, Public } from '@stipple/platform';
import { ApproveRules } from './approve-rules.js';
import { ApprovalDto, ApprovalListView, MemberListView, SetupDto, SetupStateView } from './identity.dto.js';
import { Members } from './members.js';
import { SetUp } from './set-up.js';

@ApiTags('clinic')
@Controller()
export class ClinicController {
  constructor(
    private readonly setUp: SetUp,
    private readonly approveRules: ApproveRules,
    private readonly members: Members,
    private readonly database: Database,
  ) {}

  @Get('setup')
  @Public()
  @ApiOkResponse({ type: SetupStateView })
  async setupState(): Promise<SetupStateView> {
    return { open: await this.setUp.isOpen() };
  }

  @Post('setup')
  @HttpCode(204)
  @Public()
  @RouteConfig({ rateLimit: { max: 10, timeWindow: '1 minute' } })
  async setup(@Body() body: SetupDto): Promise<void> {
    await this.setUp.execute(body);
  }

  @Get('approvals')
  @Permit('approvals.read')
  @ApiOkResponse({ type: ApprovalListView })
  approvals(@CurrentActor() actor: StaffActor): Promise<ApprovalListView> {
    return this.approveRules.list(actor);
  }

  @Post('approvals')
  @HttpCode(200)
  @Permit('approvals.approve')
  @ApiOkResponse({ type: ApprovalListView })
  approve(@CurrentActor() actor: StaffActor, @Body() body: ApprovalDto): Promise<ApprovalListView> {
    return this.approveRules.execute(actor, body);
  }

  @Get('members')
  @Permit('members.read')
  @ApiOkResponse({ type: MemberListView })
  listMembers(@CurrentActor() actor: StaffActor): Promise<MemberListView> {
    return this.database.read(actor, async (tx) => {
      tx.audit({ action: 'members.read' });
      return { items: await this.members.all(tx) };
    });
  }
}
