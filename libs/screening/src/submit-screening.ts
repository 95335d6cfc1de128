import { Injectable } from '@nestjs/common';
import { DomainError, type StaffActor } from '@stipple/kernel';
import { PatientDesk } from '@stipple/patients';
import { Database, type Tx } from '@stipple/platform';
import {
  answersThatCount,
  carriedFrom,
  findContraindications,
  findingsThatCount,
  questionsFor,
  RULE_SET,
  unanswered,
} from './domain/index.js';
import type { Answer, Finding, FindingOnFile } from './domain/index.js';
import { fileOf, latestAnswers, type PatientScreenings, ScreeningStore } from './screening.store.js';
import type { ScreeningAnswer } from './screening-answer.entity.js';
import type { Screening } from './screening.entity.js';
import { ScreeningQueries } from './screenings.queries.js';
import type { ScreeningView } from './screenings.dto.js';

/** Hands a form in: from here its findings stand, each with the version of the rules that made it. */
@Injectable()
export class SubmitScreening {
  constructor(
    private readonly database: Database,
    private readonly patients: PatientDesk,
    private readonly store: ScreeningStore,
    private readonly queries: ScreeningQueries,
  ) {}

  execute(actor: StaffActor, screeningId: string): Promise<ScreeningView> {
    return this.database.write(actor, async (tx) => {
      await this.within(tx, screeningId);
      return this.queries.view(tx, screeningId);
    });
  }

  /** @throws DomainError SCREENING_NOT_OPEN, SCREENING_ANSWERS_MISSING with the questions of the patient that are open */
  async within(tx: Tx, screeningId: string): Promise<Screening> {
    const screening = await this.store.lock(tx, screeningId);
    const { birthDate } = await this.patients.find(tx, screening.patientId);
    const rows = await this.store.ofPatient(tx, screening.patientId);
    const answers = latestAnswers(rows.answers.filter((answer) => answer.screeningId === screeningId));
    const submitted = this.store.change(tx, screening, 'submitted');
    refuseGaps(questionsFor(screening.form, { birthDate }, tx.today), answers);
    const findings = findContraindications(answers, { birthDate }, RULE_SET, tx.today);
    this.addFindings(tx, submitted, findings, answers, rows);
    tx.audit({
      action: 'screening.submitted',
      subject: { type: 'screening', id: screeningId },
      patientId: screening.patientId,
      facts: { form: screening.form, findings: findings.length, ruleSetVersion: RULE_SET.version },
    });
    return submitted;
  }

  private addFindings(
    tx: Tx,
    screening: Screening,
    findings: readonly Finding[],
    answers: readonly ScreeningAnswer[],
    rows: PatientScreenings,
  ): void {
    // a full form begins afresh; a short one keeps the clearance of what has not changed
    const file = fileOf(rows);
    const short = screening.form === 'short';
    const earlier: readonly FindingOnFile[] = short ? findingsThatCount(file, tx.today) : [];
    const before: ReadonlyMap<string, Answer> = answersThatCount(file);
    const byQuestion = new Map(answers.map((answer) => [answer.questionId, answer]));
    for (const finding of findings) {
      const answer = byQuestion.get(finding.ruleId);
      const carriedFromId = carriedFrom(finding, answer, earlier, before);
      this.store.addFinding(tx, screening, finding, { answerId: answer?.id ?? null, carriedFromId });
    }
  }
}

function refuseGaps(questions: Parameters<typeof unanswered>[0], answers: readonly Answer[]): void {
  const open = unanswered(questions, answers, 'patient');
  if (open.length === 0) return;
  throw new DomainError(
    'SCREENING_ANSWERS_MISSING',
    { missing: open.length },
    open.map((rule) => ({ pointer: `/answers/${rule.id}`, code: 'ANSWER_MISSING', detail: rule.ask })),
  );
}
