import { queryOptions } from '@tanstack/react-query';
import { get } from '../../api/api.js';
import type { Recall, RecallSummary } from '../../ui/ink/types.js';

export const recallsQuery = queryOptions({
  queryKey: ['recalls', 'list'],
  queryFn: ({ signal }) => get<{ items: RecallSummary[] }>('/recalls', {}, signal),
});

export const recallQuery = (recallId: string) =>
  queryOptions({
    queryKey: ['recalls', 'one', recallId],
    queryFn: ({ signal }) => get<Recall>(`/recalls/${recallId}`, {}, signal),
  });
