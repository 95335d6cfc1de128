import { Injectable } from '@nestjs/common';
import type { StaffActor, Uuid } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import { ConsentWithdrawal } from './consent-withdrawal.entity.js';
import { ConsentStore } from './consent.store.js';
import type { ConsentWithdrawnView, WithdrawConsentDto } from './consents.dto.js';
import { stoppedBy } from './domain/index.js';

/**
 * Taking back a yes stops harm: it is never refused as stale and may be said again (decision 16). What rests on it
 * falls with it; what a running session does about it is decided above, in procedures.
 */
@Injectable()
export class WithdrawConsent {
  constructor(
    private readonly database: Database,
    private readonly store: ConsentStore,
  ) {}

  execute(actor: StaffActor, consentId: Uuid, wish: WithdrawConsentDto): Promise<ConsentWithdrawnView> {
    return this.database.write(actor, async (tx) => {
      const consent = await this.store.consent(tx, consentId);
      const [first] = await tx.findMany(ConsentWithdrawal, { consentId }, { orderBy: 'withdrawnAt', limit: 1 });
      tx.insert(ConsentWithdrawal, {
        id: tx.newId(),
        patientId: consent.patientId,
        consentId,
        by: wish.by,
        reason: wish.reason ?? null,
        withdrawnAt: tx.now,
      });
      tx.audit({
        action: 'consent.withdrawn',
        subject: { type: 'consent', id: consentId },
        patientId: consent.patientId,
        facts: { kind: consent.kind, by: wish.by, again: first !== undefined },
      });
      const withdrawnAt = (first?.withdrawnAt ?? tx.now).toISOString();
      return { consentId, withdrawnAt, stopped: stoppedBy(consent.kind) };
    });
  }
}
