import type { ConsentInformation } from './consent-information.entity.js';
import type { ConsentWithdrawal } from './consent-withdrawal.entity.js';
import type { Consent } from './consent.entity.js';
import type { ConsentFile } from './consent.store.js';
import type {
  ConsentInformationView,
  ConsentTemplateView,
  ConsentView,
  PatientQuestionView,
  TeachBackAnswerView,
} from './consents.dto.js';
import { liveTemplate, shownSections, templateHash, TEMPLATES, type ConsentTemplate } from './domain/index.js';
import type { PatientQuestionAnswer } from './patient-question-answer.entity.js';
import type { PatientQuestion } from './patient-question.entity.js';
import { sha256 } from './sha256.js';
import type { Signature } from './signature.entity.js';
import { informationState } from './stage-one.js';
import type { TeachBackAnswer } from './teach-back-answer.entity.js';

export function toInformationView(row: ConsentInformation, readings: ConsentFile['readings']): ConsentInformationView {
  const { completedAt, eligibleAt } = informationState(row, readings);
  return {
    id: row.id,
    kinds: row.kinds,
    givenAs: row.givenAs,
    givenBy: row.givenBy,
    givenByName: row.givenByName,
    givenAt: row.givenAt.toISOString(),
    completedAt: completedAt?.toISOString() ?? null,
    waitingHours: row.waitingHours,
    shorteningReason: row.shorteningReason,
    eligibleAt: eligibleAt?.toISOString() ?? null,
    alternativesDiscussed: row.alternativesDiscussed,
    whatMatters: row.whatMatters,
  };
}

export function toConsentView(
  row: Consent,
  withdrawals: readonly ConsentWithdrawal[],
  signatures: readonly Signature[],
): ConsentView {
  const withdrawal = withdrawals.find((one) => one.consentId === row.id);
  return {
    id: row.id,
    kind: row.kind,
    title: liveTemplate(row.kind, row.language).title,
    decision: row.decision,
    signedAt: row.signedAt.toISOString(),
    signatureMethod: signatures.find((signature) => signature.id === row.signatureId)?.method ?? null,
    documentId: row.documentId,
    templateId: row.templateId,
    templateVersion: row.templateVersion,
    templateHash: row.templateHash,
    checkedByName: row.checkedByName,
    withdrawnAt: withdrawal?.withdrawnAt.toISOString() ?? null,
    withdrawnBy: withdrawal?.by ?? null,
    withdrawalReason: withdrawal?.reason ?? null,
  };
}

export const toQuestionView = (
  question: PatientQuestion,
  reply: PatientQuestionAnswer | undefined,
): PatientQuestionView => ({
  id: question.id,
  reason: question.reason,
  kind: question.kind,
  sectionId: question.sectionId,
  heading: question.heading,
  text: question.text,
  askedAt: question.askedAt.toISOString(),
  answer: reply?.answer ?? null,
  answeredByName: reply?.answeredByName ?? null,
  answeredAt: reply?.answeredAt.toISOString() ?? null,
});

/** The answer in the words of the text it was given to, also when that text is no longer the live one. */
export function toTeachBackAnswerView(row: TeachBackAnswer): TeachBackAnswerView {
  const questions = TEMPLATES.filter((template) => templateHash(template, sha256) === row.templateHash);
  const question = questions.flatMap((template) => template.teachBack).find((one) => one.id === row.questionId);
  return {
    kind: row.kind,
    question: question?.question ?? row.questionId,
    answer: question?.options.find((option) => option.id === row.optionId)?.text ?? row.optionId,
    right: row.correct,
    answeredAt: row.answeredAt.toISOString(),
  };
}

export function toTemplateView(template: ConsentTemplate): ConsentTemplateView {
  return {
    id: template.id,
    templateVersion: template.version,
    kind: template.kind,
    language: template.language,
    hash: templateHash(template, sha256),
    title: template.title,
    sections: shownSections([template], [], sha256).map(({ id, ...section }) => ({
      kind: section.kind,
      title: template.title,
      sectionId: id,
      contentHash: section.contentHash,
      heading: section.heading,
      paragraphs: [...section.paragraphs],
      points: [...section.points],
      keyPoint: section.keyPoint,
      sources: [...section.sources],
    })),
    statements: [...template.statements],
  };
}
