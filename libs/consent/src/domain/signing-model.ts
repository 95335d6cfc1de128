import type { CalendarDate, Uuid } from '@stipple/kernel';
import { asJson, canonicalJson, type Sha256 } from './canonical-json.js';
import type { ConsentDecision, ConsentKind } from './consent-kind.js';
import { materialRisksFor, mayBeShown, type MaterialFinding, type ShownSection } from './shown-text.js';
import { isRight, type GivenAnswer } from './teach-back.js';
import type { ConsentTemplate, TeachBackQuestion, TemplateRef } from './template.js';

/** A health question as it was put, and the patient's answer in words. */
export interface HealthAnswer {
  questionId: string;
  question: string;
  answer: string;
}

/** Facts that the frozen model takes over as they are; instants are ISO texts so that one value has one hash. */
export interface SigningFacts {
  clinicName: string;
  timeZone: string;
  patient: { id: Uuid; number: string; name: string; birthDate: CalendarDate };
  information: {
    id: Uuid;
    givenByName: string;
    givenAt: string;
    completedAt: string;
    waitingHours: number;
    shorteningReason: string | null;
    eligibleAt: string;
    alternativesDiscussed: readonly string[];
    whatMatters: string;
  };
  screening: {
    ruleSetVersion: string;
    findings: readonly MaterialFinding[];
    answers: readonly HealthAnswer[];
  };
  questions: readonly { text: string; askedAt: string; answer: string; answeredBy: string }[];
}

export interface ModelAnswer {
  questionId: string;
  question: string;
  given: { text: string; right: boolean; answeredAt: string }[];
}

/**
 * What the patient was shown and had said before signing, frozen: the exact text, the answers, the findings, the rule
 * version, the language and the hash of the template. One model per kind.
 */
export interface SigningModel {
  schema: 'stipple.consent-model/1';
  kind: ConsentKind;
  template: TemplateRef;
  title: string;
  language: string;
  clinicName: string;
  timeZone: string;
  patient: SigningFacts['patient'];
  information: SigningFacts['information'];
  screening: { ruleSetVersion: string; findings: { ruleId: string; text: string }[]; answers: HealthAnswer[] };
  sections: ShownSection[];
  statements: readonly string[];
  choice: ConsentTemplate['choice'];
  teachBack: ModelAnswer[];
  questions: SigningFacts['questions'];
}

/** What one sitting is about: its texts, the pages made of them and the answers given. */
export interface Sitting {
  templates: readonly ConsentTemplate[];
  refs: readonly TemplateRef[];
  sections: readonly ShownSection[];
  given: readonly GivenAnswer[];
}

/** One frozen model per text of the sitting, in order. */
export const buildSigningModels = (sitting: Sitting, facts: SigningFacts): SigningModel[] =>
  sitting.templates.map((template) => buildSigningModel(template, sitting, facts));

/** @throws Error when the sitting has no reference for the template: a defect */
export function buildSigningModel(template: ConsentTemplate, sitting: Sitting, facts: SigningFacts): SigningModel {
  const ref = sitting.refs.find((candidate) => candidate.id === template.id && candidate.version === template.version);
  if (!ref) throw new Error(`no reference for ${template.id} version ${template.version}`);
  return {
    schema: 'stipple.consent-model/1',
    kind: template.kind,
    template: ref,
    title: template.title,
    language: template.language,
    clinicName: facts.clinicName,
    timeZone: facts.timeZone,
    patient: facts.patient,
    information: facts.information,
    screening: screeningPart(template, sitting, facts),
    sections: sitting.sections.filter((section) => section.kind === template.kind),
    statements: template.statements,
    choice: template.choice,
    teachBack: template.teachBack.map((question) => modelAnswer(question, sitting.given)),
    questions: template.kind === 'PROC' ? facts.questions : [],
  };
}

// health answers and questions go with the procedure only: the other records are handed over alone
function screeningPart(
  template: ConsentTemplate,
  sitting: Sitting,
  { screening }: SigningFacts,
): SigningModel['screening'] {
  const risks = materialRisksFor(template, screening.findings, sitting.templates);
  return {
    ruleSetVersion: screening.ruleSetVersion,
    findings: risks.map(({ ruleId, text }) => ({ ruleId, text })),
    answers: template.kind === 'PROC' ? screening.answers.filter((answer) => mayBeShown(answer.questionId)) : [],
  };
}

function modelAnswer(question: TeachBackQuestion, given: readonly GivenAnswer[]): ModelAnswer {
  return {
    questionId: question.id,
    question: question.question,
    given: given
      .filter((answer) => answer.questionId === question.id)
      .map((answer) => ({
        text: question.options.find((option) => option.id === answer.optionId)?.text ?? answer.optionId,
        right: isRight(question, answer.optionId),
        answeredAt: answer.answeredAt.toISOString(),
      })),
  };
}

/** Hex SHA-256 of the canonical JSON: what was shown, as one name. */
export const modelHash = (model: SigningModel, sha256: Sha256): string => sha256(canonicalJson(asJson(model)));

/** One hash for the whole sitting: the kiosk sends back the one it showed, and any change under it is noticed. */
export const sittingHash = (models: readonly SigningModel[], sha256: Sha256): string =>
  sha256(canonicalJson(models.map((model) => ({ kind: model.kind, modelHash: modelHash(model, sha256) }))));

/** How the person at the kiosk was known to be the patient. */
export interface IdentityCheck {
  /** Plain words for the page: 'One-time code and birth date at the kiosk'. */
  method: string;
  checkedByAccountId: Uuid;
  checkedByName: string;
}

/** The signature as it is kept: the line alone, or the typed name with its reason. */
export type KeptSignature =
  | { method: 'drawn'; strokes: readonly { points: readonly { x: number; y: number }[] }[] }
  | { method: 'typed'; typedName: string; typedReason: string };

/** The machine-readable record inside the sealed document. */
export interface ConsentRecord {
  schema: 'stipple.consent-record/1';
  consentId: Uuid;
  model: SigningModel;
  modelHash: string;
  decision: ConsentDecision;
  signedAt: string;
  signature: KeptSignature;
  identity: IdentityCheck;
  /** What kind of signature this is, without overstating it (decision 26). */
  assurance: string;
}

export const ASSURANCE =
  'A simple electronic signature with strong evidence: staff checked who signed, and the clinic sealed the document. It is not an advanced or qualified signature.';

export interface SignedDecision {
  consentId: Uuid;
  decision: ConsentDecision;
  signedAt: Date;
  signature: KeptSignature;
  identity: IdentityCheck;
}

export function buildConsentRecord(model: SigningModel, signed: SignedDecision, sha256: Sha256): ConsentRecord {
  return {
    schema: 'stipple.consent-record/1',
    consentId: signed.consentId,
    model,
    modelHash: modelHash(model, sha256),
    decision: signed.decision,
    signedAt: signed.signedAt.toISOString(),
    signature: signed.signature,
    identity: signed.identity,
    assurance: ASSURANCE,
  };
}
