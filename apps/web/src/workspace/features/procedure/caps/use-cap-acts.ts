import { useAct, type ActResult } from '../../../api/use-act.js';
import type { Schema } from '../../../api/schema.js';
import { sessionKey } from '../session.js';

export type CapRequest = Schema<'FillCapDto'>;

interface CapActs {
  fill: ActResult<CapRequest, Schema<'FilledCapView'>>;
  discard: ActResult<{ capId: string; occurredAt: string }, unknown>;
}

export function useCapActs(sessionId: string): CapActs {
  const refreshes = [sessionKey(sessionId), ['bottles']];
  return {
    fill: useAct({ path: () => `/sessions/${sessionId}/caps`, refreshes }),
    discard: useAct({
      path: ({ capId }) => `/sessions/${sessionId}/caps/${capId}/discard`,
      body: ({ occurredAt }) => ({ occurredAt }),
      refreshes,
    }),
  };
}
