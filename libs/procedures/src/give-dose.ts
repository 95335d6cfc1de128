import { Injectable } from '@nestjs/common';
import { DoseBook } from '@stipple/anaesthesia';
import { DomainError, type StaffActor } from '@stipple/kernel';
import { StepUp } from '@stipple/identity';
import { Database } from '@stipple/platform';
import type { DoseOverrideDto, GiveDoseDto } from './chair.dto.js';
import type { RecordedDoseView } from './dose.dto.js';
import { plannedDose, toAssessmentView } from './dose-input.js';
import { PatientStanding, subjectFactsOf } from './patient-standing.js';
import { flagsNow, SessionStore } from './session.store.js';

interface SecondSignature {
  override: { reason: string; secondSignerId: string } | null;
  problem: string | null;
}

/**
 * A dose that was given is a fact: stored in every state and whatever the meter says, flagged (decision 1). A second
 * signature that fails does not drop the dose; the override is asked for afterwards.
 */
@Injectable()
export class GiveDose {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly standing: PatientStanding,
    private readonly doses: DoseBook,
    private readonly stepUp: StepUp,
  ) {}

  async execute(actor: StaffActor, sessionId: string, body: GiveDoseDto): Promise<RecordedDoseView> {
    const dose = plannedDose(body);
    const { override, problem } = await this.secondSignature(actor, body.override ?? null);
    return this.database.write(actor, async (tx) => {
      const session = await this.sessions.find(tx, sessionId);
      const occurredAt = new Date(body.occurredAt);
      const given = await this.doses.record(tx, {
        sessionId,
        patientId: session.patientId,
        dose,
        facts: subjectFactsOf(await this.standing.of(tx, session)),
        occurredAt,
        route: body.route ?? null,
        zone: body.zone ?? null,
        drugLotNumber: body.drugLotNumber.trim(),
        drugExpiry: body.drugExpiry,
        acknowledgement: body.acknowledgement?.trim() ?? null,
        override,
      });
      return {
        id: given.id,
        flag: given.flag,
        occurredAt,
        recordedAt: given.recordedAt,
        flags: [...given.flags, ...flagsNow(tx, session, occurredAt)],
        assessment: toAssessmentView(given.assessment),
        overrideProblem: problem,
      };
    });
  }

  private async secondSignature(actor: StaffActor, override: DoseOverrideDto | null): Promise<SecondSignature> {
    if (!override) return { override: null, problem: null };
    try {
      const { login, password } = override.secondSigner;
      const { accountId } = await this.stepUp.second(actor, login, password, 'doses.give');
      return { override: { reason: override.reason.trim(), secondSignerId: accountId }, problem: null };
    } catch (error) {
      if (error instanceof DomainError) return { override: null, problem: error.code };
      throw error;
    }
  }
}
