import type { NoteContent } from '@stipple/procedures/domain';
import { queryOptions } from '@tanstack/react-query';
import { get } from '../../api/api.js';
import type { Schema } from '../../api/schema.js';

/** The signed record; `content` is the frozen note, whose shape the domain knows and the description does not. */
export type SessionRecord = Omit<Schema<'SessionRecordView'>, 'content'> & { content: NoteContent };

export const recordQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ['session', sessionId, 'record'],
    queryFn: ({ signal }) => get<SessionRecord>(`/sessions/${sessionId}/record`, {}, signal),
  });
