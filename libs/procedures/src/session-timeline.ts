import { mergeTimeline, type TimelineEntry, type TimelineEvent, type TimelineKind } from './domain/index.js';
import type { SessionRecord } from './session-record.js';

type Details = TimelineEvent['details'];

interface Row {
  id: string;
  occurredAt: Date;
  recordedAt: Date;
  recordedBy: string;
  reversesId: string | null;
  flags: readonly string[];
}

/** The story of a session from all of its rows. */
export function timelineOf(record: SessionRecord): TimelineEntry[] {
  return mergeTimeline(
    milestones(record),
    eventsOf('dose', record.doses, doseDetails),
    eventsOf('pain', record.pain, ({ score, scale, point, zone }) => ({ score, scale, point, zone })),
    eventsOf('pass', record.passes, ({ zone, passNumber, capId }) => ({ zone, passNumber, capId })),
    eventsOf('remark', record.remarks, ({ kind, text }) => ({ kind, text })),
    eventsOf('complication', record.complications, ({ code, severity, zone }) => ({ code, severity, zone })),
    capEvents(record),
  );
}

function eventsOf<R extends Row>(
  kind: TimelineKind,
  rows: readonly R[],
  detailsOf: (row: R) => Details,
): TimelineEvent[] {
  return rows.map((row) => ({
    id: row.id,
    kind,
    occurredAt: row.occurredAt,
    recordedAt: row.recordedAt,
    recordedBy: row.recordedBy,
    reversesId: row.reversesId,
    flags: row.flags,
    details: detailsOf(row),
  }));
}

function doseDetails(dose: SessionRecord['doses'][number]): Details {
  const { agent, percentThousandths, adrenalineDilution, volumeMicrolitres, doseMicrograms, milligrams, zone } = dose;
  return { agent, percentThousandths, adrenalineDilution, volumeMicrolitres, doseMicrograms, milligrams, zone };
}

function capEvents({ caps }: SessionRecord): TimelineEvent[] {
  return caps.flatMap((cap) => {
    const common = { recordedBy: cap.recordedBy, reversesId: null };
    const lots = cap.portions.map((portion) => portion.lotNumber ?? portion.statedLotNumber ?? '?').join(', ');
    const filled: TimelineEvent = {
      ...common,
      id: cap.capId,
      kind: 'cap-filled',
      occurredAt: cap.filledAt,
      recordedAt: cap.recordedAt,
      flags: cap.checkState === 'UNCHECKED' ? ['UNCHECKED'] : [],
      details: { capId: cap.capId, lots, volumeMicrolitres: cap.volumeMicrolitres },
    };
    if (!cap.discardedAt) return [filled];
    const times = { occurredAt: cap.discardedAt, recordedAt: cap.discardedAt };
    return [
      filled,
      {
        ...common,
        ...times,
        id: cap.capId,
        kind: 'cap-discarded',
        recordedBy: null,
        flags: [],
        details: { capId: cap.capId },
      },
    ];
  });
}

/** Start, end and signature: moments of the session itself. */
function milestones({ session, note }: SessionRecord): TimelineEvent[] {
  const moment = (kind: TimelineKind, at: Date | null, recordedBy: string | null = null): TimelineEvent[] =>
    at
      ? [
          {
            id: session.id,
            kind,
            occurredAt: at,
            recordedAt: at,
            recordedBy,
            reversesId: null,
            flags: [],
            details: { number: session.number },
          },
        ]
      : [];
  return [
    ...moment('session-started', session.startedAt),
    ...moment('session-ended', session.endedAt),
    ...moment('note-signed', note?.recordedAt ?? null, note?.recordedBy),
  ];
}
