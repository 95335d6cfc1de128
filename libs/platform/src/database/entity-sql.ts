import type { DataSource, EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';

export type EntityClass<E> = abstract new () => E;

interface Column {
  property: string;
  name: string;
  type: string;
  json: boolean;
}

/** SQL of one entity, made once from its TypeORM mapping: names come from the mapping, never from input. */
export class EntitySql {
  readonly columns: readonly Column[];
  readonly table: string;
  readonly insertOne: string;
  readonly insertMany: string;
  readonly select: string;
  private readonly cache = new Map<string, string>();

  constructor(metadata: EntityMetadata, typeOf: (column: ColumnMetadata) => string) {
    this.table = metadata.tablePath
      .split('.')
      .map((part) => `"${part}"`)
      .join('.');
    this.columns = metadata.columns.map((column) => ({
      property: column.propertyName,
      name: `"${column.databaseName}"`,
      type: typeOf(column),
      json: column.type === 'jsonb',
    }));
    const names = this.columns.map((column) => column.name).join(', ');
    const record = this.columns.map((column) => `${column.name} ${column.type}`).join(', ');
    this.insertOne = `INSERT INTO ${this.table} (${names}) VALUES (${this.columns.map((_, i) => `$${i + 1}`).join(', ')})`;
    this.insertMany = `INSERT INTO ${this.table} (${names}) SELECT ${names} FROM jsonb_to_recordset($1::jsonb) AS row(${record})`;
    this.select = `SELECT ${this.columns.map((column) => `${column.name} AS "${column.property}"`).join(', ')} FROM ${this.table}`;
  }

  has(property: string): boolean {
    return this.columns.some((column) => column.property === property);
  }

  column(property: string): Column {
    const column = this.columns.find((candidate) => candidate.property === property);
    if (!column) throw new Error(`${this.table} has no column ${property}`);
    return column;
  }

  values(row: Record<string, unknown>): unknown[] {
    return this.columns.map((column) => wireValue(column.json, row[column.property]));
  }

  /** Rows for jsonb_to_recordset: bytes as hex, instants as ISO text. */
  record(row: Record<string, unknown>): Record<string, unknown> {
    return Object.fromEntries(
      this.columns.map((column) => [column.name.slice(1, -1), jsonValue(row[column.property] ?? null)]),
    );
  }

  /** `WHERE clinic_id = $1 AND …`: equality only; null means IS NULL and takes no parameter. */
  where(criteria: Record<string, unknown>, suffix: string): { text: string; values: unknown[] } {
    const entries = Object.entries(criteria).filter(([, value]) => value !== undefined);
    const key = `${entries.map(([name, value]) => (value === null ? `!${name}` : name)).join()}#${suffix}`;
    const values = entries.filter(([, value]) => value !== null).map(([, value]) => value);
    let text = this.cache.get(key);
    if (text === undefined) {
      let position = 0;
      const terms = entries.map(([name, value]) =>
        value === null ? `${this.column(name).name} IS NULL` : `${this.column(name).name} = $${++position}`,
      );
      text = `${this.select} WHERE ${terms.join(' AND ')}${suffix}`;
      this.cache.set(key, text);
    }
    return { text, values };
  }

  /** Guarded update: no row of that version, no commit (security.expect_one raises ST412). $1 clinic, $2 id, $3 version. */
  update(properties: readonly string[]): string {
    const key = `update ${properties.join()}`;
    let text = this.cache.get(key);
    if (text === undefined) {
      const sets = properties.map((property, index) => `${this.column(property).name} = $${index + 4}`);
      text =
        `WITH changed AS (UPDATE ${this.table} SET ${[...sets, '"version" = "version" + 1'].join(', ')} ` +
        `WHERE "clinic_id" = $1 AND "id" = $2 AND "version" = $3 RETURNING 1) ` +
        `SELECT security.expect_one((SELECT count(*) FROM changed))`;
      this.cache.set(key, text);
    }
    return text;
  }
}

export function wireValue(json: boolean, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  return json ? JSON.stringify(value) : value;
}

function jsonValue(value: unknown): unknown {
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  return value;
}

/** The mapping of every entity of a data source, by class. */
export class EntityCatalogue {
  private readonly byClass = new Map<unknown, EntitySql>();

  constructor(private readonly source: DataSource) {}

  of<E>(entity: EntityClass<E>): EntitySql {
    let sql = this.byClass.get(entity);
    if (!sql) {
      const metadata = this.source.getMetadata(entity as never);
      sql = new EntitySql(metadata, (column) => this.typeOf(column));
      this.byClass.set(entity, sql);
    }
    return sql;
  }

  private typeOf(column: ColumnMetadata): string {
    const type = this.source.driver.normalizeType(column);
    return column.isArray ? `${type}[]` : type;
  }
}
