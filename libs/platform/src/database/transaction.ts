import { DomainError, type Actor, type AuditEvent, type CalendarDate, dateInZone } from '@stipple/kernel';
import type { PoolClient, QueryResult } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { actorId } from './actor-columns.js';
import { eventStatements, type RowChange, type SealPayload } from './audit-statements.js';
import { sendBatch, type Statement } from './batch.js';
import type { EntityCatalogue, EntityClass, EntitySql } from './entity-sql.js';
import { wireValue } from './entity-sql.js';
import { rememberStatement, LOOK_UP_KEY, Replay } from './idempotency.js';
import type { NewRow, Tx } from './tx.js';

const BEGIN: Statement = { text: 'BEGIN', values: [] };
const COMMIT: Statement = { text: 'COMMIT', values: [] };
const ENTER = 'SELECT security.enter($1)';

/** A connection that breaks fails the statement that waits on it; its own event, unheard, would end the process. */
const hear = (): void => undefined;

export interface TransactionParts {
  catalogue: EntityCatalogue;
  connect: () => Promise<PoolClient>;
  token: string;
  sealPayload: SealPayload;
}

type Row = Record<string, unknown>;

/** A queued statement; one that was asked has somebody who waits for its rows. */
interface Queued extends Statement {
  answer?: { resolve: (rows: unknown[]) => void; reject: (error: unknown) => void };
}

/** The one implementation of Tx; see there for the contract. */
export class Transaction implements Tx {
  readonly clinicId: string;
  readonly today: CalendarDate;
  private queue: Queued[] = [];
  private asking = false;
  private readonly events: AuditEvent[] = [];
  private readonly changes: RowChange[] = [];
  private readonly seen = new Map<string, Row>();
  private client: PoolClient | undefined;
  private connecting: Promise<PoolClient> | undefined;
  private open = false;
  private broken = false;

  constructor(
    private readonly parts: TransactionParts,
    readonly actor: Actor,
    readonly now: Date,
    private readonly idempotent: boolean,
  ) {
    this.clinicId = actor.clinicId;
    this.today = dateInZone(now, actor.zone);
  }

  newId(): string {
    return uuidv7();
  }

  insert<E extends object>(entity: EntityClass<E>, ...rows: NewRow<E>[]): void {
    if (rows.length === 0) return;
    const sql = this.parts.catalogue.of(entity);
    const complete = rows.map((row) => this.complete(sql, row as Row));
    const [first] = complete;
    if (complete.length === 1 && first) this.queue.push({ text: sql.insertOne, values: sql.values(first) });
    else this.queue.push({ text: sql.insertMany, values: [JSON.stringify(complete.map((row) => sql.record(row)))] });
  }

