import { Injectable } from '@nestjs/common';
import type { StaffActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import { ScreeningDesk } from '@stipple/screening';
import { VisitStore } from './visit.store.js';
import type { VisitEndedView } from './visits.dto.js';

/** Staff put a visit away. Closing one that is closed already changes nothing. */
@Injectable()
export class CloseVisit {
  constructor(
    private readonly database: Database,
    private readonly store: VisitStore,
    private readonly screening: ScreeningDesk,
  ) {}

  execute(actor: StaffActor, visitId: string): Promise<VisitEndedView> {
    return this.database.write(actor, async (tx) => {
      const visit = await this.store.lock(tx, visitId);
      const open = await this.screening.ofVisit(tx, visitId);
      const screeningAbandoned = open?.state === 'in-progress';
      if (open && screeningAbandoned) await this.screening.abandon(tx, open.screeningId);
      if (visit.state !== 'closed') this.store.change(tx, visit, 'closed', { helpAskedAt: null });
      const { patientId } = visit;
      tx.audit({ action: 'visit.closed', subject: { type: 'visit', id: visitId }, patientId });
      return { id: visitId, state: 'closed', screeningAbandoned };
    });
  }
}
