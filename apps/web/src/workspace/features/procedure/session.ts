import { queryOptions, useQuery } from '@tanstack/react-query';
import { get } from '../../api/api.js';
import type { Schema } from '../../api/schema.js';

/** The procedure screen's one read and its parts. */
export type SessionScreen = Omit<Schema<'SessionScreenView'>, 'timeline'> & { timeline: SessionEvent[] };
export type SessionZone = Schema<'ZoneStateView'>;
export type SessionBottle = Schema<'SessionBottleView'>;
export type SessionCap = Schema<'SessionCapView'>;
export type SessionDose = Schema<'SessionDoseView'>;
/** Its details are codes and numbers by the kind of event, which the description leaves open. */
export type SessionEvent = Omit<Schema<'TimelineEntryView'>, 'details'> & {
  details: Record<string, string | number | boolean | null>;
};
export type SessionAlert = Schema<'SessionAlertView'>;
export type NoteGap = Schema<'NoteGapView'>;
export type Meter = Schema<'MeterView'>;
/** What a dose would come to; one that is blocked or cannot be checked is a problem instead. */
export type CheckedDose = Schema<'CheckedDoseView'>;

export const sessionKey = (sessionId: string): readonly string[] => ['session', sessionId];

export const sessionQuery = (sessionId: string) =>
  queryOptions({
    queryKey: [...sessionKey(sessionId), 'screen'],
    queryFn: ({ signal }) => get<SessionScreen>(`/sessions/${sessionId}`, {}, signal),
  });

/** @param live asks again by itself: a recall or a withdrawal reaches the chair */
export const useSession = (sessionId: string, live = false) =>
  useQuery({ ...sessionQuery(sessionId), ...(live && { refetchInterval: 10_000 }) });
