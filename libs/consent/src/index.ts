import { ConsentChoice } from './consent-choice.entity.js';
import { ConsentInformation } from './consent-information.entity.js';
import { ConsentWithdrawal } from './consent-withdrawal.entity.js';
import { Consent } from './consent.entity.js';
import { InformationReading } from './information-reading.entity.js';
import { PatientQuestionAnswer } from './patient-question-answer.entity.js';
import { PatientQuestion } from './patient-question.entity.js';
import { SectionRead } from './section-read.entity.js';
import { Signature } from './signature.entity.js';
import { TeachBackAnswer } from './teach-back-answer.entity.js';

export * from './domain/index.js';
export { AnswerPatientQuestion } from './answer-patient-question.js';
export type { Decisions } from './choose-consents.js';
export { ConsentDesk, type CurrentConsent, type SinceSignature } from './consent-desk.js';
export * from './consent-kiosk.dto.js';
export { ConsentModule } from './consent.module.js';
export * from './consent-parts.dto.js';
export type { ConsentStep } from './consent-step.js';
export * from './consents.dto.js';
export { ConsentQueries, type WaitingQuestion } from './consents.queries.js';
export { GiveInformation } from './give-information.js';
export type { ReadingStage } from './section-read.entity.js';
export { sha256 } from './sha256.js';
export type { ScreeningFacts, SittingKey } from './sittings.js';
export { WithdrawConsent } from './withdraw-consent.js';

export {
  Consent,
  ConsentChoice,
  ConsentInformation,
  ConsentWithdrawal,
  InformationReading,
  PatientQuestion,
  PatientQuestionAnswer,
  SectionRead,
  Signature,
  TeachBackAnswer,
};

export const CONSENT_ENTITIES = [
  ConsentInformation,
  InformationReading,
  SectionRead,
  TeachBackAnswer,
  PatientQuestion,
  PatientQuestionAnswer,
  ConsentChoice,
  Signature,
  Consent,
  ConsentWithdrawal,
];
