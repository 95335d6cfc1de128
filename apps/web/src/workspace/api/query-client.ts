import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../../shared/api/request.js';

const isOffline = (error: unknown): boolean => error instanceof ApiProblem && error.code === 'OFFLINE';

/** Reads are retried twice when the server was not reached; writes wait for it as long as the page lives. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (count, error) => isOffline(error) && count < 2, retryDelay: 1_000 },
    mutations: { retry: (_count, error) => isOffline(error), retryDelay: 2_000 },
  },
});
