import { Injectable } from '@nestjs/common';
import { DomainError, type ScalpZone } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import {
  isDuplicatePain,
  type PainPoint,
  painPrompt,
  type PainPrompt,
  type PainScale,
  requirePainScore,
} from './domain/index.js';
import { lockPatient } from './patient-lock.js';
import { PainScore } from './pain-score.entity.js';

export interface RecordPain {
  sessionId: string;
  patientId: string;
  /** Default: NRS. */
  scale?: PainScale;
  /** null: asked and not answered. */
  score: number | null;
  point: PainPoint;
  zone?: ScalpZone | null;
  occurredAt: Date;
  /** When the session's record began: an earlier time is refused. Missing: no such check. */
  notBefore?: Date | null;
}

/** A score as it is shown. DUPLICATE: a later one within a minute stands for it; both are kept. */
export interface PainEntry extends Omit<PainScore, 'clinicId'> {
  flags: 'DUPLICATE'[];
}

export interface RecordedPain {
  id: string;
  recordedAt: Date;
  /** What the room does next, from all answers of the session. */
  prompt: PainPrompt | null;
}

/** Pain scores of sessions. The caller brings `tx`. */
@Injectable()
export class PainBook {
  /** @throws DomainError PAIN_SCORE_INVALID naming the field */
  async record(tx: Tx, input: RecordPain): Promise<RecordedPain> {
    const { sessionId, patientId, score, point, occurredAt, scale = 'NRS', zone = null } = input;
    requirePainScore({ scale, value: score, occurredAt }, input.notBefore ?? null);
    const earlier = await this.ofSession(tx, sessionId);
    const id = tx.newId();
    tx.insert(PainScore, { id, sessionId, patientId, scale, score, point, zone, occurredAt });
    tx.audit({
      action: 'pain.recorded',
      subject: { type: 'pain-score', id },
      patientId,
      facts: { sessionId, point, answered: score !== null },
    });
    const answers = effective(earlier).filter((entry) => entry.scale === 'NRS' && entry.occurredAt <= occurredAt);
    const prompt = scale === 'NRS' ? painPrompt([...answers.map((entry) => entry.score), score]) : null;
    return { id, recordedAt: tx.now, prompt };
  }

  /** @throws DomainError NOT_FOUND, EVENT_ALREADY_REVERSED */
  async reverse(
    tx: Tx,
    { painId, sessionId, reason }: { painId: string; sessionId: string; reason?: string | null },
  ): Promise<{ id: string; recordedAt: Date }> {
    const found = await tx.findOne(PainScore, { id: painId, sessionId, reversesId: null });
    if (!found) throw new DomainError('NOT_FOUND', { type: 'pain-score' });
    await lockPatient(tx, found.patientId);
    if (await tx.findOne(PainScore, { reversesId: painId })) {
      throw new DomainError('EVENT_ALREADY_REVERSED', { id: painId });
    }
    const { patientId, scale, score, point, zone } = found;
    const id = tx.newId();
    const row = { id, sessionId, patientId, scale, score, point, zone, reversesId: painId, reason: reason ?? null };
    tx.insert(PainScore, { ...row, occurredAt: tx.now });
    tx.audit({
      action: 'pain.reversed',
      subject: { type: 'pain-score', id: painId },
      patientId,
      facts: { sessionId, reversedBy: id },
    });
    return { id, recordedAt: tx.now };
  }

  /** All rows of a session by time, the reversed and the reversing too. */
  async ofSession(tx: Tx, sessionId: string): Promise<PainEntry[]> {
    const rows = await tx.findMany(PainScore, { sessionId }, { orderBy: 'occurredAt' });
    const standing = effective(rows);
    return rows.map(({ clinicId: _, ...row }) => {
      const later = standing.slice(standing.findIndex(({ id }) => id === row.id) + 1);
      const duplicate = row.reversesId === null && later.some((next) => isDuplicatePain(row, next));
      return { ...row, flags: duplicate ? ['DUPLICATE'] : [] };
    });
  }
}

/** Without the reversing rows and the ones they take back. */
function effective<T extends { id: string; reversesId: string | null }>(rows: readonly T[]): T[] {
  const reversed = new Set(rows.map((row) => row.reversesId));
  return rows.filter((row) => row.reversesId === null && !reversed.has(row.id));
}
