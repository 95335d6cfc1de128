import { queryOptions } from '@tanstack/react-query';
import { get } from '../../api/api.js';
import type { Schema } from '../../api/schema.js';
import { useAct, type ActResult } from '../../api/use-act.js';
import type { Tone } from '../status-chip.js';
import { patientKey } from './use-patient.js';

export const VISIT_STEPS = ['screening', 'information', 'consent'] as const;
export type VisitStep = (typeof VISIT_STEPS)[number];

export type Visit = Schema<'VisitView'>;
export type VisitState = Visit['state'];

/** A visit with its code, which the server shows only once. */
export type OpenedVisit = Schema<'VisitOpenedView'>;

const LIVE: readonly VisitState[] = ['open', 'entered', 'locked'];

export const isLiveVisit = (visit: Visit): boolean => LIVE.includes(visit.state);

export const visitsQuery = (patientId: string) =>
  queryOptions({
    queryKey: [...patientKey(patientId), 'visits'],
    queryFn: ({ signal }) => get<{ items: Visit[] }>(`/patients/${patientId}/visits`, {}, signal),
  });

export const VISIT_TONES: Record<VisitState, Tone> = {
  open: 'neutral',
  entered: 'info',
  locked: 'bad',
  stopped: 'bad',
  done: 'ok',
  closed: 'neutral',
};

export interface VisitActs {
  newCode: ActResult<object, OpenedVisit>;
  helpGiven: ActResult<object, Visit>;
  close: ActResult<object, unknown>;
}

/** What staff do with a visit that is open at the kiosk. */
export function useVisitActs(visit: Pick<Visit, 'id' | 'patientId'>): VisitActs {
  const refreshes = [[...patientKey(visit.patientId), 'visits'], ['today']];
  return {
    newCode: useAct({ path: () => `/visits/${visit.id}/code`, refreshes }),
    helpGiven: useAct({ path: () => `/visits/${visit.id}/help-given`, refreshes }),
    close: useAct({ path: () => `/visits/${visit.id}/close`, refreshes }),
  };
}
