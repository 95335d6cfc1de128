import { DomainError } from '@stipple/kernel';
import type { Uuid } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import { Delivery } from './delivery.entity.js';
import { nextLotState } from './domain/index.js';
import type { LotEvent as LotEventName } from './domain/index.js';
import { LotEvent } from './lot-event.entity.js';
import { Lot } from './lot.entity.js';

/** @throws NOT_FOUND, also for another clinic's lot */
export async function findLot(tx: Tx, lotId: Uuid): Promise<Lot> {
  return found(await tx.findOne(Lot, { id: lotId }));
}

/** The lot as it stands, locked until the commit: cap filling, release, quarantine and recall queue up behind it. */
export async function lockLot(tx: Tx, lotId: Uuid): Promise<Lot> {
  return found(await tx.findOne(Lot, { id: lotId }, { lock: true }));
}

/** Locks in the order of ids, so that two caps of the same lots never wait for each other. */
export async function lockLots(tx: Tx, lotIds: readonly Uuid[]): Promise<Map<Uuid, Lot>> {
  const lots = new Map<Uuid, Lot>();
  for (const id of [...new Set(lotIds)].sort()) lots.set(id, await lockLot(tx, id));
  return lots;
}

/** Everybody who received a delivery of the lot. */
export async function receiversOf(tx: Tx, lotId: Uuid): Promise<Uuid[]> {
  const deliveries = await tx.findMany(Delivery, { lotId });
  return [...new Set(deliveries.map((delivery) => delivery.recordedBy))];
}

export interface LotMove {
  event: LotEventName;
  reason?: string;
  checklist?: readonly string[];
  released?: { by: Uuid; at: Date };
}

/**
 * Moves a locked lot to its next state and writes down why. A repeated act (a second quarantine) leaves the state and
 * the version and still writes its reason.
 * @returns the lot as it will be
 */
export function moveLot(tx: Tx, lot: Lot, move: LotMove): Lot {
  const toState = nextLotState(lot.state, move.event);
  tx.insert(LotEvent, {
    id: tx.newId(),
    lotId: lot.id,
    event: move.event,
    fromState: lot.state,
    toState,
    reason: move.reason ?? null,
    checklist: [...(move.checklist ?? [])],
  });
  if (toState === lot.state) return lot;
  const changes = {
    state: toState,
    ...(move.released ? { releasedBy: move.released.by, releasedAt: move.released.at } : {}),
  };
  tx.update(Lot, { id: lot.id, version: lot.version }, changes);
  return { ...lot, ...changes, version: lot.version + 1 };
}

function found(lot: Lot | null): Lot {
  if (!lot) throw new DomainError('NOT_FOUND', { type: 'lot' });
  return lot;
}
