import { Injectable } from '@nestjs/common';
import { DomainError, type StaffActor } from '@stipple/kernel';
import { Database, type Tx } from '@stipple/platform';
import { nextPassNumber } from './domain/index.js';
import type { RecordPassDto } from './session-requests.dto.js';
import type { RecordedPassView } from './session-views.dto.js';
import { flagsNow, SessionStore } from './session.store.js';
import { ZonePass } from './zone-pass.entity.js';

/** A pass is a fact: it is stored in every state, and flagged when its cap was thrown away or too old by then. */
@Injectable()
export class RecordPass {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
  ) {}

  execute(actor: StaffActor, sessionId: string, pass: RecordPassDto): Promise<RecordedPassView> {
    const occurredAt = new Date(pass.occurredAt);
    const stoppedAt = pass.stoppedAt ? new Date(pass.stoppedAt) : null;
    if (stoppedAt && stoppedAt < occurredAt)
      throw new DomainError('VALIDATION_FAILED', {}, [
        { pointer: '/stoppedAt', code: 'before-start', detail: 'The end of the pass is before its start.' },
      ]);
    return this.database.write(actor, async (tx) => {
      // locked, so that two passes entered at once are numbered one after the other
      const session = await this.sessions.lock(tx, sessionId);
      const cap = await capOfSession(tx, sessionId, pass.capId);
      const passNumber = nextPassNumber(pass.zone, await this.sessions.passes(tx, sessionId));
      const id = tx.newId();
      const flags = [...flagsNow(tx, session, occurredAt), ...capFlags(cap, occurredAt)];
      tx.insert(ZonePass, {
        id,
        sessionId,
        patientId: session.patientId,
        capId: pass.capId,
        zone: pass.zone,
        passNumber,
        dotsPerCm2: pass.dotsPerCm2 ?? null,
        spacingMicrometres: pass.spacingMicrometres ?? null,
        depthMicrometres: pass.depthMicrometres ?? null,
        occurredAt,
        stoppedAt,
        flags,
      });
      tx.audit({
        action: 'session.pass-recorded',
        subject: { type: 'session', id: sessionId },
        patientId: session.patientId,
        facts: { passId: id, zone: pass.zone, passNumber, capId: pass.capId },
      });
      return { id, zone: pass.zone, passNumber, capId: pass.capId, occurredAt, recordedAt: tx.now, flags };
    });
  }
}

interface CapMoment {
  useBefore: Date;
  discardedAt: Date | null;
}

const CAP = `
  SELECT c.use_before AS "useBefore", e.occurred_at AS "discardedAt"
    FROM clinic.cap c
    LEFT JOIN clinic.cap_event e ON e.clinic_id = c.clinic_id AND e.cap_id = c.id AND e.kind = 'discarded'
   WHERE c.clinic_id = $1 AND c.id = $2 AND c.session_id = $3`;

/** @throws DomainError NOT_FOUND: a cap is for one patient and one session, another one's cap does not exist here */
async function capOfSession(tx: Tx, sessionId: string, capId: string): Promise<CapMoment> {
  const [cap] = await tx.query<CapMoment>(CAP, [tx.clinicId, capId, sessionId]);
  if (!cap) throw new DomainError('NOT_FOUND', { type: 'cap' });
  return cap;
}

function capFlags({ useBefore, discardedAt }: CapMoment, occurredAt: Date): ('CAP_DISCARDED' | 'CAP_TOO_OLD')[] {
  const discarded = discardedAt !== null && discardedAt < occurredAt;
  return [
    ...(discarded ? (['CAP_DISCARDED'] as const) : []),
    ...(occurredAt > useBefore ? (['CAP_TOO_OLD'] as const) : []),
  ];
}
