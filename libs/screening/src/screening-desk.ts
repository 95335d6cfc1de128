import { Injectable } from '@nestjs/common';
import type { TreatmentConstraints, Uuid } from '@stipple/kernel';
import { PatientDesk } from '@stipple/patients';
import type { Tx } from '@stipple/platform';
import { AnswerQuestion } from './answer-question.js';
import {
  answersThatCount,
  findingsThatCount,
  formsThatCount,
  labelOf,
  questionsFor,
  RULE_SET,
  ruleById,
  screeningGate,
  standingOf,
} from './domain/index.js';
import type { OpenReason, ScreeningFile, ScreeningForm, ScreeningState } from './domain/index.js';
import type { AnswerQuestionDto, QuestionView } from './questions.dto.js';
import { questionView } from './screening-views.js';
import { fileOf, latestAnswers, ScreeningStore } from './screening.store.js';
import { Screening } from './screening.entity.js';
import { StartScreening } from './start-screening.js';
import { SubmitScreening } from './submit-screening.js';

/** The version of the rules that run now; a doctor approves it before the first session (decision 19). */
export const LIVE_RULE_SET_VERSION = RULE_SET.version;

/** What a session, a consent or a visit needs to know of a patient's screening. */
export interface ScreeningStanding {
  state: 'missing' | 'in-progress' | 'submitted';
  screeningId: Uuid | null;
  submittedAt: Date | null;
  form: ScreeningForm | null;
  /** Everything that stands against a session; empty: none. */
  open: OpenReason[];
  constraints: TreatmentConstraints;
  /** What makes a risk material for this patient, in plain words; nothing sensitive. */
  materialRisks: { ruleId: string; text: string }[];
  /** The patient's answers in words, for the consent record; nothing sensitive. */
  answers: { questionId: string; question: string; answer: string }[];
  ruleSetVersion: string;
}

/** A form as the kiosk goes through it. */
export interface KioskScreening {
  screeningId: Uuid;
  state: ScreeningState;
  form: ScreeningForm;
  /** The patient's questions in order, each with its answer so far. */
  questions: QuestionView[];
}

/** Screening for the libs above: everything takes the caller's transaction. */
@Injectable()
export class ScreeningDesk {
  constructor(
    private readonly patients: PatientDesk,
    private readonly store: ScreeningStore,
    private readonly startScreening: StartScreening,
    private readonly answerQuestion: AnswerQuestion,
    private readonly submitScreening: SubmitScreening,
  ) {}

  /** May a session start, and what binds it? The caller audits its own act. */
  async gate(tx: Tx, patientId: Uuid): Promise<ScreeningStanding> {
    const { birthDate } = await this.patients.find(tx, patientId);
    const file = fileOf(await this.store.ofPatient(tx, patientId));
    const { open, constraints } = screeningGate(file, { birthDate }, tx.now, tx.today);
    const last = formsThatCount(file.forms).at(-1);
    return {
      state: last ? 'submitted' : file.inProgress ? 'in-progress' : 'missing',
      screeningId: last?.id ?? null,
      submittedAt: last?.submittedAt ?? null,
      form: last?.form ?? null,
      open,
      constraints,
      materialRisks: materialRisks(file, tx.today),
      answers: answersInWords(file),
      ruleSetVersion: RULE_SET.version,
    };
  }

  /** Begins, or goes on with, the form that this visit needs. */
  async startFor(tx: Tx, patientId: Uuid, visitId: Uuid): Promise<Uuid> {
    return (await this.startScreening.forVisit(tx, patientId, visitId)).id;
  }

  /** The form of a kiosk visit, the latest one; null when it has none yet. */
  async ofVisit(tx: Tx, visitId: Uuid): Promise<KioskScreening | null> {
    const [screening] = await tx.findMany(Screening, { visitId }, { orderBy: 'startedAt', descending: true, limit: 1 });
    return screening ? this.formOf(tx, screening) : null;
  }

  /** @throws DomainError NOT_FOUND */
  async questions(tx: Tx, screeningId: Uuid): Promise<KioskScreening> {
    return this.formOf(tx, await this.store.get(tx, screeningId));
  }

  private async formOf(tx: Tx, screening: Screening): Promise<KioskScreening> {
    const screeningId = screening.id;
    const { birthDate } = await this.patients.find(tx, screening.patientId);
    const answers = latestAnswers(await this.store.answersOf(tx, screeningId));
    const given = new Map(answers.map((answer) => [answer.questionId, answer]));
    const asked = questionsFor(screening.form, { birthDate }, tx.today).filter((rule) => rule.answeredBy === 'patient');
    const questions = asked.map((rule) => questionView(rule, given.get(rule.id)));
    return { screeningId, state: screening.state, form: screening.form, questions };
  }

  async answer(tx: Tx, screeningId: Uuid, answer: AnswerQuestionDto): Promise<void> {
    await this.answerQuestion.within(tx, screeningId, answer);
  }

  async submit(tx: Tx, screeningId: Uuid): Promise<void> {
    await this.submitScreening.within(tx, screeningId);
  }

  /** The visit ended before the form was handed in; its answers stay on file and count for nothing. */
  async abandon(tx: Tx, screeningId: Uuid): Promise<void> {
    const screening = await this.store.lock(tx, screeningId);
    if (screening.state !== 'in-progress') return;
    this.store.change(tx, screening, 'abandoned');
    const { patientId } = screening;
    tx.audit({ action: 'screening.abandoned', subject: { type: 'screening', id: screeningId }, patientId });
  }
}

function materialRisks(file: ScreeningFile, today: string): { ruleId: string; text: string }[] {
  return findingsThatCount(file, today).flatMap((finding) => {
    if (finding.sensitive || finding.severity === 'information') return [];
    const root = finding.carriedFromId ?? finding.id;
    const decisions = file.decisions.filter((decision) => decision.findingId === root);
    if (standingOf(finding, decisions, today).ruledOut) return [];
    return [{ ruleId: finding.ruleId, text: ruleById(finding.ruleId)?.why ?? finding.reason }];
  });
}

function answersInWords(file: ScreeningFile): { questionId: string; question: string; answer: string }[] {
  return [...answersThatCount(file).values()].flatMap(({ questionId, value, eventDate, details }) => {
    const rule = ruleById(questionId);
    if (!rule || rule.sensitive || rule.answeredBy !== 'patient') return [];
    const answer = [labelOf(rule, value), eventDate, details].filter(Boolean).join('; ');
    return [{ questionId, question: rule.ask, answer }];
  });
}
