import pg from 'pg';
import { Closing } from './closing.js';
import { ensureCluster, locateCluster, SUPERUSER } from './cluster.js';
import { launchPostmaster, stopOrphan } from './postmaster.js';

const DATABASE = 'stipple';

export interface EmbeddedPostgres {
  /** The owner's connection string. */
  url: string;
  /** Where the cluster lives. */
  clusterFolder: string;
  /** Resolves when PostgreSQL is gone, asked or not. */
  gone: Promise<void>;
  /** Drops the product's database and makes it anew, empty. Nobody may be connected. */
  startAfresh(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Real PostgreSQL from the registry's binaries, in a folder of the product. As root it runs as `postgres`; where that
 * user cannot reach the checkout, binaries and cluster move to a folder it can (decision 18). A postmaster that a
 * killed parent left behind is stopped first, in order, so that nothing blocks this start.
 */
export async function startEmbeddedPostgres(
  dataFolder: string,
  password: string,
  closing = new Closing(),
): Promise<EmbeddedPostgres> {
  const cluster = await locateCluster(dataFolder, password);
  await stopOrphan(cluster);
  await ensureCluster(cluster, closing);
  const urlOf = (database: string, port: number): string =>
    `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
  const server = await launchPostmaster(cluster, (port) => urlOf('postgres', port), closing);
  const admin = urlOf('postgres', server.port);
  const create = `CREATE DATABASE ${DATABASE}`;
  try {
    await asAdmin(admin, async (client) => {
      const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
      if (!rowCount) await client.query(create);
    });
  } catch (error) {
    await server.stop();
    throw error;
  }
  const startAfresh = (): Promise<void> =>
    asAdmin(admin, async (client) => {
      await client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
      await client.query(create);
    });
  const { gone, stop } = server;
  return { url: urlOf(DATABASE, server.port), clusterFolder: cluster.folder, gone, startAfresh, stop };
}

async function asAdmin(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await work(client).finally(() => client.end());
}
