import { Injectable } from '@nestjs/common';
import { DomainError, type StaffActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import { SessionRemark } from './session-remark.entity.js';
import type { RecordRemarkDto } from './session-requests.dto.js';
import type { RecordedEventView } from './session-views.dto.js';
import { flagsNow, SessionStore } from './session.store.js';

/** Words, breaks, the wish to stop, the time-out: facts, taken in every state of the session. */
@Injectable()
export class RecordRemark {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
  ) {}

  execute(actor: StaffActor, sessionId: string, remark: RecordRemarkDto): Promise<RecordedEventView> {
    if (remark.kind === 'note' && !remark.text?.trim())
      throw new DomainError('VALIDATION_FAILED', {}, [
        { pointer: '/text', code: 'required', detail: 'Write the remark.' },
      ]);
    return this.database.write(actor, async (tx) => {
      const session = await this.sessions.find(tx, sessionId);
      const id = tx.newId();
      const occurredAt = new Date(remark.occurredAt);
      const flags = flagsNow(tx, session, occurredAt);
      tx.insert(SessionRemark, {
        id,
        sessionId,
        patientId: session.patientId,
        kind: remark.kind,
        text: remark.text?.trim() ?? null,
        confirmed: remark.confirmed ?? [],
        occurredAt,
        flags,
      });
      tx.audit({
        action: 'session.remark-recorded',
        subject: { type: 'session', id: sessionId },
        patientId: session.patientId,
        facts: { remarkId: id, kind: remark.kind },
      });
      return { id, occurredAt, recordedAt: tx.now, flags };
    });
  }
}
