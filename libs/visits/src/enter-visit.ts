import { Injectable } from '@nestjs/common';
import { type DeviceActor, DomainError, type ErrorCode } from '@stipple/kernel';
import { PatientDesk } from '@stipple/patients';
import { Database, type Tx } from '@stipple/platform';
import { countsAsWrong, judgeEntry, MAX_WRONG_ENTRIES, RESUME_HOURS, type EntryVerdict } from './domain/index.js';
import { KioskPages } from './kiosk-pages.js';
import type { EnterVisitDto, KioskStepView } from './kiosk-step.dto.js';
import type { KioskEntry } from './kiosk-entry.entity.js';
import { VisitStore } from './visit.store.js';
import type { Visit } from './visit.entity.js';

export interface EnteredVisit {
  visitId: string;
  patientId: string;
  step: KioskStepView;
}

/** The first two are one code on the wire: it does not tell which of code and birth date was wrong. */
const REFUSALS: Record<Exclude<EntryVerdict, 'welcome'>, ErrorCode> = {
  'code-unknown': 'VISIT_ENTRY_REFUSED',
  'birth-date-wrong': 'VISIT_ENTRY_REFUSED',
  'code-expired': 'VISIT_CODE_EXPIRED',
  'visit-locked': 'VISIT_LOCKED',
  'device-locked': 'VISIT_LOCKED',
};

/** A patient types code and birth date at a paired tablet; the same resumes a visit that was left. */
@Injectable()
export class EnterVisit {
  constructor(
    private readonly database: Database,
    private readonly patients: PatientDesk,
    private readonly store: VisitStore,
    private readonly pages: KioskPages,
  ) {}

  /** @throws DomainError VISIT_ENTRY_REFUSED, VISIT_CODE_EXPIRED, VISIT_LOCKED; each counted and in the audit log */
  async execute(actor: DeviceActor, body: EnterVisitDto): Promise<EnteredVisit> {
    // a refusal must be counted, so it is thrown only after its transaction has committed
    const outcome = await this.database.write(actor, (tx) => this.within(tx, actor, body));
    if (typeof outcome === 'string') throw new DomainError(REFUSALS[outcome]);
    return outcome;
  }

  private async within(
    tx: Tx,
    actor: DeviceActor,
    body: EnterVisitDto,
  ): Promise<EnteredVisit | Exclude<EntryVerdict, 'welcome'>> {
    const entry = await this.store.entryAt(tx, actor.deviceId);
    const visit = await this.store.byCode(tx, body.code);
    const patient = visit && (await this.patients.find(tx, visit.patientId));
    const birthDateMatches = patient?.birthDate === body.birthDate;
    const verdict = judgeEntry({ deviceLocked: entry.lockedAt !== null, visit, birthDateMatches }, tx.now);
    if (verdict !== 'welcome' || !visit) {
      this.refuse(tx, actor, { entry, visit, verdict });
      return verdict === 'welcome' ? 'code-unknown' : verdict;
    }
    this.store.forgetWrong(tx, entry);
    const entered = this.store.change(tx, visit, 'entered', {
      deviceId: actor.deviceId,
      enteredAt: visit.enteredAt ?? tx.now,
      identityConfirmedAt: null,
      wrongEntries: 0,
      codeExpiresAt: new Date(tx.now.getTime() + RESUME_HOURS * 3_600_000),
    });
    const { patientId } = visit;
    tx.audit({
      action: 'visit.entered',
      subject: { type: 'visit', id: visit.id },
      patientId,
      facts: { resumed: visit.enteredAt !== null },
    });
    return { visitId: visit.id, patientId, step: await this.pages.next(tx, entered) };
  }

  private refuse(
    tx: Tx,
    actor: DeviceActor,
    { entry, visit, verdict }: { entry: KioskEntry; visit: Visit | null; verdict: EntryVerdict },
  ): void {
    if (countsAsWrong(verdict)) {
      const lock = entry.wrongEntries + 1 >= MAX_WRONG_ENTRIES;
      this.store.countWrong(tx, entry, lock);
      if (visit) this.countAtVisit(tx, visit);
    }
    tx.audit({
      action: 'visit.entry-refused',
      subject: { type: 'kiosk-device', id: actor.deviceId },
      ...(visit ? { patientId: visit.patientId } : {}),
      outcome: 'refused',
      facts: { verdict },
    });
  }

  private countAtVisit(tx: Tx, visit: Visit): void {
    const wrongEntries = visit.wrongEntries + 1;
    if (wrongEntries >= MAX_WRONG_ENTRIES) this.store.change(tx, visit, 'locked', { wrongEntries });
    else this.store.set(tx, visit, { wrongEntries });
  }
}
