import { DomainError } from '@stipple/kernel';

export const VISIT_STATES = [
  /** A code was given; nobody has entered it. */
  'open',
  /** The patient is at it, or was and may resume it with code and birth date. */
  'entered',
  /** Too many wrong entries, or somebody said 'this is not me': staff give a new code. */
  'locked',
  /** The patient did not want to go on. */
  'stopped',
  'done',
  /** Put away by staff. */
  'closed',
] as const;
export type VisitState = (typeof VISIT_STATES)[number];

/** State and what may follow. A new code takes any visit that is not over back to 'open'. */
const NEXT: Record<VisitState, readonly VisitState[]> = {
  open: ['open', 'entered', 'locked', 'closed'],
  entered: ['open', 'entered', 'locked', 'stopped', 'done', 'closed'],
  locked: ['open', 'closed'],
  stopped: ['closed'],
  done: ['closed'],
  closed: [],
};

/** A visit in one of these can still be gone on with. */
export const LIVE_STATES: readonly VisitState[] = ['open', 'entered', 'locked'];
export const isLive = (state: VisitState): boolean => LIVE_STATES.includes(state);

/** @throws DomainError VISIT_OVER when the table has no such step */
export function visitTransition(from: VisitState, to: VisitState): VisitState {
  if (!NEXT[from].includes(to)) throw new DomainError('VISIT_OVER', { state: from });
  return to;
}
