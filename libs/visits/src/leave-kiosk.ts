import { Injectable } from '@nestjs/common';
import type { KioskActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import { ScreeningDesk } from '@stipple/screening';
import type { KioskStepView } from './kiosk-step.dto.js';
import { TakeKioskStep } from './take-kiosk-step.js';
import { VisitStore } from './visit.store.js';

/** The ways to pause or end a sitting that are the patient's own. */
@Injectable()
export class LeaveKiosk {
  constructor(
    private readonly steps: TakeKioskStep,
    private readonly database: Database,
    private readonly store: VisitStore,
    private readonly screening: ScreeningDesk,
  ) {}

  /** 'Ask for staff': the page stays, and the visit shows it on the staff's screen. */
  askForHelp(actor: KioskActor): Promise<KioskStepView> {
    return this.steps.execute(actor, (tx, visit) => {
      const { patientId, id } = visit;
      tx.audit({ action: 'visit.help-asked', subject: { type: 'visit', id }, patientId });
      return Promise.resolve(this.store.set(tx, visit, { helpAskedAt: tx.now }));
    });
  }

  /** 'I want to stop': nothing that was not handed in counts. */
  stop(actor: KioskActor): Promise<KioskStepView> {
    return this.steps.execute(actor, async (tx, visit) => {
      const { patientId, id } = visit;
      const form = await this.screening.ofVisit(tx, id);
      if (form?.state === 'in-progress') await this.screening.abandon(tx, form.screeningId);
      tx.audit({ action: 'visit.stopped', subject: { type: 'visit', id }, patientId });
      return this.store.change(tx, visit, 'stopped');
    });
  }

  /** Two minutes without a touch, or the end: the draft stays, code and birth date resume it. May be repeated. */
  lock(actor: KioskActor): Promise<void> {
    return this.database.write(actor, (tx) => {
      const { patientId, visitId: id } = actor;
      tx.audit({ action: 'visit.locked', subject: { type: 'visit', id }, patientId });
      return Promise.resolve();
    });
  }
}
