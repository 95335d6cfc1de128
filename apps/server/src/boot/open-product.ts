import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config, dataSourceOptions, MasterKey, openDataSource, roleUrl } from '@stipple/platform';
import pg from 'pg';
import { ENTITIES } from '../entities.js';
import { createApp } from './create-app.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import { holdLock } from './lock.js';
import { prepareDatabase } from './prepare-database.js';

const ROOT = fileURLToPath(new URL('../../../../..', import.meta.url));
const AUTH_POOL_SIZE = 8;

export type Say = (line: string) => void;

export interface OpenDatabase {
  ownerUrl: string;
  masterKey: MasterKey;
  dataFolder: string;
  embedded: boolean;
  /** Where the embedded cluster lives. */
  clusterFolder: string | null;
  close(): Promise<void>;
}

export const dataFolder = (): string => process.env['STIPPLE_DATA'] ?? join(ROOT, 'data');

/** The database of DATABASE_URL, or the embedded one, brought up to this version. */
export async function openDatabase(say: Say): Promise<OpenDatabase> {
  const folder = dataFolder();
  mkdirSync(folder, { recursive: true });
  const unlock = holdLock(folder);
  try {
    const masterKey = MasterKey.fromFile(process.env['STIPPLE_MASTER_KEY_FILE'] ?? join(folder, 'keys', 'master.key'));
    const given = process.env['DATABASE_URL'];
    if (given) {
      await prepareDatabase(given, masterKey, say);
      const close = () => Promise.resolve(unlock());
      return { ownerUrl: given, masterKey, dataFolder: folder, embedded: false, clusterFolder: null, close };
    }
    say('Starting PostgreSQL …');
    const server = await startEmbeddedPostgres(folder, masterKey.password('owner'));
    const close = async (): Promise<void> => {
      await server.stop();
      unlock();
    };
    await prepareDatabase(server.url, masterKey, say).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    const { url: ownerUrl, clusterFolder } = server;
    return { ownerUrl, masterKey, dataFolder: folder, embedded: true, clusterFolder, close };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** The server on an open database, not listening yet. */
export async function openServer(
  database: OpenDatabase,
  config: Config,
): Promise<{ app: NestFastifyApplication; close: () => Promise<void> }> {
  const { ownerUrl, masterKey } = database;
  const appUrl = process.env['STIPPLE_APP_URL'] ?? roleUrl(ownerUrl, 'stipple_app', masterKey);
  const authUrl = process.env['STIPPLE_AUTH_URL'] ?? roleUrl(ownerUrl, 'stipple_auth', masterKey);
  const source = await openDataSource(dataSourceOptions(appUrl, ENTITIES));
  const authPool = new pg.Pool({ connectionString: authUrl, max: AUTH_POOL_SIZE });
  const app = await createApp({ config, masterKey, source, authPool });
  const close = async (): Promise<void> => {
    await app.close();
    await source.destroy();
    await authPool.end();
  };
  return { app, close };
}
