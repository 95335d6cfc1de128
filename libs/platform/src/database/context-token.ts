import type { Actor } from '@stipple/kernel';
import { actorId } from './actor-columns.js';
import type { MasterKey } from '../crypto/master-key.js';

/** A token outlives one slow transaction and no more. */
const LIFETIME_SECONDS = 300;
export const CONTEXT_PURPOSE = 'tenancy-context';

/**
 * The signed tenancy context (decision 11): clinic, user, patient (kiosk only), expiry, request. PostgreSQL verifies
 * the HMAC in every statement, so that a plain SET of another clinic's id gives nothing.
 */
export function contextToken(key: MasterKey, actor: Actor): string {
  const expires = Math.floor(Date.now() / 1000) + LIFETIME_SECONDS;
  const patient = actor.kind === 'kiosk' ? actor.patientId : '';
  const body = ['v1', actor.clinicId, actorId(actor), patient, expires, actor.requestId].join('|');
  return `${body}|${key.hmac(CONTEXT_PURPOSE, body).toString('hex')}`;
}
