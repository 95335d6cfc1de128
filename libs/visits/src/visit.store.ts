import { Injectable } from '@nestjs/common';
import { DomainError, type KioskActor } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import { CODE_MINUTES, isLive, visitTransition } from './domain/index.js';
import type { VisitState, VisitStep } from './domain/index.js';
import { KioskEntry } from './kiosk-entry.entity.js';
import { VisitCodes } from './visit-codes.js';
import { Visit } from './visit.entity.js';

const CODE_TRIES = 20;
/** States in which a page of the visit is one of the record. */
const SHOWN: ReadonlySet<VisitState> = new Set(['open', 'entered', 'done']);
const FIRST_ENTRY = `INSERT INTO clinic.kiosk_entry (clinic_id, id, version, wrong_entries) VALUES ($1, $2, 1, 0)
  ON CONFLICT DO NOTHING`;

/** Loads, locks and changes visits and the count of wrong entries at a tablet. */
@Injectable()
export class VisitStore {
  constructor(private readonly codes: VisitCodes) {}

  async lock(tx: Tx, visitId: string): Promise<Visit> {
    const visit = await tx.findOne(Visit, { id: visitId }, { lock: true });
    if (!visit) throw new DomainError('NOT_FOUND', { type: 'visit' });
    return visit;
  }

  async get(tx: Tx, visitId: string): Promise<Visit> {
    const visit = await tx.findOne(Visit, { id: visitId });
    if (!visit) throw new DomainError('NOT_FOUND', { type: 'visit' });
    return visit;
  }

  /**
   * The visit of a patient's own session, locked, while it is theirs to go on with.
   * @throws DomainError VISIT_OVER; VISIT_ELSEWHERE when it was entered at another tablet since
   */
  async lockForKiosk(tx: Tx, actor: KioskActor): Promise<Visit> {
    const visit = await this.lock(tx, actor.visitId);
    if (visit.state !== 'entered') throw new DomainError('VISIT_OVER', { state: visit.state });
    if (visit.deviceId !== actor.deviceId) throw new DomainError('VISIT_ELSEWHERE');
    return visit;
  }

  /**
   * The visit of a patient's own session, to be shown. One that was stopped or locked shows nothing but that.
   * @throws DomainError VISIT_ELSEWHERE when this is not the tablet it is at
   */
  async getForKiosk(tx: Tx, actor: KioskActor): Promise<Visit> {
    const visit = await this.get(tx, actor.visitId);
    if (SHOWN.has(visit.state) && visit.deviceId !== actor.deviceId) throw new DomainError('VISIT_ELSEWHERE');
    return visit;
  }

  byCode(tx: Tx, code: string): Promise<Visit | null> {
    return tx.findOne(Visit, { codeHash: this.codes.hash(tx.clinicId, code) }, { lock: true });
  }

  ofPatient(tx: Tx, patientId: string): Promise<Visit[]> {
    return tx.findMany(Visit, { patientId }, { orderBy: 'openedAt', descending: true, limit: 50 });
  }

  ofState(tx: Tx, state: VisitState): Promise<Visit[]> {
    return tx.findMany(Visit, { state }, { orderBy: 'openedAt', descending: true, limit: 200 });
  }

  async open(tx: Tx, patientId: string, steps: VisitStep[], openedBy: string): Promise<{ visit: Visit; code: string }> {
    const { code, codeHash } = await this.freshCode(tx);
    const visit: Visit = {
      clinicId: tx.clinicId,
      id: tx.newId(),
      version: 1,
      patientId,
      steps,
      state: 'open',
      codeHash,
      codeExpiresAt: codeExpiry(tx),
      wrongEntries: 0,
      deviceId: null,
      openedAt: tx.now,
      enteredAt: null,
      identityConfirmedAt: null,
      begunAt: null,
      helpAskedAt: null,
      wrongPersonAt: null,
      endedAt: null,
      recordedAt: tx.now,
      recordedBy: openedBy,
    };
    tx.insert(Visit, visit);
    return { visit, code };
  }

  /** A new code takes the visit away from the tablet it was at. */
  async renewCode(tx: Tx, visit: Visit): Promise<{ visit: Visit; code: string }> {
    const { code, codeHash } = await this.freshCode(tx);
    const changes = { codeHash, codeExpiresAt: codeExpiry(tx), wrongEntries: 0, deviceId: null, wrongPersonAt: null };
    return { visit: this.change(tx, visit, 'open', changes), code };
  }

  /** The one way to another state. A visit that is over keeps no code. */
  change(tx: Tx, visit: Visit, to: VisitState, changes: Partial<Visit> = {}): Visit {
    const state = visitTransition(visit.state, to);
    const ended = isLive(state) ? {} : { codeHash: null, endedAt: visit.endedAt ?? tx.now };
    return this.set(tx, visit, { ...changes, ...ended, state });
  }

  set(tx: Tx, visit: Visit, changes: Partial<Visit>): Visit {
    tx.update(Visit, visit, changes);
    return { ...visit, ...changes, version: visit.version + 1 };
  }

  /** The tablet's count, made at its first use and locked: of codes that are tried at once, each is counted. */
  async entryAt(tx: Tx, deviceId: string): Promise<KioskEntry> {
    tx.exec(FIRST_ENTRY, [tx.clinicId, deviceId]);
    const entry = await tx.findOne(KioskEntry, { id: deviceId }, { lock: true });
    if (!entry) throw new DomainError('NOT_FOUND', { type: 'kiosk-entry' });
    return entry;
  }

  countWrong(tx: Tx, entry: KioskEntry, lock: boolean): void {
    tx.update(KioskEntry, entry, { wrongEntries: entry.wrongEntries + 1, lockedAt: lock ? tx.now : null });
  }

  forgetWrong(tx: Tx, entry: KioskEntry): void {
    if (entry.wrongEntries > 0) tx.update(KioskEntry, entry, { wrongEntries: 0, lockedAt: null });
  }

  /** Staff are there: every tablet of the clinic may be tried again. */
  async unlockTablets(tx: Tx): Promise<void> {
    for (const entry of await tx.findMany(KioskEntry, {}, { lock: true })) this.forgetWrong(tx, entry);
  }

  private async freshCode(tx: Tx): Promise<{ code: string; codeHash: string }> {
    for (let attempt = 0; attempt < CODE_TRIES; attempt += 1) {
      const code = this.codes.fresh();
      const codeHash = this.codes.hash(tx.clinicId, code);
      if (!(await tx.findOne(Visit, { codeHash }))) return { code, codeHash };
    }
    throw new DomainError('UNAVAILABLE', { reason: 'no free code' });
  }
}

const codeExpiry = (tx: Tx): Date => new Date(tx.now.getTime() + CODE_MINUTES * 60_000);
