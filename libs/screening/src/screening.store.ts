import { Injectable } from '@nestjs/common';
import { DomainError } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import { RULE_SET, RULE_SET_HASH, screeningTransition } from './domain/index.js';
import type { Answer, Finding as Conclusion, ScreeningFile, ScreeningForm, ScreeningState } from './domain/index.js';
import { FindingDecision } from './finding-decision.entity.js';
import { Finding } from './finding.entity.js';
import { ScreeningAnswer } from './screening-answer.entity.js';
import { Screening } from './screening.entity.js';

export interface PatientScreenings {
  screenings: Screening[];
  answers: ScreeningAnswer[];
  findings: Finding[];
  decisions: FindingDecision[];
}

/** Loads, locks and inserts screenings. All lists come oldest first. */
@Injectable()
export class ScreeningStore {
  async lock(tx: Tx, screeningId: string): Promise<Screening> {
    const screening = await tx.findOne(Screening, { id: screeningId }, { lock: true });
    if (!screening) throw new DomainError('NOT_FOUND', { type: 'screening' });
    return screening;
  }

  async get(tx: Tx, screeningId: string): Promise<Screening> {
    const screening = await tx.findOne(Screening, { id: screeningId });
    if (!screening) throw new DomainError('NOT_FOUND', { type: 'screening' });
    return screening;
  }

  inProgress(tx: Tx, patientId: string): Promise<Screening | null> {
    return tx.findOne(Screening, { patientId, state: 'in-progress' }, { lock: true });
  }

  start(tx: Tx, patientId: string, form: ScreeningForm, visitId: string | null): Screening {
    const row = {
      id: tx.newId(),
      clinicId: tx.clinicId,
      version: 1,
      patientId,
      visitId,
      form,
      state: 'in-progress' as const,
      ruleSetVersion: RULE_SET.version,
      ruleSetHash: RULE_SET_HASH,
      startedAt: tx.now,
      submittedAt: null,
    };
    tx.insert(Screening, row);
    return row as Screening;
  }

  /** Another visit goes on with a form that is still open. */
  moveTo(tx: Tx, screening: Screening, visitId: string): Screening {
    tx.update(Screening, screening, { visitId });
    return { ...screening, visitId, version: screening.version + 1 };
  }

  change(tx: Tx, screening: Screening, to: ScreeningState): Screening {
    const state = screeningTransition(screening.state, to);
    // the findings are made by the rules of this moment, not of the day on which somebody began to answer
    const rules = { ruleSetVersion: RULE_SET.version, ruleSetHash: RULE_SET_HASH };
    const changes = state === 'submitted' ? { state, submittedAt: tx.now, ...rules } : { state };
    tx.update(Screening, screening, changes);
    return { ...screening, ...changes, version: screening.version + 1 };
  }

  addAnswer(tx: Tx, screening: Screening, answer: Answer, answeredBy: 'patient' | 'clinician'): string {
    const id = tx.newId();
    const { patientId, id: screeningId } = screening;
    tx.insert(ScreeningAnswer, { id, patientId, screeningId, answeredBy, ...answer });
    return id;
  }

  addFinding(
    tx: Tx,
    screening: Screening,
    conclusion: Conclusion,
    links: { answerId: string | null; carriedFromId: string | null },
  ): string {
    const id = tx.newId();
    const { patientId, id: screeningId } = screening;
    tx.insert(Finding, { ...conclusion, source: [...conclusion.source], id, patientId, screeningId, ...links });
    return id;
  }

  async answersOf(tx: Tx, screeningId: string): Promise<ScreeningAnswer[]> {
    return tx.findMany(ScreeningAnswer, { screeningId }, { orderBy: 'id' });
  }

  async ofPatient(tx: Tx, patientId: string): Promise<PatientScreenings> {
    return {
      screenings: await tx.findMany(Screening, { patientId }, { orderBy: 'startedAt' }),
      answers: await tx.findMany(ScreeningAnswer, { patientId }, { orderBy: 'id' }),
      findings: await tx.findMany(Finding, { patientId }, { orderBy: 'id' }),
      decisions: await tx.findMany(FindingDecision, { patientId }, { orderBy: 'id' }),
    };
  }
}

/** The rows as the pure functions want them; forms in the order in which they were handed in. */
export function fileOf(rows: PatientScreenings): ScreeningFile {
  const forms = rows.screenings.flatMap(({ id, form, startedAt, submittedAt }) =>
    submittedAt ? [{ id, form, startedAt, submittedAt }] : [],
  );
  return {
    ...rows,
    forms: forms.sort((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime()),
    inProgress: rows.screenings.some((screening) => screening.state === 'in-progress'),
  };
}

/** The latest answer per question. */
export function latestAnswers(answers: readonly ScreeningAnswer[]): ScreeningAnswer[] {
  return [...new Map(answers.map((answer) => [answer.questionId, answer])).values()];
}
