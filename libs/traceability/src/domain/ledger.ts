import { DomainError } from '@stipple/kernel';

/** Movements of stock. `open` moves nothing and starts the life after opening. */
export const MOVEMENT_KINDS = ['receive', 'open', 'draw', 'waste', 'discard', 'adjust'] as const;
export type MovementKind = (typeof MOVEMENT_KINDS)[number];

/** One line of the ledger. A wrong line is reversed by a new one of the same kind and the opposite delta. */
export interface Movement {
  kind: MovementKind;
  /** Change of the stock on hand, in microlitres (pieces for needle cartridges): receipts add, uses take away. */
  delta: number;
  reversal: boolean;
}

/** `received = used + wasted + discarded + adjustment + remaining` (domain 5.4). */
export interface Balance {
  received: number;
  used: number;
  wasted: number;
  discarded: number;
  /** What went missing at counts; negative when more was found than booked. */
  adjustment: number;
  remaining: number;
}

const SIGNS: Readonly<Record<MovementKind, (delta: number) => boolean>> = {
  receive: (delta) => delta > 0,
  open: (delta) => delta === 0,
  draw: (delta) => delta < 0,
  waste: (delta) => delta < 0,
  discard: (delta) => delta < 0,
  adjust: (delta) => delta !== 0,
};

/**
 * The level after a movement.
 * @throws MOVEMENT_INVALID when the delta has the wrong sign or is no whole number; STOCK_NEGATIVE
 */
export function levelAfter(level: number, movement: Movement): number {
  const booked = movement.reversal ? 0 - movement.delta : movement.delta;
  if (!Number.isSafeInteger(movement.delta) || !SIGNS[movement.kind](booked)) {
    throw new DomainError('MOVEMENT_INVALID', { kind: movement.kind, delta: movement.delta });
  }
  const next = level + movement.delta;
  if (next < 0) throw new DomainError('STOCK_NEGATIVE', { level, delta: movement.delta });
  return next;
}

/** The movement that takes another back. */
export function reversalOf(movement: Movement): Movement {
  if (movement.reversal || movement.kind === 'open') throw new DomainError('MOVEMENT_INVALID', { kind: movement.kind });
  return { kind: movement.kind, delta: 0 - movement.delta, reversal: true };
}

/** Where everything went that was received. The sums come from the ledger alone. */
export function balanceOf(movements: readonly Pick<Movement, 'kind' | 'delta'>[]): Balance {
  const sum = (kind: MovementKind) =>
    movements.reduce((total, movement) => (movement.kind === kind ? total + movement.delta : total), 0);
  const taken = (kind: MovementKind) => 0 - sum(kind);
  const parts = {
    received: sum('receive'),
    used: taken('draw'),
    wasted: taken('waste'),
    discarded: taken('discard'),
    adjustment: taken('adjust'),
  };
  const { received, used, wasted, discarded, adjustment } = parts;
  return { ...parts, remaining: received - used - wasted - discarded - adjustment };
}

/** Policy of domain 5.4: a gap of more than 2 % of what was received, or 1 ml when that is more, raises an alarm. */
export function isBalanceGapAlarming(balance: Balance): boolean {
  const gap = Math.abs(balance.adjustment);
  return gap * 50 > balance.received && gap > 1000;
}

/**
 * The movements of a draw. Ink that *was* used is booked even when the books say there was less (decision 1): the
 * difference is an adjustment that the balance shows, so that no level goes below zero.
 */
export function movementsOfDraw(level: number, volumeMicrolitres: number): Movement[] {
  const draw: Movement = { kind: 'draw', delta: 0 - volumeMicrolitres, reversal: false };
  const missing = volumeMicrolitres - level;
  return missing > 0 ? [{ kind: 'adjust', delta: missing, reversal: false }, draw] : [draw];
}
