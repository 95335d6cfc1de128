import { useMutation, useQueryClient, type QueryKey, type UseMutationResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { newKey, type ApiProblem, type Method } from '../../shared/api/request.js';
import { api } from './api.js';

interface Act<V> {
  method?: Method;
  path: (values: V) => string;
  /** What is sent; by default the values themselves. */
  body?: (values: V) => unknown;
  /** The version of the thing being edited. */
  ifMatch?: (values: V) => number;
  /** What must be read again afterwards. */
  refreshes?: QueryKey[];
  /** Counted by the save state: an entry in a record, not a question to the server. */
  records?: boolean;
}

interface Attempt<V> {
  values: V;
  key: string;
}

export type ActResult<V, T> = Omit<UseMutationResult<T, ApiProblem, Attempt<V>>, 'mutate' | 'mutateAsync'> & {
  send: (values: V) => Promise<T>;
};

/**
 * One write to the server. Each call of `send` is one act with one idempotency key, kept through every retry: a double tap is two
 * acts, a lost answer is not. @throws ApiProblem from `send`
 */
export function useAct<V, T = unknown>(act: Act<V>): ActResult<V, T> {
  const client = useQueryClient();
  const mutation = useMutation<T, ApiProblem, Attempt<V>>({
    meta: { records: act.records ?? true },
    mutationFn: async ({ values, key }) => {
      const answer = await api<T>(act.method ?? 'POST', act.path(values), {
        body: act.body ? act.body(values) : values,
        idempotencyKey: key,
        ...(act.ifMatch && { ifMatch: act.ifMatch(values) }),
      });
      return answer.data;
    },
    onSuccess: () => Promise.all((act.refreshes ?? []).map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  const { mutateAsync } = mutation;
  const send = useCallback((values: V) => mutateAsync({ values, key: newKey() }), [mutateAsync]);
  return { ...mutation, send };
}
