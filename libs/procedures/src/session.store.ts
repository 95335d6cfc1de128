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

/** @throws DomainError SESSION_STATE_REFUSED: ink and anaesthetic are proposed for a session that runs */
export function requireRunning({ state }: ProcedureSession, act: string): void {
  if (state !== 'running') throw new DomainError('SESSION_STATE_REFUSED', { state, act });
}

/**
 * The last question about a proposal, after the sharper ones of lot and limit: on the day after its start a session
 * rests on blood pressure, health answers and a confirmed consent of yesterday. Facts and the sign-out go on (decision 1).
 * @throws DomainError SESSION_NOT_OF_TODAY
 */
export function requireOfToday(tx: Tx, { startedAt }: ProcedureSession, act: string): void {
  const startedOn = startedAt && dateInZone(startedAt, tx.actor.zone);
  if (startedOn !== tx.today) throw new DomainError('SESSION_NOT_OF_TODAY', { startedOn, act });
}

/** Flags of a fact that is being recorded now. */
export function flagsNow(tx: Tx, session: ProcedureSession, occurredAt: Date): FactFlag[] {
  const { state, startedAt, endedAt } = session;
  return factFlags({ state, startedAt, endedAt, occurredAt, recordedAt: tx.now });
}
