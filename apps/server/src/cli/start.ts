import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SetUp } from '@stipple/identity';
import { Config } from '@stipple/platform';
import { Closing } from '../boot/closing.js';
import { dataFolder } from '../boot/data-folder.js';
import { DemoMarker } from '../boot/demo-marker.js';
import { untilNotHeld } from '../boot/lock.js';
import { openDatabase, type OpenDatabase, openServer, type Say } from '../boot/open-product.js';
import { assertPortFree, listenError } from '../boot/port.js';

const say: Say = (line) => console.log(line);
const STOPPED = Symbol('stopped');

/** `npm start`: database, migrations, the demo or the set-up link, one port. Ctrl-C stops all of it, in order. */
export async function start(args: string[]): Promise<number> {
  const config = Config.fromEnvironment(process.env, dataFolder());
  await untilNotHeld(config.dataFolder);
  await assertPortFree(config);
  const closing = new Closing();
  const stopped = untilStopped();
  try {
    const bringing = bringUp(config, args.includes('--demo'), closing);
    bringing.catch(() => undefined); // lost to a stop: nobody waits for it any more
    const database = await Promise.race([bringing, stopped]);
    if (database !== STOPPED) await Promise.race([stopped, databaseLost(database)]);
    say('\nStopping …');
  } finally {
    await closing.close();
  }
  return 0;
}

async function bringUp(config: Config, demoAsked: boolean, closing: Closing): Promise<OpenDatabase> {
  const database = await openDatabase(say, closing);
  say('Starting the server …');
  const app = await openServer(database, config, closing);
  const lines = await welcome(app, database, demoAsked);
  await app.listen(config.port, config.host).catch((error: unknown) => {
    throw listenError(error, config.port, config.host);
  });
  const { port } = app.getHttpServer().address() as { port: number };
  const address = config.port === 0 ? `http://localhost:${port}` : config.publicUrl;
  say(
    [
      '',
      `Stipple runs at ${address}`,
      ...lines(address),
      `The data is in ${database.dataFolder}${clusterNote(database)}`,
      'Ctrl-C stops it.',
    ].join('\n'),
  );
  return database;
}

function clusterNote({ clusterFolder, dataFolder: folder }: OpenDatabase): string {
  if (clusterFolder === null) return ' (files and keys); the rest in the database of DATABASE_URL';
  return clusterFolder.startsWith(folder) ? '' : ` and ${clusterFolder}`;
}

/**
 * Ctrl-C, a polite kill, a closed terminal, or the end of the launcher that handed over to this runtime. npm passes on
 * the Ctrl-C that the terminal has already sent, so every later one is swallowed: the stop is under way.
 */
function untilStopped(): Promise<typeof STOPPED> {
  return new Promise((resolve) => {
    const stop = (): void => resolve(STOPPED);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    if (process.connected) process.once('disconnect', stop);
  });
}

async function databaseLost({ gone, clusterFolder }: OpenDatabase): Promise<never> {
  await gone;
  throw new Error(`PostgreSQL has ended, so Stipple stops. Its log is ${clusterFolder}.log. Start Stipple again.`);
}

/** @returns what to print once the address is known */
async function welcome(
  app: NestFastifyApplication,
  database: OpenDatabase,
  demoAsked: boolean,
): Promise<(address: string) => string[]> {
  const setUp = app.get(SetUp, { strict: false });
  const empty = await setUp.isOpen();
  const marker = new DemoMarker(database.dataFolder);
  const { makeDemo, demoLogins } = await import('../demo/demo.js');
  if (empty && (database.embedded || demoAsked)) {
    say('Making the demo clinic …');
    marker.set();
    await makeDemo(app);
    marker.remove();
  } else if (empty) {
    const token = await setUp.newLink();
    return (address) => [`Set the clinic up (this link works once, for a day): ${address}/setup#${token}`];
  } else if (marker.stands)
    throw new Error('The demo clinic in this database was not finished. Empty the database, and start again.');
  return (await setUp.holdsDemo()) ? () => demoLogins() : () => [];
}
