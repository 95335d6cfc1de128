import { FindingDecision } from './finding-decision.entity.js';
import { Finding } from './finding.entity.js';
import { ScreeningAnswer } from './screening-answer.entity.js';
import { Screening } from './screening.entity.js';

export { AnswerQuestion } from './answer-question.js';
export { DecideFinding } from './decide-finding.js';
export { FindingView } from './findings.dto.js';
export { AnswerQuestionDto, GivenAnswerView, QuestionOptionView, QuestionView } from './questions.dto.js';
export { type KioskScreening, LIVE_RULE_SET_VERSION, ScreeningDesk, type ScreeningStanding } from './screening-desk.js';
export { ScreeningModule } from './screening.module.js';
export { ScreeningReasonView, TreatmentConstraintsView } from './screenings.dto.js';
export { ScreeningQueries } from './screenings.queries.js';
export { StartScreening } from './start-screening.js';
export { SubmitScreening } from './submit-screening.js';
export { Finding, FindingDecision, Screening, ScreeningAnswer };

export const SCREENING_ENTITIES = [Screening, ScreeningAnswer, Finding, FindingDecision];
