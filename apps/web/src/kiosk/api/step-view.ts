import type { components } from '../../shared/api/schema.gen.js';

/** What the server says the tablet shows next. The server decides the order; the tablet only draws it. */
type Schemas = components['schemas'];

export type StepView = Schemas['KioskStepView'];
export type StepKind = StepView['kind'];
export type DeviceView = Schemas['KioskDeviceView'];
export type QuestionPart = Schemas['QuestionView'];
export type GivenAnswer = Schemas['GivenAnswerView'];
export type CheckPart = Schemas['CheckPageView'];
export type SectionPart = Schemas['ConsentSectionView'];
export type TeachBackPart = Schemas['TeachBackView'];
export type WaitingPart = Schemas['ConsentWaitingView'];
export type ChoicePart = Schemas['ConsentChoiceView'];
export type SignPart = Schemas['ConsentSignView'];
export type SignItem = Schemas['SignItemView'];
export type SignedConsent = Schemas['SignedConsentView'];

export type AnswerBody = Schemas['AnswerQuestionDto'];
export type SignBody = Schemas['SignConsentDto'];
export type ConsentKind = ChoicePart['kind'];
export type Decision = SignItem['decision'];
