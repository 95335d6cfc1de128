import type { Actor } from '@stipple/kernel';

/** The uuid that stands for the actor in `recorded_by` columns: account, patient or device; a job has none of its own. */
export function actorId(actor: Actor): string {
  switch (actor.kind) {
    case 'staff':
      return actor.accountId;
    case 'kiosk':
      return actor.patientId;
    case 'device':
      return actor.deviceId;
    case 'system':
      return actor.clinicId;
  }
}

/** How the audit log names the actor: identifiers and roles, no names. */
export interface ActorColumns {
  kind: Actor['kind'];
  id: string;
  roles: string;
  sessionId: string | null;
  deviceId: string | null;
}

export function actorColumns(actor: Actor): ActorColumns {
  return {
    kind: actor.kind,
    id: actorId(actor),
    roles: actor.kind === 'staff' ? actor.roles.join(' ') : actor.kind === 'system' ? actor.name : actor.kind,
    sessionId: actor.kind === 'staff' || actor.kind === 'kiosk' ? actor.sessionId : null,
    deviceId: actor.kind === 'kiosk' || actor.kind === 'device' ? actor.deviceId : null,
  };
}
