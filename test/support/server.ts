import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config, dataSourceOptions, openDataSource, roleUrl } from '@stipple/platform';
import pg from 'pg';
import { createApp } from '../../apps/server/src/boot/create-app.js';
import { ENTITIES } from '../../apps/server/src/entities.js';
import { cloneDatabase, TEST_MASTER_KEY } from './postgres.js';

/** The whole server on its own clone of the migrated database, with nobody in it. */
export interface EmptyServer {
  app: NestFastifyApplication;
  ownerUrl: string;
  close(): Promise<void>;
}

export async function emptyServer(): Promise<EmptyServer> {
  const { url, drop } = await cloneDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'stipple-world-'));
  const source = await openDataSource(dataSourceOptions(roleUrl(url, 'stipple_app', TEST_MASTER_KEY), ENTITIES));
  const authPool = new pg.Pool({ connectionString: roleUrl(url, 'stipple_auth', TEST_MASTER_KEY), max: 4 });
  const config = new Config(folder, 0, '127.0.0.1', 'http://localhost:3000', null);
  const app = await createApp({ config, masterKey: TEST_MASTER_KEY, source, authPool });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const close = async (): Promise<void> => {
    await app.close();
    await source.destroy();
    await authPool.end();
    await drop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { app, ownerUrl: url, close };
}
