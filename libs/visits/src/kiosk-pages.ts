import { Injectable } from '@nestjs/common';
import { ConsentDesk, type ConsentStep, type SittingKey } from '@stipple/consent';
import { DomainError } from '@stipple/kernel';
import { PatientDesk } from '@stipple/patients';
import type { Tx } from '@stipple/platform';
import { type KioskScreening, type QuestionView, ScreeningDesk } from '@stipple/screening';
import type { OpenCode } from '@stipple/screening/domain';
import { initialsOf } from './domain/index.js';
import type { KioskStepView } from './kiosk-step.dto.js';
import type { Visit } from './visit.entity.js';

/** The screen locks after two minutes (09-security 9.4); a page to read gets the time that its words need. */
const LOCK_AFTER_SECONDS = 120;
const SECONDS_PER_WORD = 0.5;
const NOT_OF_TODAY: readonly OpenCode[] = ['SCREENING_IN_PROGRESS', 'FULL_FORM_DUE', 'SHORT_FORM_DUE'];

/**
 * What a visit shows next. Nothing is remembered about pages: the next one follows from what is on file, so that a
 * reload, another tablet or a lost network ends at the same place.
 */
@Injectable()
export class KioskPages {
  constructor(
    private readonly patients: PatientDesk,
    private readonly screening: ScreeningDesk,
    private readonly consent: ConsentDesk,
  ) {}

  async next(tx: Tx, visit: Visit): Promise<KioskStepView> {
    return { lockAfterSeconds: LOCK_AFTER_SECONDS, ...(await this.page(tx, visit)) };
  }

  /** One question again, to change its answer. @throws DomainError NOT_FOUND */
  async questionAgain(tx: Tx, visit: Visit, questionId: string): Promise<KioskStepView> {
    const { questions } = await this.form(tx, visit);
    const question = questions.find((candidate) => candidate.questionId === questionId);
    if (!question) throw new DomainError('NOT_FOUND', { type: 'question' });
    return { ...questionPage(questions, question), lockAfterSeconds: LOCK_AFTER_SECONDS };
  }

  /** The form of this visit. @throws DomainError NOT_FOUND when the visit has none */
  async form(tx: Tx, visit: Visit): Promise<KioskScreening> {
    const form = visit.steps.includes('screening') ? await this.screening.ofVisit(tx, visit.id) : null;
    if (!form) throw new DomainError('NOT_FOUND', { type: 'screening' });
    return form;
  }

  /** What consent needs to know of the screening; it never asks screening itself (decision 6). */
  async sittingKey(tx: Tx, visit: Visit, step: 'information' | 'consent'): Promise<SittingKey> {
    const { patientId, id: visitId } = visit;
    const { state, open, ruleSetVersion, materialRisks, answers } = await this.screening.gate(tx, patientId);
    // nobody signs on yesterday's health, nor while the answers are being given anew
    const submitted = state === 'submitted' && !open.some(({ code }) => NOT_OF_TODAY.includes(code));
    return {
      patientId,
      visitId,
      step,
      screening: { submitted, ruleSetVersion, materialRisks, answersSummary: answers },
    };
  }

  /** The step of consent at which a visit is: information before the signature. */
  async consentStep(tx: Tx, visit: Visit): Promise<'information' | 'consent'> {
    if (!visit.steps.includes('information')) return 'consent';
    if (!visit.steps.includes('consent')) return 'information';
    const page = await this.consent.kioskStep(tx, await this.sittingKey(tx, visit, 'information'));
    return page.kind === 'complete' ? 'consent' : 'information';
  }

  private async page(tx: Tx, visit: Visit): Promise<KioskStepView> {
    if (visit.state === 'stopped' || visit.state === 'closed' || visit.state === 'locked') {
      return { kind: 'stopped', stopped: { wrongPerson: visit.wrongPersonAt !== null } };
    }
    if (!visit.identityConfirmedAt) return this.identityPage(tx, visit);
    if (!visit.begunAt) return { kind: 'about', about: { steps: visit.steps } };
    return this.stepPage(tx, visit);
  }

  private async identityPage(tx: Tx, visit: Visit): Promise<KioskStepView> {
    const { givenName, familyName } = await this.patients.find(tx, visit.patientId);
    return { kind: 'identity', identity: { initials: initialsOf(givenName, familyName) } };
  }

  private async stepPage(tx: Tx, visit: Visit): Promise<KioskStepView> {
    let copy: KioskStepView | null = null;
    for (const step of visit.steps) {
      if (step === 'screening') {
        const page = screeningPage(await this.form(tx, visit));
        if (page) return page;
      } else {
        const page = consentPage(await this.consent.kioskStep(tx, await this.sittingKey(tx, visit, step)));
        if (page && page.kind !== 'copy') return page;
        copy = page ?? copy;
      }
    }
    return copy ?? { kind: 'done' };
  }
}

function screeningPage(form: KioskScreening): KioskStepView | null {
  if (form.state !== 'in-progress') return null;
  const open = form.questions.find((question) => question.given === null);
  return open ? questionPage(form.questions, open) : checkPage(form.questions);
}

function questionPage(questions: readonly QuestionView[], question: QuestionView): KioskStepView {
  return { kind: 'question', question, progress: { at: questions.indexOf(question) + 1, of: questions.length } };
}

/** HIV and hepatitis never stand on the summary (decision 28). */
function checkPage(questions: readonly QuestionView[]): KioskStepView {
  const answers = questions.filter((question) => !question.sensitive);
  const privateQuestionIds = questions.filter((question) => question.sensitive).map((question) => question.questionId);
  return {
    kind: 'check',
    check: { answers, privateQuestionIds },
    progress: { at: questions.length, of: questions.length },
  };
}

/** null: the step is over and leaves no page behind. */
function consentPage(step: ConsentStep): KioskStepView | null {
  const { progress } = step;
  switch (step.kind) {
    case 'section':
      return { kind: 'section', section: step.section, progress, lockAfterSeconds: readingSeconds(step.section) };
    case 'teach-back':
      return { kind: 'teach-back', teachBack: step.teachBack, progress };
    case 'waiting':
      return { kind: 'waiting', waiting: step.waiting, progress };
    case 'choices':
      return { kind: 'choices', choices: step.choices, progress };
    case 'sign':
      return { kind: 'sign', sign: step.sign, progress };
    case 'complete':
      return step.outcome === 'information-read' ? null : { kind: 'copy', copy: step.consents, progress };
  }
}

function readingSeconds(section: { paragraphs: string[]; points: string[] }): number {
  const words = [...section.paragraphs, ...section.points].join(' ').split(/\s+/).length;
  return Math.max(LOCK_AFTER_SECONDS, Math.ceil(words * SECONDS_PER_WORD));
}
