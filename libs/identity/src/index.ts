import { Clinic } from './clinic.entity.js';
import { KioskDevice } from './kiosk-device.entity.js';
import { Membership } from './membership.entity.js';
import { RulesApproval } from './rules-approval.entity.js';

export { Accounts } from './accounts.js';
export { SessionActorResolver, staffCookieName } from './actor-resolver.js';
export type { LiveVersions } from './approve-rules.js';
export { CreateClinic, type NewClinic, type NewMember } from './create-clinic.js';
export { IdentityModule } from './identity.module.js';
export { KioskSessions } from './kiosk-sessions.js';
export { Approvals, ClinicBook, Members } from './members.js';
export { hashSecret } from './secrets.js';
export { SessionStore } from './session-store.js';
export { SetUp } from './set-up.js';
export { StepUp } from './step-up.js';
export { Clinic, KioskDevice, Membership, RulesApproval };

export const IDENTITY_ENTITIES = [Clinic, Membership, KioskDevice, RulesApproval];
