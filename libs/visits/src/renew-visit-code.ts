import { Injectable } from '@nestjs/common';
import type { StaffActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import { VisitStore } from './visit.store.js';
import { VisitQueries } from './visits.queries.js';
import type { VisitOpenedView } from './visits.dto.js';

/** A new one-time code for a visit: for a lost or late one, and after five wrong entries, which it unlocks. */
@Injectable()
export class RenewVisitCode {
  constructor(
    private readonly database: Database,
    private readonly store: VisitStore,
    private readonly queries: VisitQueries,
  ) {}

  /** @throws DomainError NOT_FOUND, VISIT_OVER */
  execute(actor: StaffActor, visitId: string): Promise<VisitOpenedView> {
    return this.database.write(actor, async (tx) => {
      const before = await this.store.lock(tx, visitId);
      const { visit, code } = await this.store.renewCode(tx, before);
      await this.store.unlockTablets(tx);
      tx.audit({
        action: 'visit.code-renewed',
        subject: { type: 'visit', id: visitId },
        patientId: visit.patientId,
        facts: { state: before.state },
      });
      return { ...(await this.queries.view(tx, visit)), code };
    });
  }
}
