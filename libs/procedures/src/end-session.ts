import { Injectable } from '@nestjs/common';
import { DomainError, type StaffActor } from '@stipple/kernel';
import { Database, type Tx } from '@stipple/platform';
import { CapFilling } from '@stipple/traceability';
import { auditedRefusal } from './audited-refusal.js';
import {
  effective,
  isConfirmed,
  nextSessionState,
  signOutProblems,
  signOutReasons,
  type SignOut,
} from './domain/index.js';
import { ProcedureSession } from './procedure-session.entity.js';
import { RecordComplication } from './record-complication.js';
import type { EndSessionDto } from './session-requests.dto.js';
import type { SessionSummaryView } from './session-views.dto.js';
import { SessionStore } from './session.store.js';
import { SessionQueries } from './sessions.queries.js';

/**
 * Ends a running session after a complete sign-out. Caps that nobody threw away yet are thrown away with it: leftover
 * ink is never poured back.
 */
@Injectable()
export class EndSession {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly complications: RecordComplication,
    private readonly caps: CapFilling,
    private readonly queries: SessionQueries,
  ) {}

  execute(actor: StaffActor, sessionId: string, body: EndSessionDto): Promise<SessionSummaryView> {
    const event = { action: 'session.end-refused', subject: { type: 'session', id: sessionId } } as const;
    return auditedRefusal(this.database, actor, 'SIGN_OUT_INCOMPLETE', event, () =>
      this.database.write(actor, (tx) => this.end(tx, actor, sessionId, body)),
    );
  }

  private async end(tx: Tx, actor: StaffActor, sessionId: string, body: EndSessionDto): Promise<SessionSummaryView> {
    const session = await this.sessions.lock(tx, sessionId);
    const state = nextSessionState(session.state, 'end');
    for (const entry of body.complications ?? []) this.complications.record(tx, session, entry);
    const endedAt = endOf(session, new Date(body.occurredAt), tx.now);
    const signOut = signOutOf(body, actor, tx.now);
    const reasons = signOutReasons(signOut, {
      complicationsOnRecord: effective(await this.sessions.complications(tx, sessionId)).length,
      passes: effective(await this.sessions.passes(tx, sessionId)).length,
    });
    if (reasons.length > 0) throw new DomainError('SIGN_OUT_INCOMPLETE', {}, signOutProblems(reasons));
    if (isConfirmed('caps-discarded', signOut.answers)) await this.discardCaps(tx, sessionId, endedAt);
    tx.update(ProcedureSession, session, { state, endedAt, signOut });
    tx.audit({
      action: 'session.ended',
      subject: { type: 'session', id: sessionId },
      patientId: session.patientId,
      facts: { noComplications: signOut.noComplications, endedEarly: signOut.stoppedEarlyReason !== null },
    });
    return this.queries.summary(tx, sessionId);
  }

  private async discardCaps(tx: Tx, sessionId: string, occurredAt: Date): Promise<void> {
    const open = await tx.query<{ id: string }>(OPEN_CAPS, [tx.clinicId, sessionId]);
    for (const { id } of open) await this.caps.discard(tx, { capId: id, sessionId, occurredAt });
  }
}

const OPEN_CAPS = `
  SELECT c.id FROM clinic.cap c
   WHERE c.clinic_id = $1 AND c.session_id = $2
     AND NOT EXISTS (SELECT 1 FROM clinic.cap_event e
                      WHERE e.clinic_id = c.clinic_id AND e.cap_id = c.id AND e.kind = 'discarded')`;

/** The device's time where it can be true; a clock that is off gives the server's. */
function endOf(session: ProcedureSession, occurredAt: Date, now: Date): Date {
  const possible = session.startedAt !== null && occurredAt >= session.startedAt && occurredAt <= now;
  return possible ? occurredAt : now;
}

function signOutOf(body: EndSessionDto, actor: StaffActor, now: Date): SignOut {
  const { machine, vitals } = body;
  return {
    answers: body.answers.map(({ item, done, reason }) => ({
      item,
      done,
      reason: reason?.trim() ?? null,
      answeredBy: actor.accountId,
      answeredAt: now.toISOString(),
    })),
    noComplications: body.noComplications,
    needles: body.needles,
    needlesCounted: body.needlesCounted,
    machine: {
      name: machine.name,
      cyclesPerSecond: machine.cyclesPerSecond ?? null,
      tenthsVolt: machine.tenthsVolt ?? null,
      needleDepthMicrometres: machine.needleDepthMicrometres ?? null,
    },
    vitals: { ...vitals, oxygenSaturationPercent: vitals.oxygenSaturationPercent ?? null },
    aftercare: body.aftercare,
    stoppedEarlyReason: body.stoppedEarlyReason?.trim() ?? null,
    nextSessionOn: body.nextSessionOn ?? null,
  };
}
