import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { LotState } from '@stipple/traceability/domain';
import { api, get } from '../../api/api.js';
import type { Lot, LotPage, Product, ScanLook } from './types.js';

export interface LotFilter {
  state?: LotState;
  q?: string;
}

export const lotsQuery = (filter: LotFilter) =>
  infiniteQueryOptions({
    queryKey: ['lots', 'list', filter],
    queryFn: ({ signal, pageParam }) => get<LotPage>('/lots', { ...filter, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const lotQuery = (lotId: string) =>
  queryOptions({
    queryKey: ['lots', 'one', lotId],
    queryFn: ({ signal }) => get<Lot>(`/lots/${lotId}`, {}, signal),
    enabled: lotId !== '',
  });

export const productsQuery = queryOptions({
  queryKey: ['products'],
  queryFn: ({ signal }) => get<{ items: Product[] }>('/products', {}, signal),
});

/** What the server makes of a label. Asked once a label: it saves nothing, but each look is in the log. */
export const scanQuery = (scan: string) =>
  queryOptions({
    queryKey: ['scans', scan],
    queryFn: async ({ signal }) => (await api<ScanLook>('POST', '/scans', { body: { scan }, signal })).data,
    staleTime: Infinity,
    enabled: scan !== '',
  });
