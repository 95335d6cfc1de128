import { Injectable } from '@nestjs/common';
import type { StaffActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import { CapFilling } from '@stipple/traceability';
import type { DiscardCapDto } from './chair.dto.js';
import { SessionStore } from './session.store.js';

/** Throwing a cap away is a fact; saying it twice changes nothing. */
@Injectable()
export class DiscardCap {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly caps: CapFilling,
  ) {}

  execute(actor: StaffActor, sessionId: string, capId: string, body: DiscardCapDto): Promise<void> {
    return this.database.write(actor, async (tx) => {
      await this.sessions.find(tx, sessionId);
      const occurredAt = body.occurredAt ? new Date(body.occurredAt) : null;
      await this.caps.discard(tx, { capId, sessionId, occurredAt });
    });
  }
}
