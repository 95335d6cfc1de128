import { useAct, type ActResult } from '../../../api/use-act.js';
import type { Schema } from '../../../api/schema.js';
import { sessionKey, type CheckedDose } from '../session.js';

export type DosePlan = Schema<'CheckDoseDto'>;
export type DoseEntry = Schema<'GiveDoseDto'>;
export type RecordedDose = Schema<'RecordedDoseView'>;

interface DoseActs {
  check: ActResult<DosePlan, CheckedDose>;
  give: ActResult<DoseEntry, RecordedDose>;
}

/** The question before and the fact after: a check may be refused, a dose that was given never is (decision 1). */
export function useDoseActs(sessionId: string): DoseActs {
  return {
    check: useAct({ path: () => `/sessions/${sessionId}/doses/check`, records: false }),
    give: useAct({ path: () => `/sessions/${sessionId}/doses`, refreshes: [sessionKey(sessionId)] }),
  };
}
