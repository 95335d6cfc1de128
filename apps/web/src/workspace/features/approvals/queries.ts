import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../../shared/api/schema.gen.js';
import { get } from '../../api/api.js';

type Schemas = components['schemas'];
export type Approval = Schemas['ApprovalView'];
export type ApprovalList = Schemas['ApprovalListView'];

export const approvalsQuery = queryOptions({
  queryKey: ['approvals'],
  queryFn: ({ signal }) => get<ApprovalList>('/approvals', {}, signal),
});
