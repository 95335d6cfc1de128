import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { SnakeNaming } from './naming.js';

const DATE_OID = 1082;
const INT8_OID = 20;
const POOL_SIZE = 16;

/** `date` stays a calendar date as text; int8 (counts, sums of microlitres) becomes a number. */
export function setTypeParsers(): void {
  pg.types.setTypeParser(DATE_OID, (text) => text);
  pg.types.setTypeParser(INT8_OID, (text) => {
    const value = Number(text);
    if (!Number.isSafeInteger(value)) throw new Error(`${text} is beyond the safe integers`);
    return value;
  });
}

export function dataSourceOptions(
  url: string,
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type for entity classes
  entities: readonly Function[],
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
  migrations: readonly Function[] = [],
): DataSourceOptions {
  setTypeParsers();
  return {
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
    migrationsTableName: 'migration',
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    poolSize: POOL_SIZE,
    extra: { application_name: 'stipple' },
  };
}

export async function openDataSource(options: DataSourceOptions): Promise<DataSource> {
  return new DataSource(options).initialize();
}
