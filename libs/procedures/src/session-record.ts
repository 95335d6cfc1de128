import { Injectable } from '@nestjs/common';
import { DoseBook, type DoseEntry, type GivenDose, PainBook, type PainEntry } from '@stipple/anaesthesia';
import type { Tx } from '@stipple/platform';
import { CapBook, type CapFacts } from '@stipple/traceability';
import type { Complication } from './complication.entity.js';
import {
  effective,
  type NoteCap,
  type NoteDose,
  type NotePain,
  type NotePass,
  type NoteRemark,
} from './domain/index.js';
import type { ProcedureSession } from './procedure-session.entity.js';
import type { SessionRemark } from './session-remark.entity.js';
import { SessionStore } from './session.store.js';
import type { SignedNote } from './signed-note.entity.js';
import type { ZonePass } from './zone-pass.entity.js';

/** Every row of one session, as the libs give them; the reversed and the reversing are in it. */
export interface SessionRecord {
  session: ProcedureSession;
  doses: DoseEntry[];
  pain: PainEntry[];
  caps: CapFacts[];
  passes: ZonePass[];
  remarks: SessionRemark[];
  complications: Complication[];
  note: SignedNote | null;
}

/** Reads the whole record of a session: what the screen shows and what the note freezes are the same rows. */
@Injectable()
export class SessionRecords {
  constructor(
    private readonly sessions: SessionStore,
    private readonly doses: DoseBook,
    private readonly pain: PainBook,
    private readonly caps: CapBook,
  ) {}

  /** @throws DomainError NOT_FOUND */
  async read(tx: Tx, sessionId: string): Promise<SessionRecord> {
    const session = await this.sessions.find(tx, sessionId);
    return {
      session,
      doses: await this.doses.ofSession(tx, session.id),
      pain: await this.pain.ofSession(tx, session.id),
      caps: await this.caps.ofSession(tx, session.id),
      passes: await this.sessions.passes(tx, session.id),
      remarks: await this.sessions.remarks(tx, session.id),
      complications: await this.sessions.complications(tx, session.id),
      note: await this.sessions.note(tx, session.id),
    };
  }
}

export function noteDoses({ doses }: SessionRecord): NoteDose[] {
  return doses.map((dose) => ({
    agent: dose.agent,
    kind: dose.kind,
    percentThousandths: dose.percentThousandths,
    adrenalineDilution: dose.adrenalineDilution,
    volumeMicrolitres: dose.volumeMicrolitres,
    doseMicrograms: dose.doseMicrograms,
    adrenalineNanograms: dose.adrenalineNanograms,
    milligrams: dose.milligrams,
    areaTenthsCm2: dose.areaTenthsCm2,
    route: dose.route,
    zone: dose.zone,
    drugLotNumber: dose.drugLotNumber,
    drugExpiry: dose.drugExpiry,
    verdict: dose.verdict,
    acknowledgement: dose.acknowledgement,
    override: dose.override && { reason: dose.override.reason, secondSignerId: dose.override.secondSignerId },
    ...entered(dose),
  }));
}

export function notePain({ pain }: SessionRecord): NotePain[] {
  return pain.map((score) => ({
    scale: score.scale,
    score: score.score,
    point: score.point,
    zone: score.zone,
    ...entered(score),
  }));
}

export function noteCaps({ caps }: SessionRecord): NoteCap[] {
  return caps.map((cap) => ({
    capId: cap.capId,
    filledAt: cap.filledAt,
    filledBy: cap.recordedBy,
    discardedAt: cap.discardedAt,
    flags: cap.checkState === 'UNCHECKED' ? ['UNCHECKED'] : [],
    shadeRatio: cap.shadeRatio,
    portions: cap.portions.map((portion) => ({
      lotId: portion.lotId,
      productName: portion.productName,
      shadeName: portion.shadeName,
      maker: portion.maker,
      lotNumber: portion.lotNumber ?? portion.statedLotNumber,
      expiry: portion.expiry,
      volumeMicrolitres: portion.volumeMicrolitres,
      isDiluent: portion.role === 'diluent',
    })),
  }));
}

export function notePasses({ passes }: SessionRecord): NotePass[] {
  return passes.map((pass) => ({
    zone: pass.zone,
    capId: pass.capId,
    passNumber: pass.passNumber,
    stoppedAt: pass.stoppedAt,
    dotsPerCm2: pass.dotsPerCm2,
    spacingMicrometres: pass.spacingMicrometres,
    depthMicrometres: pass.depthMicrometres,
    ...entered(pass),
  }));
}

export function noteRemarks({ remarks }: SessionRecord): NoteRemark[] {
  return remarks.map((remark) => ({ kind: remark.kind, text: remark.text, ...entered(remark) }));
}

/** The doses that stand, as the meter counts them. */
export function givenDoses({ doses }: SessionRecord): GivenDose[] {
  return effective(doses).map(({ kind, agent, occurredAt, ...dose }) => {
    if (kind === 'topical') {
      const { milligrams, areaTenthsCm2, minutes, skin } = dose;
      const amounts = { milligrams: milligrams ?? 0, areaTenthsCm2: areaTenthsCm2 ?? 0, minutes };
      return { kind, product: agent, ...amounts, skin: skin ?? 'intact', occurredAt };
    }
    const { percentThousandths, volumeMicrolitres, adrenalineDilution } = dose;
    const amounts = { percentThousandths: percentThousandths ?? 0, volumeMicrolitres: volumeMicrolitres ?? 0 };
    return { kind, agent, ...amounts, adrenalineDilution, occurredAt };
  });
}

/** Remarks that still stand: for breaks and the time-out. */
export function standingRemarks({ remarks }: SessionRecord): SessionRemark[] {
  return effective(remarks);
}

interface EnteredRow {
  id: string;
  occurredAt: Date;
  recordedAt: Date;
  recordedBy: string;
  flags: readonly string[];
  reversesId: string | null;
}

function entered({ id, occurredAt, recordedAt, recordedBy, flags, reversesId }: EnteredRow): EnteredRow {
  return { id, occurredAt, recordedAt, recordedBy, flags: [...flags], reversesId };
}
