import { dateInZone, DomainError } from '@stipple/kernel';
import type { Uuid } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import { Bottle } from './bottle.entity.js';
import { effectiveLotState } from './domain/index.js';
import type { GateBottle } from './domain/index.js';
import { findLot, lockLots } from './lot.store.js';
import { Lot } from './lot.entity.js';
import { findProduct, productFacts } from './product.store.js';
import { Product } from './product.entity.js';

/** A bottle with what the gate must know of its lot and product. */
export interface StockedBottle {
  bottle: Bottle;
  lot: Lot;
  product: Product;
}

const LOTS_OF_BOTTLES = `
  SELECT b.id AS "id", b.lot_id AS "lotId" FROM clinic.bottle b
  WHERE b.clinic_id = $1 AND b.id = ANY($2::uuid[])`;

/**
 * Locks the lots and then the bottles, each in the order of ids: whoever draws, releases, quarantines or recalls meets
 * the others here, and what the gate sees is what is drawn from.
 * @throws NOT_FOUND when a bottle is not the clinic's
 */
export async function lockStock(tx: Tx, bottleIds: readonly Uuid[]): Promise<Map<Uuid, StockedBottle>> {
  const ids = [...new Set(bottleIds)].sort();
  const known = await tx.query<{ id: Uuid; lotId: Uuid }>(LOTS_OF_BOTTLES, [tx.clinicId, ids]);
  if (known.length < ids.length) throw new DomainError('NOT_FOUND', { type: 'bottle' });
  const lots = await lockLots(
    tx,
    known.map((row) => row.lotId),
  );
  const stock = new Map<Uuid, StockedBottle>();
  for (const id of ids) {
    const bottle = await tx.findOne(Bottle, { id }, { lock: true });
    const lot = bottle && lots.get(bottle.lotId);
    if (!bottle || !lot) throw new DomainError('NOT_FOUND', { type: 'bottle' });
    stock.set(id, { bottle, lot, product: await findProduct(tx, lot.productId) });
  }
  return stock;
}

/** The same without locks, for looking. @throws NOT_FOUND when a bottle is not the clinic's */
export async function readStock(tx: Tx, bottleIds: readonly Uuid[]): Promise<StockedBottle[]> {
  const stock: StockedBottle[] = [];
  for (const id of new Set(bottleIds)) {
    const bottle = await tx.findOne(Bottle, { id });
    if (!bottle) throw new DomainError('NOT_FOUND', { type: 'bottle' });
    const lot = await findLot(tx, bottle.lotId);
    stock.push({ bottle, lot, product: await findProduct(tx, lot.productId) });
  }
  return stock;
}

/** What the gate judges; days are those of the clinic's zone. */
export function gateView(tx: Tx, { bottle, lot, product }: StockedBottle): GateBottle {
  return {
    bottleId: bottle.id,
    state: bottle.state,
    openedOn: bottle.openedAt && dateInZone(bottle.openedAt, tx.actor.zone),
    remaining: bottle.remaining,
    lot: { state: effectiveLotState(lot, tx.today), expiry: lot.expiry, lotNumber: lot.lotNumber },
    product: productFacts(product),
  };
}
