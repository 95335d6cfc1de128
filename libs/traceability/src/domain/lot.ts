import { DomainError } from '@stipple/kernel';
import type { CalendarDate } from '@stipple/kernel';

/** Decision 32. */
export const LOT_STATES = ['quarantined', 'released', 'recalled', 'expired', 'depleted', 'discarded'] as const;
export type LotState = (typeof LOT_STATES)[number];

export const LOT_EVENTS = [
  'receive',
  'release',
  'quarantine',
  'recall',
  'revoke-recall',
  'expire',
  'deplete',
  'replenish',
  'discard',
] as const;
export type LotEvent = (typeof LOT_EVENTS)[number];

/**
 * What may happen to a lot. Acts that stop harm (quarantine, recall) are possible in every state and never lead to a
 * more permissive one (decision 16); whatever comes back from doubt passes through quarantine and a new release.
 */
export const LOT_TRANSITIONS: Readonly<Record<LotState, Readonly<Partial<Record<LotEvent, LotState>>>>> = {
  quarantined: {
    receive: 'quarantined',
    release: 'released',
    quarantine: 'quarantined',
    recall: 'recalled',
    expire: 'expired',
    deplete: 'quarantined',
    replenish: 'quarantined',
    discard: 'discarded',
  },
  released: {
    receive: 'quarantined',
    quarantine: 'quarantined',
    recall: 'recalled',
    expire: 'expired',
    deplete: 'depleted',
    replenish: 'released',
    discard: 'discarded',
  },
  recalled: {
    receive: 'recalled',
    quarantine: 'recalled',
    recall: 'recalled',
    'revoke-recall': 'quarantined',
    expire: 'recalled',
    deplete: 'recalled',
    replenish: 'recalled',
    discard: 'recalled',
  },
  expired: {
    receive: 'expired',
    quarantine: 'expired',
    recall: 'recalled',
    expire: 'expired',
    deplete: 'expired',
    replenish: 'expired',
    discard: 'discarded',
  },
  depleted: {
    receive: 'quarantined',
    quarantine: 'quarantined',
    recall: 'recalled',
    expire: 'expired',
    deplete: 'depleted',
    replenish: 'released',
    discard: 'discarded',
  },
  discarded: {
    receive: 'quarantined',
    quarantine: 'discarded',
    recall: 'recalled',
    expire: 'discarded',
    deplete: 'discarded',
    replenish: 'quarantined',
    discard: 'discarded',
  },
};

/** The state after an event. @throws LOT_STATE_REFUSED when the event makes no sense in this state */
export function nextLotState(state: LotState, event: LotEvent): LotState {
  const next = LOT_TRANSITIONS[state][event];
  if (!next) throw new DomainError('LOT_STATE_REFUSED', { state, event });
  return next;
}

/** The last day of use is the expiry date itself (domain 5.2). @param today in the clinic's zone */
export function isExpired(expiry: CalendarDate, today: CalendarDate): boolean {
  return today > expiry;
}

/** Expiry acts by itself: a lot that was released and is past its date counts as expired before any job says so. */
export function effectiveLotState(lot: { state: LotState; expiry: CalendarDate }, today: CalendarDate): LotState {
  const mayExpire = lot.state === 'quarantined' || lot.state === 'released';
  return mayExpire && isExpired(lot.expiry, today) ? 'expired' : lot.state;
}
