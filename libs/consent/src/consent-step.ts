import type {
  ConsentChoiceView,
  ConsentProgressView,
  ConsentSectionView,
  ConsentSignView,
  ConsentWaitingView,
  SignBlockerView,
  SignedConsentView,
  TeachBackView,
} from './consent-parts.dto.js';
import type { Consent } from './consent.entity.js';
import {
  ASSURANCE,
  informationBlockers,
  liveTemplate,
  maySign,
  nextTeachBack,
  unreadSections,
  type ConsentKind,
  type ShownSection,
  type SignBlocker,
  type SigningModel,
} from './domain/index.js';
import { choicesOf, type OpenSitting } from './sittings.js';

/** What the kiosk shows next. 'complete' ends the step; its documents are the patient's copies. */
export type ConsentStep = { progress: ConsentProgressView } & (
  | { kind: 'section'; section: ConsentSectionView }
  | { kind: 'teach-back'; teachBack: TeachBackView }
  | { kind: 'waiting'; waiting: ConsentWaitingView }
  | { kind: 'choices'; choices: ConsentChoiceView[] }
  | { kind: 'sign'; sign: ConsentSignView }
  | { kind: 'complete'; outcome: 'information-read' | 'signed' | 'refused'; consents: SignedConsentView[] }
);

/** The next step of a sitting, or 'sign' as a word when only the signature is left: its view needs the frozen models. */
export function nextStep(sitting: OpenSitting, now: Date): ConsentStep | 'sign' {
  const recorded = recordedConsents(sitting);
  if (recorded) return recorded;
  return sitting.key.step === 'information' ? informationStep(sitting) : signingStep(sitting, now);
}

function recordedConsents(sitting: OpenSitting): ConsentStep | null {
  if (sitting.key.step === 'information') return null;
  const rows = sitting.file.consents.filter((row) => row.visitId === sitting.key.visitId);
  if (rows.length === 0) return null;
  const signed = rows.some((row) => row.signatureId !== null);
  const { of } = progressOf(sitting, 0);
  return {
    kind: 'complete',
    outcome: signed ? 'signed' : 'refused',
    consents: rows.map(toSignedView),
    progress: { at: of, of },
  };
}

function informationStep(sitting: OpenSitting): ConsentStep {
  const [section] = unreadSections(sitting.state);
  const left = unreadSections(sitting.state).length;
  const of = sitting.sections.length;
  if (!section) return { kind: 'complete', outcome: 'information-read', consents: [], progress: { at: of, of } };
  return { kind: 'section', section: toSectionView(sitting, section), progress: { at: of - left + 1, of } };
}

function signingStep(sitting: OpenSitting, now: Date): ConsentStep | 'sign' {
  const { state, templates, given } = sitting;
  const early = stageOneBlockers(sitting, now);
  if (early.length > 0) return waiting(sitting, early);
  const [section] = unreadSections(state);
  if (section) {
    const at = sitting.sections.length - unreadSections(state).length + 1;
    return { kind: 'section', section: toSectionView(sitting, section), progress: progressOf(sitting, at) };
  }
  const question = nextTeachBack(templates, given);
  if (question) {
    const at = sitting.sections.length + 1 + state.teachBack.filter((one) => one.state !== 'open').length;
    return { kind: 'teach-back', teachBack: toTeachBackView(sitting, question), progress: progressOf(sitting, at) };
  }
  return lastSteps(sitting, now);
}

function lastSteps(sitting: OpenSitting, now: Date): ConsentStep | 'sign' {
  const pages = sitting.sections.length + sitting.state.teachBack.length;
  if (sitting.state.decidedKinds.length < sitting.kinds.length) {
    return { kind: 'choices', choices: choiceViews(sitting), progress: progressOf(sitting, pages + 1) };
  }
  const blockers = maySign(sitting.state, now);
  return blockers.length > 0 ? waiting(sitting, blockers) : 'sign';
}

/** What nobody can mend at the kiosk. */
export function stageOneBlockers(sitting: OpenSitting, now: Date): SignBlocker[] {
  const screening: SignBlocker[] = sitting.state.screeningSubmitted ? [] : [{ code: 'SCREENING_MISSING' }];
  return [...informationBlockers(sitting.state, now), ...screening];
}

export function signStep(sitting: OpenSitting, models: readonly SigningModel[], hash: string): ConsentStep {
  const decisions = choicesOf(sitting.file, sitting.key.visitId) ?? {};
  const items = models.map((model) => {
    const decision = decisions[model.kind] ?? 'refuse';
    return {
      kind: model.kind,
      title: model.title,
      decision,
      choice: decision === 'permit' ? model.choice.permit : model.choice.refuse,
      statements: decision === 'permit' ? [...model.statements] : [],
    };
  });
  const sign = { modelHash: hash, patientName: models[0]?.patient.name ?? '', items, assurance: ASSURANCE };
  return { kind: 'sign', sign, progress: progressOf(sitting, Number.MAX_SAFE_INTEGER) };
}

function waiting(sitting: OpenSitting, blockers: readonly SignBlocker[]): ConsentStep {
  return {
    kind: 'waiting',
    waiting: {
      blockers: blockers.map(toBlockerView),
      eligibleAt: sitting.state.information?.eligibleAt?.toISOString() ?? null,
    },
    progress: progressOf(sitting, 0),
  };
}

// pages, questions, the choices and the signature
function progressOf(sitting: OpenSitting, at: number): ConsentProgressView {
  const of = sitting.sections.length + sitting.state.teachBack.length + 2;
  return { at: Math.min(at, of), of };
}

const titleOf = (sitting: OpenSitting, kind: ConsentKind): string =>
  sitting.templates.find((template) => template.kind === kind)?.title ?? kind;

export function toSectionView(sitting: OpenSitting, section: ShownSection): ConsentSectionView {
  return {
    kind: section.kind,
    title: titleOf(sitting, section.kind),
    sectionId: section.id,
    contentHash: section.contentHash,
    heading: section.heading,
    paragraphs: [...section.paragraphs],
    points: [...section.points],
    keyPoint: section.keyPoint,
    sources: [...section.sources],
  };
}

function toTeachBackView(sitting: OpenSitting, next: NonNullable<ReturnType<typeof nextTeachBack>>): TeachBackView {
  const { question, template, again } = next;
  const section = sitting.sections.find((one) => one.kind === template.kind && one.id === question.sectionId);
  return {
    kind: template.kind,
    questionId: question.id,
    question: question.question,
    // which one is right stays on the server
    options: question.options.map(({ id, text }) => ({ optionId: id, text })),
    again,
    correction: again ? question.correction : null,
    section: again && section ? toSectionView(sitting, section) : null,
  };
}

const choiceViews = (sitting: OpenSitting): ConsentChoiceView[] =>
  sitting.templates.map(({ kind, title, choice }) => ({ kind, title, ...choice }));

export const toBlockerView = ({ code, subject, until }: SignBlocker): SignBlockerView => ({
  code,
  subject: subject ?? null,
  until: until?.toISOString() ?? null,
});

export const toSignedView = (row: Consent): SignedConsentView => ({
  consentId: row.id,
  kind: row.kind,
  title: liveTemplate(row.kind, row.language).title,
  decision: row.decision,
  signedAt: row.signedAt.toISOString(),
  documentId: row.documentId,
});
