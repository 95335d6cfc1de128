import { Injectable } from '@nestjs/common';
import { DomainError, type KioskActor } from '@stipple/kernel';
import { PatientDesk } from '@stipple/patients';
import type { Tx } from '@stipple/platform';
import { initialsOf, sameInitials } from './domain/index.js';
import type { ConfirmIdentityDto, KioskStepView } from './kiosk-step.dto.js';
import { TakeKioskStep } from './take-kiosk-step.js';
import { VisitStore } from './visit.store.js';
import type { Visit } from './visit.entity.js';

/** 'Is this you?' A no ends the sitting and calls staff, for then somebody holds another's code and birth date. */
@Injectable()
export class ConfirmIdentity {
  constructor(
    private readonly steps: TakeKioskStep,
    private readonly patients: PatientDesk,
    private readonly store: VisitStore,
  ) {}

  /** @throws DomainError IDENTITY_MISMATCH when the page showed other initials than the visit's */
  execute(actor: KioskActor, body: ConfirmIdentityDto): Promise<KioskStepView> {
    return this.steps.execute(actor, (tx, visit) => this.confirm(tx, visit, body));
  }

  private async confirm(tx: Tx, visit: Visit, body: ConfirmIdentityDto): Promise<Visit> {
    const { patientId } = visit;
    const { givenName, familyName } = await this.patients.find(tx, patientId);
    if (!sameInitials(body.initials, initialsOf(givenName, familyName))) throw new DomainError('IDENTITY_MISMATCH');
    const subject = { type: 'visit', id: visit.id };
    if (body.isMe) {
      tx.audit({ action: 'visit.identity-confirmed', subject, patientId });
      return this.store.set(tx, visit, { identityConfirmedAt: tx.now });
    }
    tx.audit({ action: 'visit.wrong-person', subject, patientId, outcome: 'refused' });
    return this.store.change(tx, visit, 'locked', { wrongPersonAt: tx.now, deviceId: null });
  }
}
