import { SetUp } from '@stipple/identity';
import { Config } from '@stipple/platform';
import { openDatabase, openServer, type OpenDatabase, type Say } from '../boot/open-product.js';
import { dataFolder } from '../boot/open-product.js';

const say: Say = (line) => console.log(line);

/** `npm start`: database, migrations, the demo or the set-up link, one port. Ctrl-C stops all of it, in order. */
export async function start(args: string[]): Promise<number> {
  const config = Config.fromEnvironment(process.env, dataFolder());
  const stopped = untilStopped();
  const database = await openDatabase(say);
  try {
    say('Starting the server …');
    const server = await openServer(database, config);
    try {
      const lines = await welcome(server.app, database, args.includes('--demo'));
      await server.app.listen(config.port, config.host);
      const port = (server.app.getHttpServer().address() as { port: number }).port;
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
      await stopped;
      say('\nStopping …');
    } finally {
      await server.close();
    }
  } finally {
    await database.close();
  }
  return 0;
}

function clusterNote({ clusterFolder, dataFolder: folder }: OpenDatabase): string {
  if (clusterFolder === null) return ' (files and keys); the rest in the database of DATABASE_URL';
  return clusterFolder.startsWith(folder) ? '' : ` and ${clusterFolder}`;
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

/** @returns what to print once the address is known */
async function welcome(
  app: Awaited<ReturnType<typeof openServer>>['app'],
  database: OpenDatabase,
  demoAsked: boolean,
): Promise<(address: string) => string[]> {
  const setUp = app.get(SetUp, { strict: false });
  const empty = await setUp.isOpen();
  const { makeDemo, demoLogins } = await import('../demo/demo.js');
  if (empty && (database.embedded || demoAsked)) {
    say('Making the demo clinic …');
    await makeDemo(app);
  } else if (empty) {
    const token = await setUp.newLink();
    return (address) => [`Set the clinic up (this link works once, for a day): ${address}/setup#${token}`];
  }
  return (await setUp.holdsDemo()) ? () => demoLogins() : () => [];
}
