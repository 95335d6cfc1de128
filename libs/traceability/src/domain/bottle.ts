import { addDays, DomainError } from '@stipple/kernel';
import type { CalendarDate } from '@stipple/kernel';

/** One container of a lot: a bottle of ink, a vial, a box of needle cartridges (decision 32). */
export const BOTTLE_STATES = ['sealed', 'open', 'empty', 'discarded'] as const;
export type BottleState = (typeof BOTTLE_STATES)[number];
export type BottleEvent = 'open' | 'draw' | 'draw-last' | 'restore' | 'discard';

export const BOTTLE_TRANSITIONS: Readonly<Record<BottleState, Readonly<Partial<Record<BottleEvent, BottleState>>>>> = {
  sealed: { open: 'open', discard: 'discarded' },
  open: { draw: 'open', 'draw-last': 'empty', restore: 'open', discard: 'discarded' },
  empty: { restore: 'open', discard: 'discarded' },
  discarded: {},
};

/** The state after an event. @throws BOTTLE_STATE_REFUSED when the event makes no sense in this state */
export function nextBottleState(state: BottleState, event: BottleEvent): BottleState {
  const next = BOTTLE_TRANSITIONS[state][event];
  if (!next) throw new DomainError('BOTTLE_STATE_REFUSED', { state, event });
  return next;
}

/** The last day a bottle may be used: its lot's expiry, or sooner when it was opened. */
export function lastDayOfUse(
  expiry: CalendarDate,
  openedOn: CalendarDate | null,
  daysAfterOpening: number,
): CalendarDate {
  const afterOpening = openedOn === null ? expiry : addDays(openedOn, daysAfterOpening);
  return afterOpening < expiry ? afterOpening : expiry;
}
