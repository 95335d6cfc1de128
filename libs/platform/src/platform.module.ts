import { Global, Module } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { Keys } from './crypto/keys.js';
import { MasterKey } from './crypto/master-key.js';
import { Database, PAYLOAD_SEALER } from './database/database.js';
import { FileStore } from './files/file-store.js';
import { HealthController } from './http/health.controller.js';
import { Log } from './log.js';

/** What is known before Nest starts: the pools are open and the schema is migrated. */
export interface PlatformParts {
  config: Config;
  masterKey: MasterKey;
  source: DataSource;
}

@Global()
@Module({})
export class PlatformModule {
  static with(parts: PlatformParts) {
    const pool = (parts.source.driver as unknown as { master: Pool }).master;
    const keys = new Keys(parts.masterKey, pool);
    return {
      module: PlatformModule,
      controllers: [HealthController],
      providers: [
        { provide: Config, useValue: parts.config },
        { provide: MasterKey, useValue: parts.masterKey },
        { provide: DataSource, useValue: parts.source },
        { provide: Keys, useValue: keys },
        { provide: PAYLOAD_SEALER, useValue: keys.sealPayload.bind(keys) },
        Clock,
        Database,
        FileStore,
        Log,
      ],
      exports: [Config, MasterKey, Clock, Database, FileStore, Keys, Log],
    };
  }
}
