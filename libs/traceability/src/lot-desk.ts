import { Injectable } from '@nestjs/common';
import { NO_CONSTRAINTS } from '@stipple/kernel';
import type { TreatmentConstraints, Uuid } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import { gateView, readStock } from './bottle.store.js';
import { gateBottle } from './domain/index.js';
import type { GateBlock } from './domain/index.js';
import { Lot } from './lot.entity.js';
import { lockLot, moveLot } from './lot.store.js';
import { Product } from './product.entity.js';
import { findProduct } from './product.store.js';

/** A bottle and everything that speaks against it now. */
export interface BottleVerdict {
  bottleId: Uuid;
  lotId: Uuid;
  lotNumber: string;
  expiry: string;
  productName: string;
  shadeName: string | null;
  blocks: GateBlock[];
}

/** What other libs ask of lots, inside their own transaction. */
@Injectable()
export class LotDesk {
  /**
   * May these bottles be used (domain 5.2)? For a look before the act; filling a cap asks again, locked.
   * @throws NOT_FOUND when a bottle is not the clinic's
   */
  async usable(
    tx: Tx,
    bottleIds: readonly Uuid[],
    constraints: TreatmentConstraints = NO_CONSTRAINTS,
  ): Promise<BottleVerdict[]> {
    const stock = await readStock(tx, bottleIds);
    return stock.map((stocked) => {
      const use = { as: stocked.product.kind, volumeMicrolitres: 0, constraints, today: tx.today };
      return {
        ...describe(stocked.lot, stocked.product, stocked.bottle.id),
        blocks: gateBottle(gateView(tx, stocked), use),
      };
    });
  }

  /**
   * Stops a lot everywhere at once: an act that stops harm is never refused as stale and may be repeated (decision 16).
   * Released lots of the product that a person could mistake for it wait in quarantine until somebody has looked.
   * @throws NOT_FOUND
   */
  async recall(tx: Tx, lotId: Uuid, reason: string): Promise<{ lot: Lot; product: Product }> {
    const lot = await lockLot(tx, lotId);
    const recalled = moveLot(tx, lot, { event: 'recall', reason });
    tx.audit({ action: 'lot.recalled', subject: { type: 'lot', id: lotId }, facts: { fromState: lot.state } });
    if (lot.state !== 'recalled') await this.doubtTwins(tx, lot);
    return { lot: recalled, product: await findProduct(tx, lot.productId) };
  }

  /** One lot under two names: another case, an O for a 0, an expiry that was mistyped at one of two deliveries. */
  private async doubtTwins(tx: Tx, { id, productId, nearKey, lotNumber }: Lot): Promise<void> {
    const alike = await tx.findMany(Lot, { productId, nearKey, state: 'released' }, { orderBy: 'id', lock: true });
    for (const twin of alike.filter((other) => other.id !== id)) {
      const { state } = moveLot(tx, twin, { event: 'quarantine', reason: `Reads like the recalled lot ${lotNumber}` });
      const facts = { fromState: twin.state, toState: state };
      tx.audit({ action: 'lot.quarantined', subject: { type: 'lot', id: twin.id }, facts });
    }
  }
}

function describe(lot: Lot, product: Product, bottleId: Uuid): Omit<BottleVerdict, 'blocks'> {
  return {
    bottleId,
    lotId: lot.id,
    lotNumber: lot.lotNumber,
    expiry: lot.expiry,
    productName: product.name,
    shadeName: product.shadeName,
  };
}
