import type { SessionState } from '@stipple/procedures/domain';
import { queryOptions } from '@tanstack/react-query';
import { get } from '../../api/api.js';
import type { Schema } from '../../api/schema.js';
import type { Tone } from '../status-chip.js';
import { patientKey } from './use-patient.js';

export type SessionSummary = Schema<'SessionSummaryView'>;

export const sessionsQuery = (patientId: string) =>
  queryOptions({
    queryKey: [...patientKey(patientId), 'sessions'],
    queryFn: ({ signal }) => get<{ items: SessionSummary[] }>(`/patients/${patientId}/sessions`, {}, signal),
  });

/** Where a session goes on, by its state. */
export function sessionPath(session: Pick<SessionSummary, 'id' | 'state'>): string {
  const page = { planned: '/start', running: '', ended: '/close', signed: '/record' }[session.state];
  return `/procedures/${session.id}${page}`;
}

export const SESSION_TONES: Record<SessionState, Tone> = {
  planned: 'neutral',
  running: 'info',
  ended: 'warn',
  signed: 'ok',
};
