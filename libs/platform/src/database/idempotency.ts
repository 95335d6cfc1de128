import { type Actor, DomainError } from '@stipple/kernel';
import type { Statement } from './batch.js';

export const LOOK_UP_KEY =
  'SELECT request_hash AS "requestHash", response FROM platform.idempotency WHERE clinic_id = $1 AND key = $2';
const REMEMBER =
  'INSERT INTO platform.idempotency (clinic_id, key, request_hash, response, actor_kind) VALUES ($1, $2, $3, $4, $5)';

/** Name of the primary key: its violation means that the same request has been answered before, or is just now. */
export const IDEMPOTENCY_CONSTRAINT = 'idempotency_pk';

/** The answer is stored in the write's own transaction, so a retry of unknown outcome gets it instead of a double. */
export function rememberStatement(
  actor: Actor,
  request: { key: string; requestHash: string },
  response: unknown,
): Statement {
  const values = [actor.clinicId, request.key, request.requestHash, JSON.stringify(response ?? null), actor.kind];
  return { text: REMEMBER, values };
}

/** Thrown out of a transaction whose request has already been answered; carries that first answer. */
export class Replay extends Error {
  constructor(readonly response: unknown) {
    super('replay');
  }

  static of(row: unknown, requestHash: string): Replay {
    const remembered = row as { requestHash: string; response: unknown };
    if (remembered.requestHash !== requestHash) throw new DomainError('IDEMPOTENCY_KEY_REUSED');
    return new Replay(remembered.response);
  }
}
