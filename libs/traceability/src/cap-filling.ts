import { Injectable } from '@nestjs/common';
import { DomainError } from '@stipple/kernel';
import type { FieldProblem, TreatmentConstraints, Uuid } from '@stipple/kernel';
import { actorId } from '@stipple/platform';
import type { Tx } from '@stipple/platform';
import { gateView, lockStock } from './bottle.store.js';
import type { StockedBottle } from './bottle.store.js';
import { CapPortion, UNKNOWN_LOT } from './cap-portion.entity.js';
import { Cap } from './cap.entity.js';
import type { CapCheckState } from './cap.entity.js';
import { capUseBefore, GATE_SENTENCES, gateBottle, movementsOfDraw, shadeRatio } from './domain/index.js';
import type { GateBlock } from './domain/index.js';
import { bookDraws } from './book-draws.js';
import type { Draw } from './book-draws.js';

/** A portion to be drawn. Only what was used already may come from a bottle that nobody recorded. */
export interface PortionRequest {
  bottleId: Uuid | null;
  /** Whole microlitres, above 0. */
  volumeMicrolitres: number;
  /** The lot read from the bottle in the hand; needed without a bottleId. */
  scannedLotNumber?: string | null;
}

export interface FillCapRequest {
  sessionId: Uuid;
  patientId: Uuid;
  portions: readonly PortionRequest[];
  diluent?: PortionRequest | null;
  /** What screening says of this patient (decision 6). */
  constraints: Pick<TreatmentConstraints, 'blockedInk' | 'requirePreservativeFree'>;
  /** The lot scanned for the cap as a whole: one of its ink portions must be of it. */
  scannedLotNumber?: string | null;
  /** True reports a fact: stored UNCHECKED whatever the gate says (decision 1). */
  alreadyUsed: boolean;
  /** When it was filled; now when not given. */
  occurredAt?: Date | null;
}

export interface FilledCap {
  capId: Uuid;
  checkState: CapCheckState;
  /** '1:3': parts of each portion in their order, diluent last. */
  shadeRatio: string;
  volumeMicrolitres: number;
  filledAt: Date;
  useBefore: Date;
  /** What the gate had against it; empty for a checked cap. */
  blocks: GateBlock[];
}

interface Portion extends PortionRequest {
  role: 'ink' | 'diluent';
  pointer: string;
  stocked: StockedBottle | null;
  blocks: GateBlock[];
  draw: Draw | null;
}

/** Fills caps for sessions and throws them away: called by `procedures` inside its transaction. */
@Injectable()
export class CapFilling {
  /**
   * Locks the lots and bottles, asks the gate for each portion, and draws, in one transaction.
   * @throws CAP_REFUSED with every reason in `errors`, unless the cap reports what was used already; CAP_EMPTY;
   *   NOT_FOUND for a bottle of another clinic
   */
  async fill(tx: Tx, request: FillCapRequest): Promise<FilledCap> {
    const portions = await this.ask(tx, request);
    const blocks = portions.flatMap((portion) => portion.blocks);
    if (blocks.length > 0 && !request.alreadyUsed) {
      throw new DomainError('CAP_REFUSED', { reasons: blocks.length }, portions.flatMap(problemsOf));
    }
    return this.store(tx, request, portions);
  }

  /** Throws a cap away; saying it twice changes nothing. @throws NOT_FOUND when it is not a cap of this session */
  async discard(tx: Tx, request: { capId: Uuid; sessionId: Uuid; occurredAt?: Date | null }): Promise<void> {
    const cap = await tx.findOne(Cap, { id: request.capId, sessionId: request.sessionId });
    if (!cap) throw new DomainError('NOT_FOUND', { type: 'cap' });
    tx.exec(DISCARD, [tx.clinicId, tx.newId(), cap.id, request.occurredAt ?? tx.now, tx.now, actorId(tx.actor)]);
    tx.audit({ action: 'cap.discarded', subject: { type: 'cap', id: cap.id }, patientId: cap.patientId });
  }

