import { Module } from '@nestjs/common';
import { ConsentModule } from '@stipple/consent';
import { DocumentsModule } from '@stipple/documents';
import { PatientsModule } from '@stipple/patients';
import { ProceduresModule } from '@stipple/procedures';
import { ScreeningModule } from '@stipple/screening';
import { AnswerHealthQuestions } from './answer-health-questions.js';
import { BeginVisit } from './begin-visit.js';
import { CloseVisit } from './close-visit.js';
import { ConfirmIdentity } from './confirm-identity.js';
import { EnterVisit } from './enter-visit.js';
import { GiveHelp } from './give-help.js';
import { GoThroughConsent } from './go-through-consent.js';
import { KioskConsentController } from './kiosk-consent.controller.js';
import { KioskHealthController } from './kiosk-health.controller.js';
import { KioskLeaveController } from './kiosk-leave.controller.js';
import { KioskController } from './kiosk.controller.js';
import { KioskPages } from './kiosk-pages.js';
import { LeaveKiosk } from './leave-kiosk.js';
import { OpenVisit } from './open-visit.js';
import { RenewVisitCode } from './renew-visit-code.js';
import { TakeKioskStep } from './take-kiosk-step.js';
import { TodayController } from './today.controller.js';
import { TodayQueries } from './today.queries.js';
import { VisitCodes } from './visit-codes.js';
import { VisitStore } from './visit.store.js';
import { VisitsController } from './visits.controller.js';
import { VisitQueries } from './visits.queries.js';

@Module({
  imports: [ConsentModule, DocumentsModule, PatientsModule, ProceduresModule, ScreeningModule],
  controllers: [
    KioskController,
    KioskHealthController,
    KioskConsentController,
    KioskLeaveController,
    TodayController,
    VisitsController,
  ],
  providers: [
    AnswerHealthQuestions,
    BeginVisit,
    CloseVisit,
    ConfirmIdentity,
    EnterVisit,
    GiveHelp,
    GoThroughConsent,
    KioskPages,
    LeaveKiosk,
    OpenVisit,
    RenewVisitCode,
    TakeKioskStep,
    TodayQueries,
    VisitCodes,
    VisitQueries,
    VisitStore,
  ],
  exports: [OpenVisit, RenewVisitCode],
})
export class VisitsModule {}
