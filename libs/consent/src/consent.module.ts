import { Module } from '@nestjs/common';
import { DocumentsModule } from '@stipple/documents';
import { PatientsModule } from '@stipple/patients';
import { AnswerPatientQuestion } from './answer-patient-question.js';
import { ConsentDesk } from './consent-desk.js';
import { ConsentStore } from './consent.store.js';
import { ConsentsController } from './consents.controller.js';
import { ConsentQueries } from './consents.queries.js';
import { GiveInformation } from './give-information.js';
import { SignConsent } from './sign-consent.js';
import { Sittings } from './sittings.js';
import { WithdrawConsent } from './withdraw-consent.js';

@Module({
  imports: [DocumentsModule, PatientsModule],
  controllers: [ConsentsController],
  providers: [
    ConsentStore,
    Sittings,
    SignConsent,
    ConsentDesk,
    ConsentQueries,
    GiveInformation,
    WithdrawConsent,
    AnswerPatientQuestion,
  ],
  exports: [ConsentDesk, ConsentQueries, GiveInformation, WithdrawConsent, AnswerPatientQuestion],
})
export class ConsentModule {}