  private complete(sql: EntitySql, row: Row): Row {
    const filled: Row = { clinicId: this.clinicId, version: 1, recordedAt: this.now, recordedBy: actorId(this.actor) };
    return { ...filled, ...Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) };
  }

  update<E extends object>(entity: EntityClass<E>, key: { id: string; version: number }, changes: Partial<E>): void {
    const sql = this.parts.catalogue.of(entity);
    const entries = Object.entries(changes).filter(([name]) => name !== 'id' && name !== 'version');
    if (entries.length === 0) return;
    const values = entries.map(([name, value]) => wireValue(sql.column(name).json, value));
    this.queue.push({
      text: sql.update(entries.map(([name]) => name)),
      values: [this.clinicId, key.id, key.version, ...values],
    });
    const before = this.seen.get(`${sql.table}/${key.id}`);
    this.changes.push({
      table: sql.table.replaceAll('"', ''),
      id: key.id,
      version: key.version + 1,
      before: before ? Object.fromEntries(entries.map(([name]) => [name, before[name] ?? null])) : null,
      after: Object.fromEntries(entries.map(([name, value]) => [name, value ?? null])),
    });
  }

  async findOne<E extends object>(entity: EntityClass<E>, where: Partial<E>, options: { lock?: boolean } = {}) {
    const [row] = await this.findMany(entity, where, { ...options, limit: 1 });
    return row ?? null;
  }

  async findMany<E extends object>(
    entity: EntityClass<E>,
    where: Partial<E>,
    options: { lock?: boolean; orderBy?: keyof E & string; descending?: boolean; limit?: number } = {},
  ): Promise<E[]> {
    const sql = this.parts.catalogue.of(entity);
    const order = options.orderBy
      ? ` ORDER BY ${sql.column(options.orderBy).name}${options.descending ? ' DESC' : ''}`
      : '';
    const limit = options.limit ? ` LIMIT ${Math.trunc(options.limit)}` : '';
    const { text, values } = sql.where(
      { clinicId: this.clinicId, ...where },
      `${order}${limit}${options.lock ? ' FOR UPDATE' : ''}`,
    );
    const rows = await this.query<Row>(text, values);
    if (sql.has('version')) for (const row of rows) this.seen.set(`${sql.table}/${String(row['id'])}`, row);
    return rows as E[];
  }

  /** What is asked in one go (`Promise.all`) travels in one round trip, in the order asked, after the queued writes. */
  query<R extends object>(sql: string, params: readonly unknown[]): Promise<R[]> {
    const rows = new Promise<unknown[]>((resolve, reject) => {
      this.queue.push({ text: sql, values: params, answer: { resolve, reject } });
    });
    if (!this.asking) {
      this.asking = true;
      queueMicrotask(() => void this.ask());
    }
    return rows as Promise<R[]>;
  }

  private async ask(): Promise<void> {
    this.asking = false;
    const queued = this.take();
    if (queued.length === 0) return;
    try {
      const results = await this.flush(queued);
      queued.forEach(({ answer }, index) =>
        answer?.resolve(results[results.length - queued.length + index]?.rows ?? []),
      );
    } catch (error) {
      for (const { answer } of queued) answer?.reject(error);
    }
  }

  exec(sql: string, params: readonly unknown[]): void {
    this.queue.push({ text: sql, values: params });
  }

  audit(event: AuditEvent): void {
    this.events.push(event);
  }

  /** Queued writes, the audit events and the commit in one flush. */
  async commit(result: unknown): Promise<void> {
    const tail = await eventStatements(this, this.events, this.changes, this.parts.sealPayload);
    if (this.idempotent && this.actor.idempotency)
      tail.push(rememberStatement(this.actor, this.actor.idempotency, result));
    if (this.open) await this.flush([...this.take(), ...tail, COMMIT]);
    else if (this.queue.length + tail.length > 0) await this.send([this.enter(), ...this.take(), ...tail]);
    this.open = false;
  }

  async release(): Promise<void> {
    const client = this.client;
    if (!client) return;
    this.client = undefined;
    let failure: Error | undefined;
    if (this.open)
      failure = await client.query('ROLLBACK').then(
        () => undefined,
        (error: Error) => error,
      );
    client.off('error', hear);
    client.release(failure);
  }

  private async flush(statements: readonly Statement[]): Promise<QueryResult[]> {
    if (this.open) return this.send(statements);
    const key = this.idempotent ? this.actor.idempotency : undefined;
    const lookUp = key ? [{ text: LOOK_UP_KEY, values: [this.clinicId, key.key] }] : [];
    this.open = true;
    const results = await this.send([BEGIN, this.enter(), ...lookUp, ...statements]);
    const remembered: unknown = key ? results[2]?.rows[0] : undefined;
    if (remembered && key) throw Replay.of(remembered, this.actor, key.requestHash);
    return results;
  }

  private enter(): Statement {
    return { text: ENTER, values: [this.parts.token] };
  }

  private take(): Queued[] {
    const queued = this.queue;
    this.queue = [];
    return queued;
  }

  /** Once: what is asked while the first connection is still on its way waits for that one. */
  private connect(): Promise<PoolClient> {
    return (this.connecting ??= this.parts.connect().then((client) => {
      client.on('error', hear);
      this.client = client;
      return client;
    }));
  }

  private async send(statements: readonly Statement[]): Promise<QueryResult[]> {
    // A swallowed error would make COMMIT answer ROLLBACK without a word: a broken transaction stays broken.
    if (this.broken) throw new DomainError('INTERNAL', { reason: 'transaction-broken' });
    const client = await this.connect();
    try {
      return await sendBatch(client, statements);
    } catch (error) {
      this.broken = true;
      throw error;
    }
  }
}
