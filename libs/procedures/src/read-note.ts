import { Injectable } from '@nestjs/common';
import { DomainError, type StaffActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import { SessionRecords } from './session-record.js';
import { timelineOf } from './session-timeline.js';
import type { LateFactView, SessionRecordView } from './session-views.dto.js';
import { toNoteView } from './signed-note-view.js';
import { SessionQueries } from './sessions.queries.js';

/** The signed record as it was locked, with its hash checked again, and what reached the record after the signature. */
@Injectable()
export class ReadNote {
  constructor(
    private readonly database: Database,
    private readonly records: SessionRecords,
    private readonly queries: SessionQueries,
  ) {}

  /** @throws DomainError NOT_FOUND while the note is not signed */
  execute(actor: StaffActor, sessionId: string): Promise<SessionRecordView> {
    return this.database.read(actor, async (tx) => {
      const record = await this.records.read(tx, sessionId);
      const { note, session } = record;
      if (!note) throw new DomainError('NOT_FOUND', { type: 'note' });
      tx.audit({
        action: 'note.read',
        subject: { type: 'session', id: sessionId },
        patientId: session.patientId,
        facts: { noteId: note.id },
      });
      const late = timelineOf(record).filter(
        ({ recordedAt, kind }) => recordedAt > note.recordedAt && kind !== 'note-signed',
      );
      return {
        session: await this.queries.summary(tx, sessionId),
        note: toNoteView(note),
        content: note.content,
        afterSignature: late.map(toLateFact),
      };
    });
  }
}

function toLateFact({ id, kind, occurredAt, recordedAt, recordedBy }: LateFactView): LateFactView {
  return { id, kind, occurredAt, recordedAt, recordedBy };
}
