import { type Actor, DomainError } from '@stipple/kernel';
import { actorId } from './actor-columns.js';
import type { Statement } from './batch.js';

export const LOOK_UP_KEY =
  'SELECT request_hash AS "requestHash", response, actor_kind AS "actorKind", actor_id AS "actorId" ' +
  'FROM platform.idempotency WHERE clinic_id = $1 AND key = $2';
const REMEMBER =
  'INSERT INTO platform.idempotency (clinic_id, key, request_hash, response, actor_kind, actor_id) ' +
  'VALUES ($1, $2, $3, $4, $5, $6)';

/** Name of the primary key: its violation means that the same request has been answered before, or is just now. */
export const IDEMPOTENCY_CONSTRAINT = 'idempotency_pk';

/** The answer is stored in the write's own transaction, so a retry of unknown outcome gets it instead of a double. */
export function rememberStatement(
  actor: Actor,
  request: { key: string; requestHash: string },
  response: unknown,
): Statement {
  const answer = JSON.stringify(response ?? null);
  const values = [actor.clinicId, request.key, request.requestHash, answer, actor.kind, actorId(actor)];
  return { text: REMEMBER, values };
}

interface Remembered {
  requestHash: string;
  response: unknown;
  actorKind: Actor['kind'];
  actorId: string;
}

/** Thrown out of a transaction whose request has already been answered; carries that first answer. */
export class Replay extends Error {
  constructor(
    readonly response: unknown,
    /** The member who had sent the request; null when it is the same as now. */
    readonly author: string | null,
  ) {
    super('replay');
  }

  /**
   * The same request of another member is answered, since a PIN switch between send and retry must not double
   * (decision 16); a patient's answer goes to that patient alone, a tablet's to that tablet.
   * @throws DomainError IDEMPOTENCY_KEY_REUSED
   */
  static of(row: unknown, actor: Actor, requestHash: string): Replay {
    const first = row as Remembered;
    const isAuthor = first.actorKind === actor.kind && first.actorId === actorId(actor);
    const isColleague = first.actorKind === 'staff' && actor.kind === 'staff';
    if (first.requestHash !== requestHash || !(isAuthor || isColleague))
      throw new DomainError('IDEMPOTENCY_KEY_REUSED');
    return new Replay(first.response, isAuthor ? null : first.actorId);
  }
}
