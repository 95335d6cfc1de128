import { queryOptions } from '@tanstack/react-query';
import { get } from '../../../api/api.js';
import type { Schema } from '../../../api/schema.js';

export type AnaestheticLimits = Schema<'AnaestheticLimitsView'>;

/** The list of agents and strengths that the live limits know. */
export const limitsQuery = queryOptions({
  queryKey: ['anaesthesia', 'limits'],
  queryFn: ({ signal }) => get<AnaestheticLimits>('/anaesthesia/limits', {}, signal),
  staleTime: 600_000,
});
