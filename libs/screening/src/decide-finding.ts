import { Injectable } from '@nestjs/common';
import { DomainError, type StaffActor } from '@stipple/kernel';
import { StepUp } from '@stipple/identity';
import { Database, type Tx } from '@stipple/platform';
import { PatientDesk } from '@stipple/patients';
import { decideFinding, decisionRoot, findingsThatCount } from './domain/index.js';
import type { DecisionProposal, FindingOnFile } from './domain/index.js';
import { FindingDecision } from './finding-decision.entity.js';
import { Finding } from './finding.entity.js';
import type { DecideFindingDto, FindingView } from './findings.dto.js';
import { fileOf, ScreeningStore } from './screening.store.js';
import { ScreeningQueries } from './screenings.queries.js';

/** A doctor clears, defers, resolves or overrides a finding. What is refused is in the audit log too. */
@Injectable()
export class DecideFinding {
  constructor(
    private readonly database: Database,
    private readonly stepUp: StepUp,
    private readonly patients: PatientDesk,
    private readonly store: ScreeningStore,
    private readonly queries: ScreeningQueries,
  ) {}

  /** @throws DomainError NOT_FOUND, FINDING_SUPERSEDED, SECOND_PERSON_NEEDED, and what `decideFinding` refuses */
  async execute(actor: StaffActor, findingId: string, body: DecideFindingDto): Promise<FindingView> {
    const { secondSigner } = body;
    const second = secondSigner
      ? await this.stepUp.second(actor, secondSigner.login, secondSigner.password, 'screening.decide')
      : null;
    const proposal = proposalOf(body, second?.accountId ?? null);
    try {
      return await this.database.write(actor, (tx) => this.within(tx, actor, findingId, proposal));
    } catch (error) {
      if (error instanceof DomainError && error.code !== 'NOT_FOUND') {
        const facts = { decision: proposal.kind, code: error.code };
        const subject = { type: 'finding', id: findingId };
        await this.database.refuse(actor, { action: 'finding.decision-refused', subject, facts });
      }
      throw error;
    }
  }

  private async within(tx: Tx, actor: StaffActor, findingId: string, proposal: DecisionProposal): Promise<FindingView> {
    const finding = await this.findCurrent(tx, findingId);
    const decision = decideFinding(finding, proposal, actor, tx.today);
    const { patientId, ruleId } = finding;
    tx.insert(FindingDecision, { id: tx.newId(), patientId, findingId: decisionRoot(finding), ...decision });
    tx.audit({
      action: 'finding.decided',
      subject: { type: 'finding', id: findingId },
      patientId,
      facts: { ruleId, decision: decision.kind, until: decision.until, secondSigner: decision.secondSignerId },
    });
    return this.queries.finding(tx, patientId, findingId);
  }

  /** Nobody decides about a finding that a newer answer has replaced. */
  private async findCurrent(tx: Tx, findingId: string): Promise<FindingOnFile & { patientId: string }> {
    const row = await tx.findOne(Finding, { id: findingId });
    if (!row) throw new DomainError('NOT_FOUND', { type: 'finding' });
    await this.patients.find(tx, row.patientId);
    await this.store.lock(tx, row.screeningId);
    const file = fileOf(await this.store.ofPatient(tx, row.patientId));
    if (!findingsThatCount(file, tx.today).some((finding) => finding.id === findingId)) {
      throw new DomainError('FINDING_SUPERSEDED', { ruleId: row.ruleId });
    }
    return row;
  }
}

const proposalOf = (body: DecideFindingDto, secondSignerId: string | null): DecisionProposal => ({
  kind: body.decision,
  reason: body.reason.trim(),
  until: body.decision === 'defer' ? (body.until ?? null) : null,
  effectChoice: body.effectChoice ?? null,
  documentReference: body.documentReference?.trim() || null,
  secondSignerId,
});
