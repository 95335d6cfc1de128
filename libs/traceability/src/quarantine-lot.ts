import { Injectable } from '@nestjs/common';
import type { StaffActor, Uuid } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import type { QuarantineLotDto } from './lot-requests.dto.js';
import { LotPage } from './lot-page.queries.js';
import { lockLot, moveLot } from './lot.store.js';
import type { LotView } from './lots.dto.js';

/** Stops a lot while somebody doubts it: never refused as stale, and may be repeated (decision 16). */
@Injectable()
export class QuarantineLot {
  constructor(
    private readonly database: Database,
    private readonly page: LotPage,
  ) {}

  /** @throws NOT_FOUND */
  execute(actor: StaffActor, lotId: Uuid, body: QuarantineLotDto): Promise<LotView> {
    return this.database.write(actor, async (tx) => {
      const lot = await lockLot(tx, lotId);
      const { state } = moveLot(tx, lot, { event: 'quarantine', reason: body.reason });
      tx.audit({
        action: 'lot.quarantined',
        subject: { type: 'lot', id: lotId },
        facts: { fromState: lot.state, toState: state },
      });
      return this.page.of(tx, lotId);
    });
  }
}
