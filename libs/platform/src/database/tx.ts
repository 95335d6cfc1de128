import type { Actor, AuditEvent, CalendarDate } from '@stipple/kernel';
import type { EntityClass } from './entity-sql.js';

/** A row to insert: `clinicId`, `version` (1), `recordedAt` and `recordedBy` are filled in when the table has them. */
export type NewRow<E> = Partial<E>;

/**
 * One transaction, as a value. Writes queue and reads flush, so that a pure insert with its audit event and the commit
 * is one round trip. Stores and domain-crossing calls take it first; only a use case opens one.
 */
export interface Tx {
  readonly actor: Actor;
  readonly clinicId: string;
  /** One instant for the whole transaction, from the injected clock. */
  readonly now: Date;
  /** `now` as a day in the clinic's zone. */
  readonly today: CalendarDate;
  /** A fresh UUIDv7: ids are made here, so nothing waits for RETURNING. */
  newId(): string;
  /** Queued. */
  insert<E extends object>(entity: EntityClass<E>, ...rows: NewRow<E>[]): void;
  /** Queued; a row that is not at `key.version` any more refuses the whole transaction with VERSION_STALE. */
  update<E extends object>(entity: EntityClass<E>, key: { id: string; version: number }, changes: Partial<E>): void;
  /** Equality only; the clinic is added. With `lock` the row stays locked until the commit. */
  findOne<E extends object>(entity: EntityClass<E>, where: Partial<E>, options?: { lock?: boolean }): Promise<E | null>;
  findMany<E extends object>(
    entity: EntityClass<E>,
    where: Partial<E>,
    options?: { lock?: boolean; orderBy?: keyof E & string; descending?: boolean; limit?: number },
  ): Promise<E[]>;
  /**
   * A constant SQL text with parameters; by convention $1 is `tx.clinicId`. Flushes the queue first; what is asked in one
   * go (`Promise.all`), by this and the finds, travels in one round trip, in the order asked.
   */
  query<R extends object>(sql: string, params: readonly unknown[]): Promise<R[]>;
  /** Queued: a constant SQL text with parameters. */
  exec(sql: string, params: readonly unknown[]): void;
  /** Queued. A transaction that changed clinical rows and says nothing here is refused by the database. */
  audit(event: AuditEvent): void;
}
