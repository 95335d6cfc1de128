import type { Schema } from '../../api/schema.js';
import { useAct, type ActResult } from '../../api/use-act.js';
import { sessionKey } from './session.js';

export type PainEntry = Schema<'RecordPainDto'>;
export type RemarkEntry = Schema<'RecordRemarkDto'>;
export type Reversal = Schema<'ReverseEventDto'>;
export type ReversibleEvent = Reversal['eventType'];

type Recorded = Schema<'RecordedEventView'>;

const refreshes = (sessionId: string) => [sessionKey(sessionId)];

export const usePainAct = (sessionId: string): ActResult<PainEntry, Schema<'RecordedPainView'>> =>
  useAct({ path: () => `/sessions/${sessionId}/pain`, refreshes: refreshes(sessionId) });

export const usePassAct = (sessionId: string): ActResult<Schema<'RecordPassDto'>, Schema<'RecordedPassView'>> =>
  useAct({ path: () => `/sessions/${sessionId}/passes`, refreshes: refreshes(sessionId) });

export const useRemarkAct = (sessionId: string): ActResult<RemarkEntry, Recorded> =>
  useAct({ path: () => `/sessions/${sessionId}/remarks`, refreshes: refreshes(sessionId) });

/** Takes an event back by an event of its own; both stay readable. */
export const useReversal = (sessionId: string): ActResult<Reversal, Recorded> =>
  useAct({ path: () => `/sessions/${sessionId}/reversals`, refreshes: refreshes(sessionId) });
