import { AUDIT_ACTIONS, type AuditEvent } from '@stipple/kernel';
import { v7 as uuidv7 } from 'uuid';
import { actorColumns } from './actor-columns.js';
import type { Statement } from './batch.js';
import type { Tx } from './tx.js';

/** One row of a versioned table that a transaction changed: what stands in the audit payload, encrypted. */
export interface RowChange {
  table: string;
  id: string;
  version: number;
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
}

/** What the log keeps of a payload: the commitment in the event's header, the rest apart, so that it can be erased. */
export interface SealedPayload {
  commitment: Buffer;
  salt: Buffer;
  keyId: string;
  ciphertext: Buffer;
}

export type SealPayload = (clinicId: string, payload: object) => Promise<SealedPayload>;

const INSERT_EVENT =
  'INSERT INTO audit.event (clinic_id, event_id, actor_kind, actor_id, actor_roles, session_id, device_id, request_id, ' +
  'purpose, action, outcome, subject_type, subject_id, patient_id, facts, commitment) ' +
  'VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)';
const INSERT_PAYLOAD =
  'INSERT INTO audit.payload (clinic_id, event_id, salt, key_id, ciphertext) VALUES ($1, $2, $3, $4, $5)';
const PURPOSE_OF_USE = 'TREAT';

/** The statements that put a transaction's events into the log; row changes hang on the first event. */
export async function eventStatements(
  tx: Tx,
  events: readonly AuditEvent[],
  changes: readonly RowChange[],
  sealPayload: SealPayload,
): Promise<Statement[]> {
  const payload = changes.length > 0 && events.length > 0 ? await sealPayload(tx.clinicId, { changes }) : null;
  const statements: Statement[] = [];
  events.forEach((event, index) => {
    const eventId = uuidv7();
    const own = index === 0 ? payload : null;
    statements.push({ text: INSERT_EVENT, values: eventValues(tx, event, eventId, own?.commitment ?? null) });
    if (own)
      statements.push({ text: INSERT_PAYLOAD, values: [tx.clinicId, eventId, own.salt, own.keyId, own.ciphertext] });
  });
  return statements;
}

function eventValues(tx: Tx, event: AuditEvent, eventId: string, commitment: Buffer | null): unknown[] {
  if (!(event.action in AUDIT_ACTIONS)) throw new Error(`unknown audit action ${event.action}`);
  const actor = actorColumns(tx.actor);
  return [
    tx.clinicId,
    eventId,
    actor.kind,
    actor.id,
    actor.roles,
    actor.sessionId,
    actor.deviceId,
    tx.actor.requestId,
    PURPOSE_OF_USE,
    event.action,
    event.outcome ?? 'success',
    event.subject?.type ?? null,
    event.subject?.id ?? null,
    event.patientId ?? null,
    JSON.stringify(event.facts ?? {}),
    commitment,
  ];
}
