import { Inject, Injectable } from '@nestjs/common';
import { type Actor, type AuditEvent, DomainError } from '@stipple/kernel';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { Clock } from '../clock.js';
import { MasterKey } from '../crypto/master-key.js';
import type { SealPayload } from './audit-statements.js';
import { contextToken } from './context-token.js';
import { EntityCatalogue } from './entity-sql.js';
import { IDEMPOTENCY_CONSTRAINT, Replay } from './idempotency.js';
import { Transaction } from './transaction.js';
import type { Tx } from './tx.js';

const ATTEMPTS = 3;
const RETRIED = new Set(['40001', '40P01']);
const STALE = 'ST412';
const UNIQUE_VIOLATION = '23505';

export const PAYLOAD_SEALER = Symbol('PAYLOAD_SEALER');

interface DatabaseError {
  code?: string;
  constraint?: string;
}

/** The only way to the clinic's data. A use case opens one transaction and hands it down. */
@Injectable()
export class Database {
  private readonly catalogue: EntityCatalogue;
  private readonly pool: Pool;

  constructor(
    source: DataSource,
    private readonly clock: Clock,
    private readonly masterKey: MasterKey,
    @Inject(PAYLOAD_SEALER) private readonly sealPayload: SealPayload,
  ) {
    this.catalogue = new EntityCatalogue(source);
    this.pool = (source.driver as unknown as { master: Pool }).master;
  }

  /**
   * Runs `work` and commits it with its audit events, or nothing. Serialisation failures and deadlocks run it again,
   * whole, so it must not have outside effects. A request with an Idempotency-Key that was answered before gets that
   * answer.
   */
  write<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.attempt(actor, work, true, 1);
  }

  /** As `write`, for reading: the read logs itself in the same transaction; an Idempotency-Key has no meaning here. */
  read<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.attempt(actor, work, false, 1);
  }

  /** A refusal that matters is its own short audited write, since the refused transaction rolls back. */
  async refuse(actor: Actor, event: Omit<AuditEvent, 'outcome'>): Promise<void> {
    await this.attempt(actor, (tx) => Promise.resolve(tx.audit({ ...event, outcome: 'refused' })), false, 1);
  }

  private async attempt<T>(
    actor: Actor,
    work: (tx: Tx) => Promise<T>,
    idempotent: boolean,
    attempt: number,
  ): Promise<T> {
    try {
      return await this.once(actor, work, idempotent);
    } catch (error) {
      if (error instanceof Replay) return (await this.answerAgain(actor, error)) as T;
      const { code, constraint } = error as DatabaseError;
      const again = RETRIED.has(code ?? '') || (code === UNIQUE_VIOLATION && constraint === IDEMPOTENCY_CONSTRAINT);
      if (again && attempt < ATTEMPTS) return this.attempt(actor, this.lookUpFirst(work), idempotent, attempt + 1);
      if (code === STALE) throw new DomainError('VERSION_STALE');
      // taken by a row that this actor may not see: a patient's key, or one of staff at a kiosk
      if (constraint === IDEMPOTENCY_CONSTRAINT) throw new DomainError('IDEMPOTENCY_KEY_REUSED');
      throw error;
    }
  }

  /** What another member was told is a reading of its own, so the log names who got it. */
  private async answerAgain(actor: Actor, { response, author }: Replay): Promise<unknown> {
    const event: AuditEvent = { action: 'request.answered-again', facts: { author } };
    if (author) await this.read(actor, (tx) => Promise.resolve(tx.audit(event)));
    return response;
  }

  /** After a lost race for the key the first flush must look the key up, so the second run begins with a read. */
  private lookUpFirst<T>(work: (tx: Tx) => Promise<T>): (tx: Tx) => Promise<T> {
    return async (tx) => {
      await tx.query('SELECT 1', []);
      return work(tx);
    };
  }

  private async once<T>(actor: Actor, work: (tx: Tx) => Promise<T>, idempotent: boolean): Promise<T> {
    const parts = {
      catalogue: this.catalogue,
      connect: () => this.pool.connect(),
      token: contextToken(this.masterKey, actor),
      sealPayload: this.sealPayload,
    };
    const tx = new Transaction(parts, actor, this.clock.now(), idempotent);
    try {
      const result = await work(tx);
      await tx.commit(result);
      return result;
    } finally {
      await tx.release();
    }
  }
}
