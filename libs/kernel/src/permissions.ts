/** Roles of decision 20; 'kiosk' is what a patient's own session may do, 'device' a paired tablet before that. */
export const ROLES = [
  'doctor',
  'operator',
  'assistant',
  'front-desk',
  'ink-admin',
  'practice-admin',
  'auditor',
  'support',
] as const;
export type Role = (typeof ROLES)[number];
export type Holder = Role | 'kiosk' | 'device';

const CLINICAL = ['doctor', 'operator', 'assistant'] as const;
const STAFF = [...CLINICAL, 'front-desk', 'practice-admin'] as const;

/**
 * Who may do what. A route names one permission; a permission names its holders. Ink admins see patients' names only
 * inside a recall (09-security 9.4), so they hold no `patients.*`.
 */
export const PERMISSIONS = {
  'session.any': [...ROLES],
  'patients.read': [...STAFF, 'auditor'],
  'patients.register': [...STAFF],
  'patients.edit': [...STAFF],
  'patients.measure': [...CLINICAL],
  'devices.read': [...STAFF],
  'devices.pair': ['doctor', 'front-desk', 'practice-admin'],
  'members.read': [...STAFF, 'ink-admin', 'auditor'],
  'approvals.approve': ['doctor'],
  'approvals.read': [...ROLES],
  'audit.read': ['practice-admin', 'auditor', 'doctor'],
  'documents.read': [...CLINICAL, 'front-desk', 'auditor'],
  'visits.open': [...CLINICAL, 'front-desk'],
  'visits.read': [...STAFF, 'auditor'],
  'kiosk.device': ['device', 'kiosk'],
  'kiosk.act': ['kiosk'],
  'screening.read': [...CLINICAL, 'auditor'],
  'screening.answer': [...CLINICAL],
  'screening.decide': ['doctor'],
  'consent.read': [...CLINICAL, 'front-desk', 'auditor'],
  'consent.prepare': ['doctor'],
  'consent.withdraw': [...CLINICAL, 'front-desk'],
  'products.read': [...CLINICAL, 'ink-admin', 'practice-admin', 'auditor'],
  'products.manage': ['ink-admin'],
  'lots.read': [...CLINICAL, 'ink-admin', 'practice-admin', 'auditor'],
  'lots.receive': ['ink-admin'],
  'lots.release': ['ink-admin', 'doctor'],
  'lots.quarantine': ['ink-admin', 'doctor', 'operator'],
  'recalls.declare': ['ink-admin', 'doctor'],
  'recalls.read': ['ink-admin', 'doctor', 'auditor'],
  'sessions.read': [...CLINICAL, 'auditor'],
  'sessions.start': ['doctor'],
  'sessions.record': [...CLINICAL],
  'doses.give': ['doctor'],
  'notes.sign': ['doctor', 'operator'],
} as const satisfies Record<string, readonly Holder[]>;

export type Permission = keyof typeof PERMISSIONS;

/** True when one of the holder's roles carries the permission. */
export function mayDo(roles: readonly Holder[], permission: Permission): boolean {
  const holders: readonly Holder[] = PERMISSIONS[permission];
  return roles.some((role) => holders.includes(role));
}
