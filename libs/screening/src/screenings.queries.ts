import { Injectable } from '@nestjs/common';
import { DomainError, type StaffActor } from '@stipple/kernel';
import { Members } from '@stipple/identity';
import { PatientDesk } from '@stipple/patients';
import { Database, type Tx } from '@stipple/platform';
import { findingsThatCount, screeningGate } from './domain/index.js';
import type { FindingView } from './findings.dto.js';
import { answeredViews, findingView, openQuestions, summaryView } from './screening-views.js';
import type { FindingContext, NameOf } from './screening-views.js';
import { fileOf, type PatientScreenings, ScreeningStore } from './screening.store.js';
import type { PatientScreeningsView, ScreeningGateView, ScreeningView } from './screenings.dto.js';

/** What the doctor sees: answers, findings with reason and source, decisions, and what stands against a session. */
@Injectable()
export class ScreeningQueries {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
    private readonly patients: PatientDesk,
    private readonly store: ScreeningStore,
  ) {}

  list(actor: StaffActor, patientId: string): Promise<PatientScreeningsView> {
    return this.database.read(actor, async (tx) => {
      const { birthDate } = await this.patients.find(tx, patientId);
      const rows = await this.store.ofPatient(tx, patientId);
      const context = await this.context(tx, rows);
      tx.audit({ action: 'screening.read', subject: { type: 'patient', id: patientId }, patientId });
      const items = rows.screenings.map((screening) => {
        const answers = rows.answers.filter((answer) => answer.screeningId === screening.id);
        return summaryView(screening, answers, { birthDate }, tx.today);
      });
      const current = rows.findings.filter((finding) => context.currentIds.has(finding.id));
      return {
        items: items.reverse(),
        gate: gateView(rows, birthDate, tx),
        findings: current.map((finding) => findingView(finding, context)),
      };
    });
  }

  get(actor: StaffActor, screeningId: string): Promise<ScreeningView> {
    return this.database.read(actor, async (tx) => {
      const view = await this.view(tx, screeningId);
      const subject = { type: 'screening', id: screeningId };
      tx.audit({ action: 'screening.read', subject, patientId: view.patientId });
      return view;
    });
  }

  /** The view of one screening, for a use case that has just changed it. */
  async view(tx: Tx, screeningId: string): Promise<ScreeningView> {
    const screening = await this.store.get(tx, screeningId);
    const { birthDate } = await this.patients.find(tx, screening.patientId);
    const rows = await this.store.ofPatient(tx, screening.patientId);
    const context = await this.context(tx, rows);
    const own = rows.answers.filter((answer) => answer.screeningId === screeningId);
    const before = rows.answers.filter((answer) => answer.screeningId < screeningId);
    const facts = { birthDate };
    return {
      ...summaryView(screening, own, facts, tx.today),
      patientId: screening.patientId,
      visitId: screening.visitId,
      ruleSetHash: screening.ruleSetHash,
      version: screening.version,
      answers: answeredViews(own, before, context.nameOf),
      clinicianQuestions: openQuestions(screening, own, facts, tx.today, 'clinician'),
      patientQuestions: openQuestions(screening, own, facts, tx.today, 'patient'),
      findings: rows.findings
        .filter((finding) => finding.screeningId === screeningId)
        .map((finding) => findingView(finding, context)),
    };
  }

  /** One finding after a decision. */
  async finding(tx: Tx, patientId: string, findingId: string): Promise<FindingView> {
    const rows = await this.store.ofPatient(tx, patientId);
    const row = rows.findings.find((finding) => finding.id === findingId);
    if (!row) throw new DomainError('NOT_FOUND', { type: 'finding' });
    return findingView(row, await this.context(tx, rows));
  }

  private async context(tx: Tx, rows: PatientScreenings): Promise<FindingContext> {
    const names = new Map((await this.members.all(tx)).map((member) => [member.accountId, member.displayName]));
    const nameOf: NameOf = (accountId) => names.get(accountId) ?? 'Former member of staff';
    const currentIds = new Set(findingsThatCount(fileOf(rows), tx.today).map((finding) => finding.id));
    return { decisions: rows.decisions, currentIds, today: tx.today, nameOf };
  }
}

function gateView(rows: PatientScreenings, birthDate: string, tx: Tx): ScreeningGateView {
  const file = fileOf(rows);
  const gate = screeningGate(file, { birthDate }, tx.now, tx.today);
  const state = file.forms.length > 0 ? 'submitted' : file.inProgress ? 'in-progress' : 'missing';
  return { state, open: gate.open, eligibleFrom: gate.eligibleFrom, constraints: gate.constraints };
}
