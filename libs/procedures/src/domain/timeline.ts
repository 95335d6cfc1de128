import { isLate } from './session-state.js';

export const TIMELINE_KINDS = [
  'session-started',
  'session-ended',
  'note-signed',
  'cap-filled',
  'cap-discarded',
  'dose',
  'pain',
  'pass',
  'remark',
  'complication',
  'vitals',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** One line of the session's story. `details` holds codes and numbers; the screen makes words of them. */
export interface TimelineEvent {
  id: string;
  kind: TimelineKind;
  occurredAt: Date;
  recordedAt: Date;
  recordedBy: string | null;
  reversesId: string | null;
  flags: readonly string[];
  details: Record<string, string | number | boolean | null>;
}

export interface TimelineEntry extends TimelineEvent {
  late: boolean;
  /** True when a later row took this one back; both stay readable. */
  reversed: boolean;
}

/** All events by the time they happened, then by the time they were entered; nothing is left out. */
export function mergeTimeline(...sources: readonly (readonly TimelineEvent[])[]): TimelineEntry[] {
  const events = sources.flat();
  const reversed = new Set(events.map((event) => event.reversesId));
  return events
    .map((event) => ({
      ...event,
      late: isLate(event.occurredAt, event.recordedAt),
      reversed: reversed.has(event.id),
    }))
    .sort(
      (a, b) =>
        a.occurredAt.getTime() - b.occurredAt.getTime() ||
        a.recordedAt.getTime() - b.recordedAt.getTime() ||
        compareIds(a.id, b.id),
    );
}

const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
