import { Injectable } from '@nestjs/common';
import { DomainError, type StaffActor } from '@stipple/kernel';
import { Database, type Tx } from '@stipple/platform';
import { auditedRefusal } from './audited-refusal.js';
import { nextSessionState, startProblems, startReasons } from './domain/index.js';
import { ProcedureSession } from './procedure-session.entity.js';
import type { StartSessionDto } from './session-requests.dto.js';
import type { SessionSummaryView } from './session-views.dto.js';
import { SessionStore } from './session.store.js';
import { SessionQueries } from './sessions.queries.js';
import { type SignIn, StartFactsReader, startRecordOf } from './start-facts.js';

/** The decision before the first anaesthetic: refused with every reason at once, or started and frozen as found. */
@Injectable()
export class StartSession {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly reader: StartFactsReader,
    private readonly queries: SessionQueries,
  ) {}

  /** @throws DomainError SESSION_NOT_READY with all reasons in `errors`; SESSION_STATE_REFUSED */
  execute(actor: StaffActor, sessionId: string, body: StartSessionDto): Promise<SessionSummaryView> {
    const event = { action: 'session.start-refused', subject: { type: 'session', id: sessionId } } as const;
    return auditedRefusal(this.database, actor, 'SESSION_NOT_READY', event, () =>
      this.database.write(actor, (tx) => this.start(tx, actor, sessionId, body)),
    );
  }

  private async start(
    tx: Tx,
    actor: StaffActor,
    sessionId: string,
    body: StartSessionDto,
  ): Promise<SessionSummaryView> {
    const session = await this.sessions.lock(tx, sessionId);
    const state = nextSessionState(session.state, 'start');
    const signIn = signInOf(body, actor, tx.now);
    const { facts, found } = await this.reader.read(tx, session, signIn);
    const reasons = startReasons(facts);
    if (reasons.length > 0)
      throw new DomainError('SESSION_NOT_READY', { reasons: reasons.length }, startProblems(reasons));
    tx.update(ProcedureSession, session, { state, startedAt: tx.now, startRecord: startRecordOf(signIn, found) });
    tx.audit({
      action: 'session.started',
      subject: { type: 'session', id: sessionId },
      patientId: session.patientId,
      facts: { number: session.number, acknowledged: facts.acknowledged.join(' ') },
    });
    return this.queries.summary(tx, sessionId);
  }
}

function signInOf(body: StartSessionDto, actor: StaffActor, now: Date): SignIn {
  const answeredAt = now.toISOString();
  const common = { answeredBy: actor.accountId, answeredAt };
  const reason = body.bloodPressureAcknowledgement?.trim();
  return {
    answers: [
      ...body.confirmed.map((item) => ({ item, done: true, reason: null, ...common })),
      ...(body.notDone ?? []).map(({ item, reason }) => ({ item, done: false, reason: reason.trim(), ...common })),
    ],
    acknowledged: reason ? [{ code: 'BLOOD_PRESSURE_RAISED', by: actor.accountId, at: answeredAt, reason }] : [],
    secondPerson: body.secondPerson?.trim() ?? null,
  };
}
