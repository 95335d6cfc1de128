import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AnaesthesiaModule } from '@stipple/anaesthesia';
import { AuditModule } from '@stipple/audit';
import { ConsentModule } from '@stipple/consent';
import { DocumentsModule } from '@stipple/documents';
import { IdentityModule } from '@stipple/identity';
import { PatientsModule } from '@stipple/patients';
import {
  EtagInterceptor,
  PermitGuard,
  PlatformModule,
  type PlatformParts,
  ProblemFilter,
  SchemaValidationPipe,
} from '@stipple/platform';
import { ProceduresModule } from '@stipple/procedures';
import { RecallModule } from '@stipple/recall';
import { ScreeningModule } from '@stipple/screening';
import { TraceabilityModule } from '@stipple/traceability';
import { VisitsModule } from '@stipple/visits';
import type { Pool } from 'pg';
import { LIVE_VERSIONS } from './live-versions.js';

export interface AppParts extends PlatformParts {
  authPool: Pool;
}

@Module({})
export class AppModule {
  static with(parts: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(parts),
        IdentityModule.with({ authPool: parts.authPool, liveVersions: LIVE_VERSIONS }),
        PatientsModule,
        DocumentsModule,
        ConsentModule,
        ScreeningModule,
        AnaesthesiaModule,
        TraceabilityModule,
        ProceduresModule,
        RecallModule,
        VisitsModule,
        AuditModule,
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: PermitGuard },
        { provide: APP_PIPE, useClass: SchemaValidationPipe },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
      ],
    };
  }
}
