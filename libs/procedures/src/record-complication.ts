import { Injectable } from '@nestjs/common';
import type { StaffActor } from '@stipple/kernel';
import { Database, type Tx } from '@stipple/platform';
import { Complication } from './complication.entity.js';
import type { ProcedureSession } from './procedure-session.entity.js';
import type { RecordComplicationDto } from './session-requests.dto.js';
import type { RecordedEventView } from './session-views.dto.js';
import { flagsNow, SessionStore } from './session.store.js';

/** A complication is a fact: taken in every state, days later too. */
@Injectable()
export class RecordComplication {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
  ) {}

  execute(actor: StaffActor, sessionId: string, entry: RecordComplicationDto): Promise<RecordedEventView> {
    return this.database.write(actor, async (tx) => {
      const session = await this.sessions.find(tx, sessionId);
      return this.record(tx, session, entry);
    });
  }

  /** For the end of a session, which may bring complications with it. */
  record(tx: Tx, session: ProcedureSession, entry: RecordComplicationDto): RecordedEventView {
    const id = tx.newId();
    const occurredAt = new Date(entry.onsetAt);
    const flags = flagsNow(tx, session, occurredAt);
    tx.insert(Complication, {
      id,
      sessionId: session.id,
      patientId: session.patientId,
      code: entry.code,
      severity: entry.severity,
      zone: entry.zone ?? null,
      action: entry.action?.trim() ?? null,
      outcome: entry.outcome?.trim() ?? null,
      occurredAt,
      flags,
    });
    tx.audit({
      action: 'session.complication-recorded',
      subject: { type: 'session', id: session.id },
      patientId: session.patientId,
      facts: { complicationId: id, code: entry.code, severity: entry.severity },
    });
    return { id, occurredAt, recordedAt: tx.now, flags };
  }
}
