import { Injectable } from '@nestjs/common';
import { DomainError } from '@stipple/kernel';
import type { StaffActor, Uuid } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import { releaseLot } from './domain/index.js';
import type { ReleaseLotDto } from './lot-requests.dto.js';
import { LotPage } from './lot-page.queries.js';
import { lockLot, moveLot, receiversOf } from './lot.store.js';
import type { LotView } from './lots.dto.js';
import { findProduct } from './product.store.js';

/** Lets a lot be used: a second person against the checklist (domain 5.2). */
@Injectable()
export class ReleaseLot {
  constructor(
    private readonly database: Database,
    private readonly page: LotPage,
  ) {}

  /** @throws NOT_FOUND, VERSION_STALE, LOT_STATE_REFUSED, RELEASE_BY_RECEIVER, LOT_EXPIRED, RELEASE_CHECKLIST_INCOMPLETE */
  async execute(actor: StaffActor, lotId: Uuid, version: number, body: ReleaseLotDto): Promise<LotView> {
    try {
      return await this.release(actor, lotId, version, body);
    } catch (error) {
      if (error instanceof DomainError && REFUSALS.includes(error.code)) {
        const subject = { type: 'lot', id: lotId };
        await this.database.refuse(actor, { action: 'lot.release-refused', subject, facts: { code: error.code } });
      }
      throw error;
    }
  }

  private release(actor: StaffActor, lotId: Uuid, version: number, body: ReleaseLotDto): Promise<LotView> {
    return this.database.write(actor, async (tx) => {
      const lot = await lockLot(tx, lotId);
      if (lot.version !== version) throw new DomainError('VERSION_STALE', { version: lot.version });
      const { kind } = await findProduct(tx, lot.productId);
      releaseLot({
        lot: { state: lot.state, expiry: lot.expiry, kind },
        receivedBy: await receiversOf(tx, lotId),
        releasedBy: actor.accountId,
        ticks: body.checklist,
        today: tx.today,
      });
      const released = { by: actor.accountId, at: tx.now };
      moveLot(tx, lot, { event: 'release', checklist: body.checklist, released });
      tx.audit({
        action: 'lot.released',
        subject: { type: 'lot', id: lotId },
        facts: { ticks: body.checklist.length },
      });
      return this.page.of(tx, lotId);
    });
  }
}

const REFUSALS: readonly string[] = [
  'LOT_STATE_REFUSED',
  'RELEASE_BY_RECEIVER',
  'LOT_EXPIRED',
  'RELEASE_CHECKLIST_INCOMPLETE',
];
