import type {} from '@fastify/session';
import { Body, Controller, Get, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DomainError, type StaffActor } from '@stipple/kernel';
import { CurrentActor, Database, Permit, Public } from '@stipple/platform';
import type { FastifyRequest } from 'fastify';
import type { Account, Standing } from './accounts.js';
import { SessionActorResolver } from './actor-resolver.js';
import { LoginDto, MeView } from './identity.dto.js';
import { PasswordGuard } from './password.guard.js';
import { SignIn } from './sign-in.js';

const meView = (accountId: string, login: string, standing: Standing): MeView => ({
  accountId,
  login,
  displayName: standing.displayName,
  roles: standing.roles,
  clinic: {
    id: standing.clinicId,
    name: standing.clinicName,
    zone: standing.zone,
    jurisdiction: standing.jurisdiction,
    demo: standing.demo,
  },
});

@ApiTags('session')
@Controller()
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly resolver: SessionActorResolver,
    private readonly database: Database,
  ) {}

  @Post('login')
  @HttpCode(200)
  @Public()
  @UseGuards(PasswordGuard)
  @RouteConfig({ rateLimit: { max: 30, timeWindow: '1 minute' } })
  @ApiOkResponse({ type: MeView })
  async login(@Req() request: FastifyRequest & { user: Account }, @Body() body: LoginDto): Promise<MeView> {
    const standing = await this.signIn.execute(request, request.user, body.clinicId);
    return meView(request.user.accountId, request.user.login, standing);
  }

  @Post('logout')
  @HttpCode(204)
  @Permit('session.any')
  async logout(@CurrentActor() actor: StaffActor, @Req() request: FastifyRequest): Promise<void> {
    await this.database.write(actor, (tx) => Promise.resolve(tx.audit({ action: 'account.signed-out' })));
    await request.session.destroy();
  }

  @Get('me')
  @Permit('session.any')
  @ApiOkResponse({ type: MeView })
  async me(@Req() request: FastifyRequest): Promise<MeView> {
    const signedIn = await this.resolver.staff(request);
    if (!signedIn) throw new DomainError('NOT_SIGNED_IN');
    return meView(signedIn.actor.accountId, signedIn.login, signedIn.standing);
  }
}
