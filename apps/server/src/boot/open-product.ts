import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config, dataSourceOptions, MasterKey, openDataSource, roleUrl } from '@stipple/platform';
import pg from 'pg';
import { ENTITIES } from '../entities.js';
import { Closing } from './closing.js';
import { createApp } from './create-app.js';
import { dataFolder } from './data-folder.js';
import { DemoMarker } from './demo-marker.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.js';
import { holdLock } from './lock.js';
import { prepareDatabase } from './prepare-database.js';

const AUTH_POOL_SIZE = 8;

export type Say = (line: string) => void;

export interface OpenDatabase {
  ownerUrl: string;
  masterKey: MasterKey;
  dataFolder: string;
  embedded: boolean;
  /** Where the embedded cluster lives. */
  clusterFolder: string | null;
  /** Resolves when the embedded PostgreSQL is gone; another's is not ours to watch. */
  gone: Promise<void>;
  close(): Promise<void>;
}

/** The database of DATABASE_URL, or the embedded one, brought up to this version. */
export async function openDatabase(say: Say, closing = new Closing()): Promise<OpenDatabase> {
  try {
    return await open(say, closing);
  } catch (error) {
    await closing.close();
    throw error;
  }
}

async function open(say: Say, closing: Closing): Promise<OpenDatabase> {
  const folder = dataFolder();
  makeFolder(folder);
  const unlock = holdLock(folder);
  await closing.add(() => Promise.resolve(unlock()));
  const masterKey = MasterKey.fromFile(process.env['STIPPLE_MASTER_KEY_FILE'] || join(folder, 'keys', 'master.key'));
  const common = { masterKey, dataFolder: folder, close: () => closing.close() };
  const given = process.env['DATABASE_URL'];
  if (given) {
    await prepareDatabase(given, masterKey, say);
    return { ...common, ownerUrl: given, embedded: false, clusterFolder: null, gone: new Promise(() => undefined) };
  }
  say('Starting PostgreSQL …');
  const server = await startEmbeddedPostgres(folder, masterKey.password('owner'), closing);
  await forgetHalfDemo(server, folder, say);
  await prepareDatabase(server.url, masterKey, say);
  const { url: ownerUrl, clusterFolder, gone } = server;
  return { ...common, ownerUrl, embedded: true, clusterFolder, gone };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new Error(`The folder ${folder} cannot be made. Set STIPPLE_DATA to a folder that you may write.`, { cause });
  }
}

/** The server does not listen before its demo is whole, so a half one holds nothing of anybody: it is made anew. */
async function forgetHalfDemo(server: EmbeddedPostgres, folder: string, say: Say): Promise<void> {
  const marker = new DemoMarker(folder);
  if (!marker.stands) return;
  say('The demo clinic was not finished the last time: making it anew …');
  await server.startAfresh();
  for (const name of ['files', 'trust']) rmSync(join(folder, name), { recursive: true, force: true });
  marker.remove();
}

/** The server on an open database, not listening yet. Closed with the database. */
export async function openServer(
  { ownerUrl, masterKey }: OpenDatabase,
  config: Config,
  closing: Closing,
): Promise<NestFastifyApplication> {
  const appUrl = process.env['STIPPLE_APP_URL'] || roleUrl(ownerUrl, 'stipple_app', masterKey);
  const authUrl = process.env['STIPPLE_AUTH_URL'] || roleUrl(ownerUrl, 'stipple_auth', masterKey);
  const source = await openDataSource(dataSourceOptions(appUrl, ENTITIES));
  await closing.add(() => source.destroy());
  const authPool = new pg.Pool({ connectionString: authUrl, max: AUTH_POOL_SIZE, application_name: 'stipple' });
  await closing.add(() => authPool.end());
  const app = await createApp({ config, masterKey, source, authPool });
  await closing.add(() => app.close());
  return app;
}
