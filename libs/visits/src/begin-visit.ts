import { Injectable } from '@nestjs/common';
import type { KioskActor } from '@stipple/kernel';
import { ScreeningDesk } from '@stipple/screening';
import { confirmed } from './confirmed.js';
import type { KioskStepView } from './kiosk-step.dto.js';
import { TakeKioskStep } from './take-kiosk-step.js';
import { VisitStore } from './visit.store.js';

/** The patient has read what is to come and begins; a visit with health questions gets its form now. */
@Injectable()
export class BeginVisit {
  constructor(
    private readonly steps: TakeKioskStep,
    private readonly store: VisitStore,
    private readonly screening: ScreeningDesk,
  ) {}

  execute(actor: KioskActor): Promise<KioskStepView> {
    return this.steps.execute(actor, async (tx, visit) => {
      confirmed(visit);
      if (visit.begunAt) return visit;
      const { patientId, id } = visit;
      if (visit.steps.includes('screening')) await this.screening.startFor(tx, patientId, id);
      tx.audit({ action: 'visit.begun', subject: { type: 'visit', id }, patientId });
      return this.store.set(tx, visit, { begunAt: tx.now });
    });
  }
}
