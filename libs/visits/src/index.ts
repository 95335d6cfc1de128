import { KioskEntry } from './kiosk-entry.entity.js';
import { Visit } from './visit.entity.js';

export { AnswerHealthQuestions } from './answer-health-questions.js';
export { BeginVisit } from './begin-visit.js';
export { CloseVisit } from './close-visit.js';
export { ConfirmIdentity } from './confirm-identity.js';
export { EnterVisit } from './enter-visit.js';
export { GiveHelp } from './give-help.js';
export { GoThroughConsent } from './go-through-consent.js';
export { LeaveKiosk } from './leave-kiosk.js';
export { OpenVisit } from './open-visit.js';
export { RenewVisitCode } from './renew-visit-code.js';
export { TakeKioskStep } from './take-kiosk-step.js';
export { VisitsModule } from './visits.module.js';
export { KioskEntry, Visit };

export const VISITS_ENTITIES = [Visit, KioskEntry];
