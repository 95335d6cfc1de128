import type { Role } from './permissions.js';

export type Uuid = string;

interface ActorBase {
  clinicId: Uuid;
  /** IANA name of the clinic's time zone. */
  zone: string;
  requestId: string;
  /** From the Idempotency-Key header: a retried request is answered with the first result. */
  idempotency?: { key: Uuid; requestHash: string };
}

/** A member of staff who is signed in at one clinic. */
export interface StaffActor extends ActorBase {
  kind: 'staff';
  accountId: Uuid;
  displayName: string;
  roles: readonly Role[];
  sessionId: Uuid;
}

/** A patient at a paired kiosk: sees and writes only what is theirs. */
export interface KioskActor extends ActorBase {
  kind: 'kiosk';
  patientId: Uuid;
  visitId: Uuid;
  deviceId: Uuid;
  sessionId: Uuid;
}

/** A paired tablet at which nobody has entered a code yet. */
export interface DeviceActor extends ActorBase {
  kind: 'device';
  deviceId: Uuid;
}

/** A job or a set-up step; never a person. */
export interface SystemActor extends ActorBase {
  kind: 'system';
  name: string;
}

/** Who acts. Every transaction has exactly one, and the audit log names it. */
export type Actor = StaffActor | KioskActor | DeviceActor | SystemActor;

export const Actor = {
  system: (clinicId: Uuid, zone: string, name: string, requestId: string): SystemActor => ({
    kind: 'system',
    clinicId,
    zone,
    name,
    requestId,
  }),
};
