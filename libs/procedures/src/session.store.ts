import { Injectable } from '@nestjs/common';
import { dateInZone, DomainError } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import { Complication } from './complication.entity.js';
import { type FactFlag, factFlags } from './domain/index.js';
import { ProcedureSession } from './procedure-session.entity.js';
import { SessionRemark } from './session-remark.entity.js';
import { SignedNote } from './signed-note.entity.js';
import { ZonePass } from './zone-pass.entity.js';

/** Loads and locks sessions and the rows that hang on them. */
@Injectable()
export class SessionStore {
  /** @throws DomainError NOT_FOUND, for another clinic's session too */
  async find(tx: Tx, sessionId: string): Promise<ProcedureSession> {
    return this.load(tx, sessionId, false);
  }

  /** The row stays locked until the commit: whoever comes second sees what the first one did. */
  async lock(tx: Tx, sessionId: string): Promise<ProcedureSession> {
    return this.load(tx, sessionId, true);
  }

  private async load(tx: Tx, sessionId: string, lock: boolean): Promise<ProcedureSession> {
    const session = await tx.findOne(ProcedureSession, { id: sessionId }, { lock });
    if (!session) throw new DomainError('NOT_FOUND', { type: 'session' });
    return session;
  }

  passes(tx: Tx, sessionId: string): Promise<ZonePass[]> {
    return tx.findMany(ZonePass, { sessionId }, { orderBy: 'occurredAt' });
  }

  remarks(tx: Tx, sessionId: string): Promise<SessionRemark[]> {
    return tx.findMany(SessionRemark, { sessionId }, { orderBy: 'occurredAt' });
  }

  complications(tx: Tx, sessionId: string): Promise<Complication[]> {
    return tx.findMany(Complication, { sessionId }, { orderBy: 'occurredAt' });
  }

  note(tx: Tx, sessionId: string): Promise<SignedNote | null> {
    return tx.findOne(SignedNote, { sessionId });
  }
}

/**
 * More ink or anaesthetic is proposed for a session that runs, and on the day of its start: the next day blood pressure,
 * screening and the confirmed consent are those of yesterday. Facts and the sign-out go on (decision 1).
 * @throws DomainError SESSION_STATE_REFUSED, SESSION_NOT_OF_TODAY
 */
export function requireRunningToday(tx: Tx, { state, startedAt }: ProcedureSession, act: string): void {
  if (state !== 'running' || !startedAt) throw new DomainError('SESSION_STATE_REFUSED', { state, act });
  const startedOn = dateInZone(startedAt, tx.actor.zone);
  if (startedOn !== tx.today) throw new DomainError('SESSION_NOT_OF_TODAY', { startedOn, act });
}

/** Flags of a fact that is being recorded now. */
export function flagsNow(tx: Tx, session: ProcedureSession, occurredAt: Date): FactFlag[] {
  const { state, startedAt, endedAt } = session;
  return factFlags({ state, startedAt, endedAt, occurredAt, recordedAt: tx.now });
}
