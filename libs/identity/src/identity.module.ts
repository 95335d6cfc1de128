import { Global, Module, type Provider } from '@nestjs/common';
import { ACTOR_RESOLVER } from '@stipple/platform';
import { Accounts } from './accounts.js';
import { SessionActorResolver } from './actor-resolver.js';
import { ApproveRules, LIVE_VERSIONS, type LiveVersions } from './approve-rules.js';
import { AUTH_POOL, type AuthPool } from './auth-pool.js';
import { ClinicController } from './clinic.controller.js';
import { CreateClinic } from './create-clinic.js';
import { DevicesController } from './devices.controller.js';
import { KioskSessions } from './kiosk-sessions.js';
import { LocalStrategy } from './local.strategy.js';
import { Approvals, ClinicBook, Members } from './members.js';
import { PairDevice } from './pair-device.js';
import { SessionController } from './session.controller.js';
import { SetUp } from './set-up.js';
import { SignIn } from './sign-in.js';
import { StepUp } from './step-up.js';
import { SystemLog } from './system-log.js';

const SHARED = [
  Accounts,
  Approvals,
  ClinicBook,
  CreateClinic,
  KioskSessions,
  Members,
  SessionActorResolver,
  SetUp,
  StepUp,
];

@Global()
@Module({})
export class IdentityModule {
  static with(parts: { authPool: AuthPool; liveVersions: LiveVersions }) {
    const wired: Provider[] = [
      { provide: AUTH_POOL, useValue: parts.authPool },
      { provide: LIVE_VERSIONS, useValue: parts.liveVersions },
      { provide: ACTOR_RESOLVER, useExisting: SessionActorResolver },
    ];
    return {
      module: IdentityModule,
      controllers: [SessionController, ClinicController, DevicesController],
      providers: [...SHARED, ...wired, ApproveRules, LocalStrategy, PairDevice, SignIn, SystemLog],
      exports: [...SHARED, ACTOR_RESOLVER],
    };
  }
}
