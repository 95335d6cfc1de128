import { Injectable } from '@nestjs/common';
import type { StaffActor } from '@stipple/kernel';
import { Database, type Tx } from '@stipple/platform';
import { ChairReader } from './chair-reader.js';
import {
  breaksOf,
  effective,
  nextPainCheckAt,
  noteGaps,
  washAllowedFrom,
  workingMs,
  zoneStates,
} from './domain/index.js';
import { NoteFactsReader } from './note-facts.js';
import type { ProcedureSession } from './procedure-session.entity.js';
import { type SessionRecord, SessionRecords, standingRemarks } from './session-record.js';
import { alertsOf, toCapViews, toDoseViews, toPainViews } from './session-screen-views.js';
import type { SessionScreenView } from './session-screen.dto.js';
import { timelineOf } from './session-timeline.js';
import type { NoteGapView } from './session-views.dto.js';
import { SessionQueries } from './sessions.queries.js';
import { toGapViews, toNoteView } from './signed-note-view.js';

/** The whole procedure screen in one read: banner, map, meter, caps, pain, timeline and what is wrong right now. */
@Injectable()
export class ReadSession {
  constructor(
    private readonly database: Database,
    private readonly records: SessionRecords,
    private readonly queries: SessionQueries,
    private readonly chair: ChairReader,
    private readonly noteFacts: NoteFactsReader,
  ) {}

  /** @throws DomainError NOT_FOUND */
  execute(actor: StaffActor, sessionId: string): Promise<SessionScreenView> {
    return this.database.read(actor, async (tx) => {
      const record = await this.records.read(tx, sessionId);
      const { patientId } = record.session;
      tx.audit({ action: 'session.read', subject: { type: 'session', id: sessionId }, patientId });
      return this.view(tx, record);
    });
  }

  private async view(tx: Tx, record: SessionRecord): Promise<SessionScreenView> {
    const { session, note } = record;
    const { patient, bottles, meter } = await this.chair.read(tx, record);
    const ended = patient.consents.filter(
      ({ kind, valid }) => !valid && (kind !== 'ANAES' || session.anaestheticPlanned),
    );
    const endedKinds = ended.map(({ kind }) => kind);
    return {
      session: await this.queries.summary(tx, session.id),
      version: session.version,
      patient,
      bottles,
      meter,
      caps: toCapViews(record),
      doses: toDoseViews(record),
      pain: toPainViews(record),
      timeline: timelineOf(record).map((entry) => ({ ...entry, flags: [...entry.flags] })),
      alerts: alertsOf(record, tx.now, endedKinds),
      gaps: await this.gaps(tx, session),
      note: note && toNoteView(note),
      serverTime: tx.now,
      ...derived(record, tx.now),
    };
  }

  private async gaps(tx: Tx, session: ProcedureSession): Promise<NoteGapView[]> {
    if (session.state !== 'ended') return [];
    return toGapViews(noteGaps(await this.noteFacts.read(tx, session)));
  }
}

/** What follows from the rows by arithmetic. */
function derived(
  record: SessionRecord,
  now: Date,
): Pick<SessionScreenView, 'zones' | 'workingSeconds' | 'nextPainCheckAt' | 'washAllowedFrom'> {
  const { session, passes, pain } = record;
  const { startedAt, endedAt, state, plannedZones } = session;
  const breaks = breaksOf(standingRemarks(record));
  return {
    zones: zoneStates(passes).map((zone) => ({ ...zone, planned: plannedZones.includes(zone.zone) })),
    workingSeconds: Math.round(workingMs(passes, breaks, endedAt ?? now) / 1_000),
    nextPainCheckAt: state === 'running' && startedAt ? nextPainCheckAt(startedAt, effective(pain)) : null,
    washAllowedFrom: endedAt && washAllowedFrom(endedAt),
  };
}
