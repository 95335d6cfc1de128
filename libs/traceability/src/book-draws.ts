import { actorId } from '@stipple/platform';
import type { Tx } from '@stipple/platform';
import type { Uuid } from '@stipple/kernel';
import { Bottle } from './bottle.entity.js';
import type { StockedBottle } from './bottle.store.js';
import { levelAfter, nextBottleState } from './domain/index.js';
import type { Movement } from './domain/index.js';
import { Lot } from './lot.entity.js';
import { moveLot } from './lot.store.js';
import { StockMovement } from './stock-movement.entity.js';

/** What one portion takes from a locked bottle. */
export interface Draw {
  stocked: StockedBottle;
  movements: readonly Movement[];
}

/** The reason on the line that closes the gap when more was used than the books had. */
export const USED_BEYOND_BOOKS = 'used-beyond-books';

const BOTTLES_LEFT = `
  SELECT count(*)::int AS "left" FROM clinic.bottle b
  WHERE b.clinic_id = $1 AND b.lot_id = $2 AND b.state IN ('sealed', 'open')`;

/**
 * Writes the movements of a cap and the new level of each bottle: the first draw opens it, the last empties it, and a
 * lot without a bottle left is depleted. The rows must be locked.
 */
export async function bookDraws(tx: Tx, cap: { capId: Uuid; at: Date }, draws: readonly Draw[]): Promise<void> {
  const emptied: Lot[] = [];
  for (const [stocked, movements] of byBottle(draws)) {
    if (bookBottle(tx, cap, stocked, movements) === 'empty' && stocked.bottle.state !== 'empty')
      emptied.push(stocked.lot);
  }
  for (const lot of new Set(emptied)) await depleteWithoutBottles(tx, lot);
}

function byBottle(draws: readonly Draw[]): Map<StockedBottle, Movement[]> {
  const grouped = new Map<StockedBottle, Movement[]>();
  for (const { stocked, movements } of draws) grouped.set(stocked, [...(grouped.get(stocked) ?? []), ...movements]);
  return grouped;
}

function bookBottle(tx: Tx, cap: { capId: Uuid; at: Date }, { bottle }: StockedBottle, drawn: Movement[]) {
  const opening: Movement[] = bottle.state === 'sealed' ? [{ kind: 'open', delta: 0, reversal: false }] : [];
  const movements = [...opening, ...drawn];
  const remaining = movements.reduce(levelAfter, bottle.remaining);
  const state = stateAfterDraw(bottle, remaining);
  tx.update(
    Bottle,
    { id: bottle.id, version: bottle.version },
    {
      state,
      remaining,
      ...openedBy(tx, bottle, cap.at),
    },
  );
  tx.insert(
    StockMovement,
    ...movements.map((movement) => ({
      id: tx.newId(),
      lotId: bottle.lotId,
      bottleId: bottle.id,
      kind: movement.kind,
      delta: movement.delta,
      capId: cap.capId,
      reversesId: null,
      reason: movement.kind === 'adjust' ? USED_BEYOND_BOOKS : null,
      occurredAt: cap.at,
    })),
  );
  return state;
}

/** The life after opening counts from the earliest draw, whenever it is entered, and never from a clock that runs ahead. */
function openedBy(tx: Tx, { openedAt }: Bottle, drawnAt: Date): Partial<Pick<Bottle, 'openedAt' | 'openedBy'>> {
  const at = drawnAt < tx.now ? drawnAt : tx.now;
  return openedAt === null || at < openedAt ? { openedAt: at, openedBy: actorId(tx.actor) } : {};
}

/** A use that has happened may come from a bottle that counts as empty or discarded: its state stays. */
function stateAfterDraw(bottle: Bottle, remaining: number) {
  if (bottle.state === 'empty' || bottle.state === 'discarded') return bottle.state;
  const opened = bottle.state === 'sealed' ? nextBottleState('sealed', 'open') : bottle.state;
  return nextBottleState(opened, remaining === 0 ? 'draw-last' : 'draw');
}

async function depleteWithoutBottles(tx: Tx, lot: Lot): Promise<void> {
  const [row] = await tx.query<{ left: number }>(BOTTLES_LEFT, [tx.clinicId, lot.id]);
  if (!row || row.left > 0) return;
  moveLot(tx, lot, { event: 'deplete' });
  tx.audit({ action: 'lot.depleted', subject: { type: 'lot', id: lot.id } });
}
