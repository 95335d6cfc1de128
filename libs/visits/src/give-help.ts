import { Injectable } from '@nestjs/common';
import type { StaffActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import { VisitStore } from './visit.store.js';
import { VisitQueries } from './visits.queries.js';
import type { VisitView } from './visits.dto.js';

/** A member of staff has gone to the patient who asked for one. */
@Injectable()
export class GiveHelp {
  constructor(
    private readonly database: Database,
    private readonly store: VisitStore,
    private readonly queries: VisitQueries,
  ) {}

  execute(actor: StaffActor, visitId: string): Promise<VisitView> {
    return this.database.write(actor, async (tx) => {
      const visit = await this.store.lock(tx, visitId);
      const { patientId } = visit;
      tx.audit({ action: 'visit.help-given', subject: { type: 'visit', id: visitId }, patientId });
      return this.queries.view(tx, visit.helpAskedAt ? this.store.set(tx, visit, { helpAskedAt: null }) : visit);
    });
  }
}
