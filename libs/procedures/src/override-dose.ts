import { Injectable } from '@nestjs/common';
import { DoseBook } from '@stipple/anaesthesia';
import type { StaffActor } from '@stipple/kernel';
import { StepUp } from '@stipple/identity';
import { Database } from '@stipple/platform';
import type { DoseOverrideDto } from './chair.dto.js';
import { SessionStore } from './session.store.js';

/** Reason and second signature for a dose that is on record over a limit or unchecked (decision 2). */
@Injectable()
export class OverrideDose {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly doses: DoseBook,
    private readonly stepUp: StepUp,
  ) {}

  /** @throws DomainError STEP_UP_REFUSED, SECOND_PERSON_NEEDED, NOT_FOUND, DOSE_ALREADY_OVERRIDDEN */
  async execute(actor: StaffActor, sessionId: string, doseId: string, body: DoseOverrideDto): Promise<void> {
    const { login, password } = body.secondSigner;
    const second = await this.stepUp.second(actor, login, password, 'doses.give');
    await this.database.write(actor, async (tx) => {
      await this.sessions.find(tx, sessionId);
      const reason = body.reason.trim();
      await this.doses.override(tx, { doseId, sessionId, reason, secondSignerId: second.accountId });
    });
  }
}
