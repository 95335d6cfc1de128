import { Injectable } from '@nestjs/common';
import { ClinicBook } from '@stipple/identity';
import type { Uuid } from '@stipple/kernel';
import { PatientDesk } from '@stipple/patients';
import type { Tx } from '@stipple/platform';
import type { ConsentInformation } from './consent-information.entity.js';
import { ConsentStore, consentFacts, type ConsentFile } from './consent.store.js';
import {
  buildSigningModels,
  CONSENT_KINDS,
  isConsentCurrent,
  liveTemplate,
  shownSections,
  sittingHash,
  teachBackProgress,
  templateRef,
  type ConsentKind,
  type GivenAnswer,
  type HealthAnswer,
  type MaterialFinding,
  type SigningModel,
  type SigningState,
  type Sitting,
} from './domain/index.js';
import type { ReadingStage } from './section-read.entity.js';
import { sha256 } from './sha256.js';
import { informationState, latestInformation } from './stage-one.js';

/** What the caller knows of the patient's screening; consent never asks screening itself. */
export interface ScreeningFacts {
  /** False while the answers of this visit are missing: nobody signs on yesterday's health. */
  submitted: boolean;
  ruleSetVersion: string;
  materialRisks: readonly MaterialFinding[];
  /** Left out or empty: the record holds the findings only. */
  answersSummary?: readonly HealthAnswer[];
}

/** Whose sitting, at which stage. */
export interface SittingKey {
  patientId: Uuid;
  visitId: Uuid;
  step: ReadingStage;
  screening: ScreeningFacts;
}

/** One patient at one step: the texts, what was read and answered, and all that decides what comes next. */
export interface OpenSitting extends Sitting {
  key: SittingKey;
  file: ConsentFile;
  information: ConsentInformation | null;
  kinds: ConsentKind[];
  state: SigningState;
}

@Injectable()
export class Sittings {
  constructor(
    private readonly store: ConsentStore,
    private readonly patients: PatientDesk,
    private readonly clinics: ClinicBook,
  ) {}

  async open(tx: Tx, key: SittingKey): Promise<OpenSitting> {
    const file = await this.store.file(tx, key.patientId);
    const patient = await this.patients.find(tx, key.patientId);
    const information = latestInformation(file);
    const kinds = CONSENT_KINDS.filter((kind) => information?.kinds.includes(kind) ?? true);
    const templates = kinds.map((kind) => liveTemplate(kind, patient.preferredLanguage ?? 'en'));
    const refs = templates.map((template) => templateRef(template, sha256));
    const sections = shownSections(templates, key.screening.materialRisks, sha256);
    const visits = visitsThatCount(file, key, information, tx.now);
    const given = answersOf(file, visits);
    const replied = new Set(file.replies.map((reply) => reply.patientQuestionId));
    const talks = file.questions.filter((question) => visits.includes(question.visitId) && replied.has(question.id));
    const explained = talks.flatMap((talk) => talk.questionId ?? []);
    const state: SigningState = {
      kinds,
      information: information && informationState(information, file.readings),
      liveTemplates: refs,
      screeningSubmitted: key.screening.submitted,
      sections,
      reads: file.reads.filter((read) => read.stage === key.step && visits.includes(read.visitId)),
      teachBack: templates.flatMap((t) => t.teachBack.map((question) => teachBackProgress(question, given, explained))),
      // a question of stage 1, or of a visit that was broken off, is still owed an answer
      openQuestionIds: file.questions.filter((q) => q.reason === 'question' && !replied.has(q.id)).map((q) => q.id),
      decidedKinds: decidedKinds(file, key.visitId, kinds),
    };
    return { key, file, information, kinds, templates, refs, sections, given, state };
  }

  /** The frozen models of the sitting with their common hash. Only for a sitting whose stage 1 is complete. */
  async freeze(tx: Tx, sitting: OpenSitting): Promise<{ models: SigningModel[]; hash: string }> {
    const { information, state, key, file } = sitting;
    if (!information || !state.information?.completedAt || !state.information.eligibleAt) {
      throw new Error('a sitting is frozen only after stage 1');
    }
    const clinic = await this.clinics.current(tx);
    const patient = await this.patients.find(tx, key.patientId);
    const models = buildSigningModels(sitting, {
      clinicName: clinic.name,
      timeZone: clinic.zone,
      patient: {
        id: patient.id,
        number: patient.number,
        name: `${patient.givenName} ${patient.familyName}`,
        birthDate: patient.birthDate,
      },
      information: {
        id: information.id,
        givenByName: information.givenByName,
        givenAt: information.givenAt.toISOString(),
        completedAt: state.information.completedAt.toISOString(),
        waitingHours: information.waitingHours,
        shorteningReason: information.shorteningReason,
        eligibleAt: state.information.eligibleAt.toISOString(),
        alternativesDiscussed: information.alternativesDiscussed,
        whatMatters: information.whatMatters,
      },
      screening: {
        ruleSetVersion: key.screening.ruleSetVersion,
        findings: key.screening.materialRisks,
        answers: key.screening.answersSummary ?? [],
      },
      questions: repliedQuestions(file, key.visitId),
    });
    return { models, hash: sittingHash(models, sha256) };
  }
}

/**
 * This visit; and while a decision on the same information still holds, the visits that made it: what was read and
 * answered there, in the same words, is re-confirmed and need not be read again (domain 7.3).
 */
function visitsThatCount(
  file: ConsentFile,
  key: SittingKey,
  information: ConsentInformation | null,
  now: Date,
): Uuid[] {
  if (key.step === 'information' || !information) return [key.visitId];
  if (!isConsentCurrent(consentFacts(file), 'PROC', now).valid) return [key.visitId];
  const before = file.consents.filter((row) => row.informationId === information.id).map((row) => row.visitId);
  return [...new Set([...before, key.visitId])];
}

const answersOf = (file: ConsentFile, visits: readonly Uuid[]): GivenAnswer[] =>
  file.answers
    .filter((answer) => visits.includes(answer.visitId))
    .map(({ questionId, optionId, answeredAt }) => ({ questionId, optionId, answeredAt }));

/** The choices of this visit; null while there are none. */
export const choicesOf = (file: ConsentFile, visitId: Uuid) =>
  file.choices.filter((choice) => choice.visitId === visitId).at(-1)?.decisions ?? null;

function decidedKinds(file: ConsentFile, visitId: Uuid, kinds: readonly ConsentKind[]): ConsentKind[] {
  const decisions = choicesOf(file, visitId);
  return decisions ? kinds.filter((kind) => decisions[kind] !== undefined) : [];
}

/** What the patient asked and was answered since the decision before this one, talks after a teach-back included. */
function repliedQuestions(file: ConsentFile, visitId: Uuid) {
  const before = file.consents.filter((row) => row.visitId !== visitId).map((row) => row.signedAt.getTime());
  const since = Math.max(0, ...before);
  return file.questions
    .filter((question) => question.askedAt.getTime() > since)
    .flatMap((question) => {
      const reply = file.replies.find((candidate) => candidate.patientQuestionId === question.id);
      if (!reply) return [];
      const { text, askedAt } = question;
      return [{ text, askedAt: askedAt.toISOString(), answer: reply.answer, answeredBy: reply.answeredByName }];
    });
}
