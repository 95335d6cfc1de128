import { Injectable } from '@nestjs/common';
import type { StaffActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import {
  ITEMS_OF_STOP,
  REQUIRED_SIGN_IN,
  SAFETY_STOPS,
  startReasons,
  startReasonText,
  type SafetyItem,
  type StartReason,
} from './domain/index.js';
import type { SafetyItemView, StartCheckView, StartReasonView } from './session-views.dto.js';
import { SessionStore } from './session.store.js';
import { NO_SIGN_IN, StartFactsReader } from './start-facts.js';

/** The start check as a look: every reason at once, with where to put it right. Changes nothing. */
@Injectable()
export class CheckStart {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly reader: StartFactsReader,
  ) {}

  execute(actor: StaffActor, sessionId: string): Promise<StartCheckView> {
    return this.database.read(actor, async (tx) => {
      const session = await this.sessions.find(tx, sessionId);
      const { facts } = await this.reader.read(tx, session, NO_SIGN_IN);
      const reasons = startReasons(facts);
      tx.audit({
        action: 'session.start-checked',
        subject: { type: 'session', id: sessionId },
        patientId: session.patientId,
        facts: { reasons: reasons.length },
      });
      return {
        sessionId,
        state: session.state,
        version: session.version,
        ready: reasons.every((each) => each.fix === 'safety-check' || !each.blocks),
        reasons: reasons.map(toReasonView),
        checklist: checklist(),
      };
    });
  }
}

function toReasonView(reason: StartReason): StartReasonView {
  return { ...reason, detail: startReasonText(reason) };
}

function checklist(): SafetyItemView[] {
  const required: readonly SafetyItem[] = REQUIRED_SIGN_IN;
  return SAFETY_STOPS.flatMap((stop) =>
    ITEMS_OF_STOP[stop].map((item) => ({ item, stop, required: stop === 'sign-in' && required.includes(item) })),
  );
}
