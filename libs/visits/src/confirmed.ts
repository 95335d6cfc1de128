import { DomainError } from '@stipple/kernel';
import type { Visit } from './visit.entity.js';

/** Nothing of the record is shown or taken before the initials are confirmed. @throws DomainError IDENTITY_UNCONFIRMED */
export function confirmed(visit: Visit): void {
  if (!visit.identityConfirmedAt) throw new DomainError('IDENTITY_UNCONFIRMED');
}
