import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { components } from '../../../shared/api/schema.gen.js';
import { get } from '../../api/api.js';
import type { AuditSearch } from './routes.js';

type Schemas = components['schemas'];
export type AuditEvent = Schemas['AuditEventView'];

export const auditQuery = (search: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: ['audit', search],
    queryFn: ({ signal, pageParam }) =>
      get<Schemas['AuditPageView']>('/audit-events', { ...search, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    // reading the log writes to it: only what a person asks for
    refetchOnWindowFocus: false,
  });

export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: ({ signal }) => get<Schemas['MemberListView']>('/members', {}, signal),
  staleTime: 60_000,
});
