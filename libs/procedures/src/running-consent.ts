import type { ConsentKind } from '@stipple/consent/domain';
import { DomainError } from '@stipple/kernel';
import type { Standing } from './patient-standing.js';

/**
 * A withdrawal in mid-session stops what rests on it; facts, rescue and sign-out go on (decision 1).
 * @throws DomainError SESSION_CONSENT_ENDED with each kind that does not hold
 */
export function requireConsents({ consents }: Standing, kinds: readonly ConsentKind[]): void {
  const ended = kinds.filter((kind) => !consents[kind].valid);
  if (ended.length === 0) return;
  const problems = ended.map((kind) => ({
    pointer: '/',
    code: `CONSENT_${kind}_MISSING`,
    detail: `The consent ${kind} does not hold.`,
  }));
  throw new DomainError('SESSION_CONSENT_ENDED', { kinds: ended.join(' ') }, problems);
}
