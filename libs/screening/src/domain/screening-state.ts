import { DomainError } from '@stipple/kernel';

export const SCREENING_STATES = ['in-progress', 'submitted', 'abandoned'] as const;
export type ScreeningState = (typeof SCREENING_STATES)[number];

/** State and what may follow. A submitted form stays; whatever changes afterwards is a new answer beside the old. */
const NEXT: Record<ScreeningState, readonly ScreeningState[]> = {
  'in-progress': ['submitted', 'abandoned'],
  submitted: [],
  abandoned: [],
};

/** @throws DomainError SCREENING_NOT_OPEN when the table has no such step */
export function screeningTransition(from: ScreeningState, to: ScreeningState): ScreeningState {
  if (!NEXT[from].includes(to)) throw new DomainError('SCREENING_NOT_OPEN', { state: from });
  return to;
}
