import { Injectable } from '@nestjs/common';
import type { KioskActor } from '@stipple/kernel';
import { Database, type Tx } from '@stipple/platform';
import { KioskPages } from './kiosk-pages.js';
import type { KioskStepView } from './kiosk-step.dto.js';
import { VisitStore } from './visit.store.js';
import type { Visit } from './visit.entity.js';

/**
 * One act of a patient at the kiosk: lock the visit, see that it is theirs and goes on, do the act, answer with the
 * next page. Every use case of the kiosk goes through here.
 */
@Injectable()
export class TakeKioskStep {
  constructor(
    private readonly database: Database,
    private readonly store: VisitStore,
    private readonly pages: KioskPages,
  ) {}

  /**
   * @param act returns the visit when it changed it
   * @throws DomainError VISIT_OVER, VISIT_ELSEWHERE, and what the act throws
   */
  execute(actor: KioskActor, act: (tx: Tx, visit: Visit) => Promise<Visit | void>): Promise<KioskStepView> {
    return this.database.write(actor, async (tx) => {
      const visit = await this.store.lockForKiosk(tx, actor);
      const after = (await act(tx, visit)) ?? visit;
      const page = await this.pages.next(tx, after);
      this.finish(tx, after, page);
      return page;
    });
  }

  /**
   * The present page: for a reload, and for a tablet that lost the network.
   * @throws DomainError VISIT_ELSEWHERE once staff gave a new code or it was entered at another tablet
   */
  look(actor: KioskActor): Promise<KioskStepView> {
    return this.database.read(actor, async (tx) => {
      const visit = await this.store.getForKiosk(tx, actor);
      const { patientId, id } = visit;
      tx.audit({ action: 'visit.step-read', subject: { type: 'visit', id }, patientId });
      return this.pages.next(tx, visit);
    });
  }

  /** Nothing is left to do: the visit is done, and its code opens nothing any more. */
  private finish(tx: Tx, visit: Visit, page: KioskStepView): void {
    if (visit.state !== 'entered' || (page.kind !== 'done' && page.kind !== 'copy')) return;
    this.store.change(tx, visit, 'done');
    tx.audit({ action: 'visit.finished', subject: { type: 'visit', id: visit.id }, patientId: visit.patientId });
  }
}
