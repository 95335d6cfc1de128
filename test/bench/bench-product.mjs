// The built product in a process of its own, and beside it the same code on the same database in this one, to see what
// SQL it sends and to time what has no address of its own.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'dist');

export const load = (path) => import(join(DIST, path));

export async function openBenchProduct(data) {
  const { MasterKey, Config, dataSourceOptions, openDataSource, roleUrl } = await load('libs/platform/src/index.js');
  const { ENTITIES } = await load('apps/server/src/entities.js');
  const { createApp } = await load('apps/server/src/boot/create-app.js');
  console.log('Starting the product on a database of its own …');
  const { child, address, ended } = await startProduct(data);
  const stop = async () => {
    child.kill('SIGINT');
    await ended;
  };
  try {
    const masterKey = MasterKey.fromFile(join(data, 'keys', 'master.key'));
    const appUrl = roleUrl(ownerUrl(data, child.said, masterKey), 'stipple_app', masterKey);
    const authUrl = roleUrl(appUrl, 'stipple_auth', masterKey);
    const source = await openDataSource(dataSourceOptions(appUrl, ENTITIES));
    const authPool = new pg.Pool({ connectionString: authUrl, max: 2 });
    const config = Config.fromEnvironment({ PORT: '0' }, data);
    const app = await createApp({ config, masterKey, source, authPool });
    await app.init();
    const close = async () => {
      await app.close();
      await source.destroy();
      await authPool.end();
      await stop();
    };
    return { address, inside: { app, source, masterKey, appUrl }, close };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startProduct(data) {
  const env = { ...process.env, STIPPLE_DATA: data, PORT: '0', DATABASE_URL: '', npm_lifecycle_event: '' };
  const child = spawn(process.execPath, [join(ROOT, 'apps/server/bin/stipple.mjs'), 'start'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  child.said = '';
  const ended = new Promise((resolve) => child.once('close', resolve));
  await new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      child.said += text;
      if (child.said.includes('Ctrl-C stops it.')) resolve();
    });
    void ended.then(() => reject(new Error(`The product ended:\n${child.said}`)));
  });
  const [, address] = /runs at (\S+)/.exec(child.said);
  return { child, address, ended };
}

/** The embedded server's port stands in the fourth line of its own file. */
function ownerUrl(data, said, masterKey) {
  const elsewhere = /The data is in \S+ and (\S+)/.exec(said)?.[1];
  const file = readFileSync(join(elsewhere ?? join(data, 'postgres'), 'postmaster.pid'), 'utf8');
  return `postgres://stipple_owner:${masterKey.password('owner')}@127.0.0.1:${file.split('\n')[3]}/stipple`;
}
