import { useSyncExternalStore } from 'react';
import type { OpenedVisit } from './visits.js';

let shown: OpenedVisit | null = null;
const listeners = new Set<() => void>();

/** Shows the code of a visit. It lives outside the lists: a list that moves the visit must not take the code away. */
export function showVisitCode(visit: OpenedVisit | null): void {
  shown = visit;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useVisitCode = (): OpenedVisit | null => useSyncExternalStore(subscribe, () => shown);
