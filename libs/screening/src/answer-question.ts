import { Injectable } from '@nestjs/common';
import { type CalendarDate, DomainError, type StaffActor } from '@stipple/kernel';
import { PatientDesk } from '@stipple/patients';
import { Database, type Tx } from '@stipple/platform';
import { checkAnswer, findContraindications, formsThatCount, questionsFor, RULE_SET } from './domain/index.js';
import type { Answer, PatientFacts, ScreeningRule } from './domain/index.js';
import type { AnswerQuestionDto } from './questions.dto.js';
import { fileOf, latestAnswers, ScreeningStore } from './screening.store.js';
import type { Screening } from './screening.entity.js';
import { ScreeningQueries } from './screenings.queries.js';
import type { ScreeningView } from './screenings.dto.js';

/** Records an answer. The earlier one stays; when the form is handed in already, its finding is made at once. */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly database: Database,
    private readonly patients: PatientDesk,
    private readonly store: ScreeningStore,
    private readonly queries: ScreeningQueries,
  ) {}

  execute(actor: StaffActor, screeningId: string, body: AnswerQuestionDto): Promise<ScreeningView> {
    return this.database.write(actor, async (tx) => {
      await this.within(tx, screeningId, body);
      return this.queries.view(tx, screeningId);
    });
  }

  /** @throws DomainError SCREENING_NOT_OPEN, QUESTION_UNKNOWN, QUESTION_NOT_YOURS, ANSWER_NOT_FITTING */
  async within(tx: Tx, screeningId: string, body: AnswerQuestionDto): Promise<void> {
    const screening = await this.store.lock(tx, screeningId);
    const byPatient = tx.actor.kind === 'kiosk';
    const open = screening.state === 'in-progress' || (!byPatient && (await this.stillCounts(tx, screening)));
    if (!open) throw new DomainError('SCREENING_NOT_OPEN', { state: screening.state });
    const { birthDate } = await this.patients.find(tx, screening.patientId);
    const rule = questionOf(screening, body.questionId, { birthDate }, tx.today);
    if (byPatient && rule.answeredBy !== 'patient') throw new DomainError('QUESTION_NOT_YOURS', { ruleId: rule.id });
    const answer = answerOf(body);
    checkAnswer(rule, answer, tx.today);
    const answerId = this.store.addAnswer(tx, screening, answer, byPatient ? 'patient' : 'clinician');
    if (screening.state === 'submitted') await this.concludeAgain(tx, screening, answerId, answer, { birthDate });
    tx.audit({
      action: 'screening.answered',
      subject: { type: 'screening', id: screening.id },
      patientId: screening.patientId,
      facts: { questionId: rule.id },
    });
  }

  /** An answer at a form that a newer full one has replaced would look recorded and count for nothing. */
  private async stillCounts(tx: Tx, { id, patientId }: Screening): Promise<boolean> {
    const { forms } = fileOf(await this.store.ofPatient(tx, patientId));
    return formsThatCount(forms).some((form) => form.id === id);
  }

  /** Only the rule that was asked about may conclude something new. */
  private async concludeAgain(
    tx: Tx,
    screening: Screening,
    answerId: string,
    answer: Answer,
    facts: PatientFacts,
  ): Promise<void> {
    const answers = latestAnswers(await this.store.answersOf(tx, screening.id));
    const conclusions = findContraindications(answers, facts, RULE_SET, tx.today);
    const own = conclusions.find((conclusion) => conclusion.ruleId === answer.questionId);
    if (own) this.store.addFinding(tx, screening, own, { answerId, carriedFromId: null });
  }
}

function questionOf(screening: Screening, questionId: string, facts: PatientFacts, today: CalendarDate): ScreeningRule {
  const rule = questionsFor(screening.form, facts, today).find((question) => question.id === questionId);
  if (!rule) throw new DomainError('QUESTION_UNKNOWN', { questionId });
  return rule;
}

const answerOf = (body: AnswerQuestionDto): Answer => ({
  questionId: body.questionId,
  value: body.answer.trim(),
  eventDate: body.eventDate ?? null,
  eventDateUnknown: !body.eventDate && body.eventDateUnknown === true,
  details: body.details?.trim() || null,
});
