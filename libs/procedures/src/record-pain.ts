import { Injectable } from '@nestjs/common';
import { PainBook } from '@stipple/anaesthesia';
import type { StaffActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import type { RecordPainDto } from './chair.dto.js';
import type { RecordedPainView } from './dose.dto.js';
import { flagsNow, SessionStore } from './session.store.js';

/** A score, or that none was given; the baseline comes before the session starts. */
@Injectable()
export class RecordPain {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly pain: PainBook,
  ) {}

  execute(actor: StaffActor, sessionId: string, body: RecordPainDto): Promise<RecordedPainView> {
    return this.database.write(actor, async (tx) => {
      const session = await this.sessions.find(tx, sessionId);
      const { patientId } = session;
      const occurredAt = new Date(body.occurredAt);
      const { score = null, point, zone = null } = body;
      const recorded = await this.pain.record(tx, { sessionId, patientId, score, point, zone, occurredAt });
      const flags = flagsNow(tx, session, occurredAt).filter((flag) => point !== 'baseline' || flag !== 'BEFORE_START');
      return { ...recorded, occurredAt, flags };
    });
  }
}
