import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { ApiProblem } from '../../../../shared/api/request.js';
import { api } from '../../../api/api.js';
import { sessionKey, type CheckedDose } from '../session.js';
import type { DosePlan } from './use-dose-acts.js';

export interface DoseCheck {
  checked: CheckedDose | null;
  /** The meter says no, or cannot say anything: its reasons are in `errors`. */
  refusal: ApiProblem | null;
  /** The question itself failed, e.g. without a network. */
  failure: unknown;
}

const REFUSALS = new Set(['DOSE_BLOCKED', 'DOSE_UNCHECKED']);
const PAUSE_MS = 250;

type Outcome = { checked: CheckedDose } | { refusal: ApiProblem };

/** Asks the server what a dose would come to, whenever the form describes one; its verdict counts, not ours. */
export function useDoseCheck(sessionId: string, plan: DosePlan | null): DoseCheck {
  const [asked] = useDebouncedValue(plan, PAUSE_MS, { leading: true });
  const { data, error } = useQuery({
    queryKey: [...sessionKey(sessionId), 'dose-check', asked],
    queryFn: async ({ signal }): Promise<Outcome> => {
      try {
        return {
          checked: (await api<CheckedDose>('POST', `/sessions/${sessionId}/doses/check`, { body: asked, signal })).data,
        };
      } catch (problem) {
        if (problem instanceof ApiProblem && REFUSALS.has(problem.code)) return { refusal: problem };
        throw problem;
      }
    },
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const outcome = plan === null ? undefined : data;
  return {
    checked: outcome && 'checked' in outcome ? outcome.checked : null,
    refusal: outcome && 'refusal' in outcome ? outcome.refusal : null,
    failure: plan === null ? null : error,
  };
}