  private async ask(tx: Tx, request: FillCapRequest): Promise<Portion[]> {
    const requested = requestedPortions(request);
    const ids = requested.flatMap(({ bottleId }) => (bottleId === null ? [] : [bottleId]));
    const stock = await lockStock(tx, ids);
    const wrongBottle = isWrongBottle(request, stock);
    const left = new Map([...stock].map(([id, { bottle }]) => [id, bottle.remaining]));
    return requested.map((asked, index) => {
      // what was read for the cap as a whole and is of none of its bottles is what somebody had in the hand
      const inHand = index === 0 && wrongBottle ? request.scannedLotNumber : null;
      const portion = { ...asked, scannedLotNumber: asked.scannedLotNumber ?? inHand };
      const stocked = stock.get(portion.bottleId ?? '') ?? null;
      if (!stocked) return { ...portion, stocked, blocks: [{ code: 'LOT_UNKNOWN' }], draw: null };
      const remaining = left.get(stocked.bottle.id) ?? 0;
      const blocks = gateBottle(
        { ...gateView(tx, stocked), remaining },
        {
          as: portion.role,
          volumeMicrolitres: portion.volumeMicrolitres,
          scannedLotNumber: asked.scannedLotNumber,
          constraints: request.constraints,
          today: tx.today,
        },
      );
      if (index === 0 && wrongBottle) blocks.push({ code: 'WRONG_BOTTLE' });
      const movements = movementsOfDraw(remaining, portion.volumeMicrolitres);
      left.set(stocked.bottle.id, Math.max(0, remaining - portion.volumeMicrolitres));
      return { ...portion, stocked, blocks, draw: { stocked, movements } };
    });
  }

  private async store(tx: Tx, request: FillCapRequest, portions: readonly Portion[]): Promise<FilledCap> {
    const filledAt = request.occurredAt ?? tx.now;
    const cap = {
      id: tx.newId(),
      sessionId: request.sessionId,
      patientId: request.patientId,
      checkState: request.alreadyUsed ? ('UNCHECKED' as const) : ('CHECKED' as const),
      shadeRatio: shadeRatio(portions.map((portion) => portion.volumeMicrolitres)),
      volumeMicrolitres: portions.reduce((sum, portion) => sum + portion.volumeMicrolitres, 0),
      useBefore: capUseBefore(filledAt),
      occurredAt: filledAt,
    };
    tx.insert(Cap, cap);
    tx.insert(CapPortion, ...portions.map((portion, position) => portionRow(tx, cap.id, portion, position)));
    await bookDraws(
      tx,
      { capId: cap.id, at: filledAt },
      portions.flatMap(({ draw }) => (draw ? [draw] : [])),
    );
    tx.audit({
      action: 'cap.filled',
      subject: { type: 'cap', id: cap.id },
      patientId: cap.patientId,
      facts: {
        sessionId: cap.sessionId,
        checkState: cap.checkState,
        volumeMicrolitres: cap.volumeMicrolitres,
        lotIds: [...new Set(portions.map(({ stocked }) => stocked?.lot.id ?? 'unknown'))].join(','),
      },
    });
    return {
      capId: cap.id,
      checkState: cap.checkState,
      shadeRatio: cap.shadeRatio,
      volumeMicrolitres: cap.volumeMicrolitres,
      filledAt,
      useBefore: cap.useBefore,
      blocks: portions.flatMap((portion) => portion.blocks),
    };
  }
}

const DISCARD = `
  INSERT INTO clinic.cap_event (clinic_id, id, cap_id, kind, occurred_at, recorded_at, recorded_by)
  VALUES ($1, $2, $3, 'discarded', $4, $5, $6)
  ON CONFLICT ON CONSTRAINT cap_event_kind_unique DO NOTHING`;

function requestedPortions({ portions, diluent }: FillCapRequest): Omit<Portion, 'stocked' | 'blocks' | 'draw'>[] {
  const inks = portions.map((portion, index) => ({ ...portion, role: 'ink' as const, pointer: `/portions/${index}` }));
  return diluent ? [...inks, { ...diluent, role: 'diluent' as const, pointer: '/diluent' }] : inks;
}

function isWrongBottle(request: FillCapRequest, stock: ReadonlyMap<Uuid, StockedBottle>): boolean {
  const { scannedLotNumber, portions } = request;
  if (typeof scannedLotNumber !== 'string') return false;
  return !portions.some(({ bottleId }) => stock.get(bottleId ?? '')?.lot.lotNumber === scannedLotNumber);
}

function problemsOf(portion: Portion): FieldProblem[] {
  return portion.blocks.map(({ code }) => ({ pointer: portion.pointer, code, detail: GATE_SENTENCES[code] }));
}

function portionRow(tx: Tx, capId: Uuid, portion: Portion, position: number): Partial<CapPortion> {
  return {
    id: tx.newId(),
    capId,
    position,
    role: portion.role,
    bottleId: portion.stocked?.bottle.id ?? null,
    lotId: portion.stocked?.lot.id ?? null,
    statedLotNumber: portion.scannedLotNumber ?? (portion.stocked ? null : UNKNOWN_LOT),
    volumeMicrolitres: portion.volumeMicrolitres,
    blocks: portion.blocks,
  };
}
