import { useQueryClient, type Mutation } from '@tanstack/react-query';
import { useCallback, useRef, useSyncExternalStore } from 'react';
import { ApiProblem } from '../../shared/api/request.js';

export interface SaveSummary {
  waiting: number;
  /** The latest write was refused; its place on the page says why. */
  refused: boolean;
  /** Milliseconds; the last write that the server confirmed. */
  savedAt: number | null;
}

const EMPTY: SaveSummary = { waiting: 0, refused: false, savedAt: null };

const latestOf = (writes: Mutation[]): Mutation | undefined =>
  writes.reduce<Mutation | undefined>(
    (latest, each) => (latest && latest.state.submittedAt > each.state.submittedAt ? latest : each),
    undefined,
  );

/** What became of the writes of this page, for the save state in the banner: it never says saved before the server did. */
export function useSaveSummary(): SaveSummary {
  const cache = useQueryClient().getMutationCache();
  const last = useRef<SaveSummary>(EMPTY);
  const read = useCallback((): SaveSummary => {
    const writes = cache.getAll().filter((mutation) => mutation.meta?.records === true);
    const next: SaveSummary = {
      waiting: writes.filter((mutation) => mutation.state.status === 'pending').length,
      refused: latestOf(writes)?.state.error instanceof ApiProblem,
      savedAt: writes.reduce<number | null>(
        (latest, { state }) => (state.status === 'success' ? Math.max(latest ?? 0, state.submittedAt) : latest),
        last.current.savedAt,
      ),
    };
    const same =
      next.waiting === last.current.waiting &&
      next.refused === last.current.refused &&
      next.savedAt === last.current.savedAt;
    if (!same) last.current = next;
    return last.current;
  }, [cache]);
  const subscribe = useCallback((listener: () => void) => cache.subscribe(listener), [cache]);
  return useSyncExternalStore(subscribe, read);
}
