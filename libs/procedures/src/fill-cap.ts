import { Injectable } from '@nestjs/common';
import type { StaffActor } from '@stipple/kernel';
import { Database, type Tx } from '@stipple/platform';
import { CapFilling, type PortionRequest } from '@stipple/traceability';
import { auditedRefusal } from './audited-refusal.js';
import type { CapPortionDto, FillCapDto, FilledCapView } from './chair.dto.js';
import { PatientStanding } from './patient-standing.js';
import { requireConsents } from './running-consent.js';
import { requireOfToday, requireRunning, SessionStore } from './session.store.js';

/**
 * Fills a cap for a running session: the gate asks for each lot, against locked rows. Ink that is in the cap already
 * (`alreadyUsed`) is a fact and is stored in every state, flagged (decision 1).
 */
@Injectable()
export class FillCap {
  constructor(
    private readonly database: Database,
    private readonly sessions: SessionStore,
    private readonly standing: PatientStanding,
    private readonly caps: CapFilling,
  ) {}

  execute(actor: StaffActor, sessionId: string, body: FillCapDto): Promise<FilledCapView> {
    const event = { action: 'cap.fill-refused', subject: { type: 'session', id: sessionId } } as const;
    return auditedRefusal(this.database, actor, 'CAP_REFUSED', event, () =>
      this.database.write(actor, (tx) => this.fill(tx, sessionId, body)),
    );
  }

  private async fill(tx: Tx, sessionId: string, body: FillCapDto): Promise<FilledCapView> {
    const session = await this.sessions.lock(tx, sessionId);
    const alreadyUsed = body.alreadyUsed ?? false;
    if (!alreadyUsed) requireRunning(session, 'fill-cap');
    const standing = await this.standing.of(tx, session);
    if (!alreadyUsed) requireConsents(standing, ['PROC']);
    const { blocks, ...cap } = await this.caps.fill(tx, {
      sessionId,
      patientId: session.patientId,
      portions: body.portions.map(portionOf),
      diluent: body.diluent ? portionOf(body.diluent) : null,
      constraints: standing.screening.constraints,
      scannedLotNumber: body.scannedLotNumber ?? null,
      alreadyUsed,
      occurredAt: body.occurredAt ? new Date(body.occurredAt) : null,
    });
    if (!alreadyUsed) requireOfToday(tx, session, 'fill-cap');
    return { ...cap, blocks: blocks.map(({ code }) => code) };
  }
}

function portionOf({ bottleId, volumeMicrolitres, scannedLotNumber }: CapPortionDto): PortionRequest {
  return { bottleId: bottleId ?? null, volumeMicrolitres, scannedLotNumber: scannedLotNumber ?? null };
}
