import { Injectable } from '@nestjs/common';
import { DoseBook, PainBook } from '@stipple/anaesthesia';
import { DomainError, mayDo, type StaffActor } from '@stipple/kernel';
import { actorId, Database, type Tx } from '@stipple/platform';
import { Complication } from './complication.entity.js';
import type { ProcedureSession } from './procedure-session.entity.js';
import { SessionRemark } from './session-remark.entity.js';
import type { ReversibleEvent, ReverseEventDto } from './session-requests.dto.js';
import type { RecordedEventView } from './session-views.dto.js';
import { flagsNow, SessionStore } from './session.store.js';
import { ZonePass } from './zone-pass.entity.js';

interface Reversal {
  session: ProcedureSession;
  eventId: string;
  reason: string | null;
}

/**
 * Undo (decision 2): a row that takes another one back. Nothing is deleted; after the signature it is a late fact like
 * any other, and the signed note stays as it was.
 */
@Injectable()
export class ReverseEvent {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly doses: DoseBook,
    private readonly pain: PainBook,
  ) {}

  /** @throws DomainError NOT_FOUND, EVENT_ALREADY_REVERSED, DOCTOR_NEEDED */
  execute(actor: StaffActor, sessionId: string, body: ReverseEventDto): Promise<RecordedEventView> {
    return this.database.write(actor, async (tx) => {
      if (body.eventType === 'dose') requireDoser(actor);
      // locked, so that a double tap reverses once
      const session = await this.sessions.lock(tx, sessionId);
      const reversal = { session, eventId: body.eventId, reason: body.reason?.trim() ?? null };
      const id = await this.reverse(tx, body.eventType, reversal);
      tx.audit({
        action: 'session.event-reversed',
        subject: { type: 'session', id: sessionId },
        patientId: session.patientId,
        facts: { eventType: body.eventType, eventId: body.eventId, reversedBy: id },
      });
      return { id, occurredAt: tx.now, recordedAt: tx.now, flags: flagsNow(tx, session, tx.now) };
    });
  }

  private async reverse(tx: Tx, type: ReversibleEvent, reversal: Reversal): Promise<string> {
    const { session, eventId, reason } = reversal;
    switch (type) {
      case 'dose':
        return (await this.doses.reverse(tx, { doseId: eventId, sessionId: session.id, reason })).id;
      case 'pain':
        return (await this.pain.reverse(tx, { painId: eventId, sessionId: session.id, reason })).id;
      case 'pass':
        return reverseRow(tx, ZonePass, reversal);
      case 'remark':
        return reverseRow(tx, SessionRemark, reversal);
      case 'complication':
        return reverseRow(tx, Complication, reversal);
    }
  }
}

/** A dose that is taken back makes room for another: it takes whoever may give one. */
function requireDoser({ roles }: StaffActor): void {
  if (!mayDo(roles, 'doses.give')) throw new DomainError('DOCTOR_NEEDED');
}

type OwnRow = ZonePass | SessionRemark | Complication;

/** The reversing row repeats what it takes back, at the time of the undo. */
async function reverseRow<E extends OwnRow>(
  tx: Tx,
  entity: abstract new () => E,
  { session, eventId, reason }: Reversal,
): Promise<string> {
  const where = { id: eventId, sessionId: session.id, reversesId: null } as unknown as Partial<E>;
  const row = await tx.findOne(entity, where);
  if (!row) throw new DomainError('NOT_FOUND', { type: 'event' });
  if (await tx.findOne(entity, { reversesId: eventId } as unknown as Partial<E>))
    throw new DomainError('EVENT_ALREADY_REVERSED', { id: eventId });
  const id = tx.newId();
  const reversing = { id, reversesId: eventId, reason, flags: flagsNow(tx, session, tx.now) };
  const when = { occurredAt: tx.now, recordedAt: tx.now, recordedBy: actorId(tx.actor) };
  const stopped = 'stoppedAt' in row ? { stoppedAt: null } : {};
  tx.insert(entity, { ...row, ...reversing, ...when, ...stopped });
  return id;
}
