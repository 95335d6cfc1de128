import { Injectable } from '@nestjs/common';
import { type CalendarDate, compareDates, dateInZone, DomainError, type ScalpZone } from '@stipple/kernel';
import { actorId, type Tx } from '@stipple/platform';
import { Dose } from './dose.entity.js';
import { DoseOverride } from './dose-override.entity.js';
import { lockPatient } from './patient-lock.js';
import { columnsOf, DoseStore, type OverrideEntry } from './dose.store.js';
import {
  adrenalineNanograms,
  assessPlan,
  type DoseAssessment,
  type DoseFlag,
  type DoseMeter,
  type DoseRoute,
  type DoseSubject,
  doseSubjectOf,
  flagOf,
  meterOf,
  type Moment,
  type PlannedDose,
  type Solution,
  type SubjectFacts,
  type Verdict,
} from './domain/index.js';

export interface CheckDoses {
  patientId: string;
  /** One dose or several that belong together. */
  plan: readonly PlannedDose[];
  facts: SubjectFacts;
}

export interface RecordDose {
  sessionId: string;
  patientId: string;
  dose: PlannedDose;
  facts: SubjectFacts;
  occurredAt: Date;
  /** Default: topical for a cream, infiltration for an injection. */
  route?: DoseRoute | null;
  zone?: ScalpZone | null;
  drugLotNumber?: string | null;
  drugExpiry?: CalendarDate | null;
  acknowledgement?: string | null;
  override?: { reason: string; secondSignerId: string } | null;
}

/** What a stored dose still wants from people; nothing of it is ever a reason not to store it. */
export type DoseMark = Exclude<DoseFlag, 'OK'> | 'ACKNOWLEDGED' | 'OVERRIDDEN' | 'DRUG_EXPIRED';

/** A dose of a session as it is shown; a reversed one and the row that reverses it are both there. */
export interface DoseEntry extends Omit<Dose, 'clinicId'> {
  verdict: Verdict;
  flags: DoseMark[];
  override: OverrideEntry | null;
}

export interface RecordedDose {
  id: string;
  flag: DoseFlag;
  flags: DoseMark[];
  assessment: DoseAssessment;
  recordedAt: Date;
}

/** Every dose of the clinic: the check before, the fact, its reversal, the meter over all. The caller brings `tx`. */
@Injectable()
export class DoseBook {
  constructor(private readonly doses: DoseStore) {}

  /**
   * Says what a plan would come to; refusing on `block` and `unchecked` is the caller's part. Writes nothing.
   * @throws DomainError DOSE_INPUT_INVALID naming the field
   */
  async check(tx: Tx, { patientId, plan, facts }: CheckDoses): Promise<DoseAssessment> {
    const moment = { now: tx.now, today: tx.today };
    const given = await this.doses.standing(tx, patientId, moment.now);
    tx.audit({ action: 'dose.checked', patientId, facts: { doses: plan.length } });
    return assessPlan(plan, { given, subject: subjectAt(tx, facts, moment), moment });
  }

  /**
   * Stores a dose that was given, whatever the meter says of it (decision 1), assessed at the time it happened.
   * @throws DomainError DOSE_INPUT_INVALID only for what cannot be a dose at all, e.g. an unknown agent
   */
  async record(tx: Tx, input: RecordDose): Promise<RecordedDose> {
    const { patientId, sessionId, dose, occurredAt } = input;
    await lockPatient(tx, patientId);
    // A device's clock may run ahead; an outbox may be late. Later doses that are stored already count too.
    const now = new Date(Math.min(occurredAt.getTime(), tx.now.getTime()));
    const moment = { now, today: dateInZone(now, tx.actor.zone) };
    const given = await this.doses.standing(tx, patientId, now);
    const assessment = assessPlan([dose], { given, subject: subjectAt(tx, input.facts, moment), moment });
    const row = { id: tx.newId(), ...this.newRow(input, assessment) };
    tx.insert(Dose, row);
    const { id, flag } = row;
    tx.audit({
      action: 'dose.recorded',
      subject: { type: 'dose', id },
      patientId,
      facts: { sessionId, agent: row.agent, flag, percentTenths: assessment.percentTenths },
    });
    if (input.override) this.insertOverride(tx, id, patientId, input.override);
    const flags = marksOf(row, Boolean(input.override), tx.actor.zone);
    return { id, flag, flags, assessment, recordedAt: tx.now };
  }

  /**
   * Reason and second signature that come after a dose; the caller has checked who signs (decision 2).
   * @throws DomainError NOT_FOUND, DOSE_ALREADY_OVERRIDDEN
   */
  async override(
    tx: Tx,
    { doseId, sessionId, ...override }: { doseId: string; sessionId: string; reason: string; secondSignerId: string },
  ): Promise<void> {
    const dose = await this.doses.find(tx, doseId, sessionId);
    if (await this.doses.isOverridden(tx, doseId)) throw new DomainError('DOSE_ALREADY_OVERRIDDEN', { doseId });
    this.insertOverride(tx, dose.id, dose.patientId, override);
  }

  /**
   * Takes a dose back by a row that repeats it; both stay readable, neither counts.
   * @throws DomainError NOT_FOUND, EVENT_ALREADY_REVERSED
   */
  async reverse(
    tx: Tx,
    { doseId, sessionId, reason }: { doseId: string; sessionId: string; reason?: string | null },
  ): Promise<{ id: string; recordedAt: Date }> {
    const dose = await this.doses.find(tx, doseId, sessionId);
    await lockPatient(tx, dose.patientId);
    if (await this.doses.isReversed(tx, doseId)) throw new DomainError('EVENT_ALREADY_REVERSED', { id: doseId });
    const id = tx.newId();
    const reversing = { id, reversesId: doseId, reason: reason ?? null, occurredAt: tx.now };
    tx.insert(Dose, { ...dose, ...reversing, recordedAt: tx.now, recordedBy: actorId(tx.actor) });
    tx.audit({
      action: 'dose.reversed',
      subject: { type: 'dose', id: doseId },
      patientId: dose.patientId,
      facts: { sessionId, reversedBy: id },
    });
    return { id, recordedAt: tx.now };
  }

  /** The patient's meter now, over all sessions of 24 h. The caller's read is what the audit log names. */
  async meter(
    tx: Tx,
    { patientId, facts, solutions = [] }: { patientId: string; facts: SubjectFacts; solutions?: readonly Solution[] },
  ): Promise<DoseMeter> {
    const moment = { now: tx.now, today: tx.today };
    const given = await this.doses.standing(tx, patientId, moment.now);
    return meterOf(given, subjectAt(tx, facts, moment), moment, solutions);
  }

  /** All rows of a session by time, the reversed and the reversing too. */
  async ofSession(tx: Tx, sessionId: string): Promise<DoseEntry[]> {
    const rows = await this.doses.ofSession(tx, sessionId);
    const overrides = await this.doses.overridesOfSession(tx, sessionId);
    return rows.map(({ clinicId: _, ...row }) => {
      const override = overrides.find(({ doseId }) => doseId === row.id) ?? null;
      const flags = marksOf(row, override !== null, tx.actor.zone);
      return { ...row, verdict: row.assessment.verdict, flags, override };
    });
  }

  private newRow(input: RecordDose, assessment: DoseAssessment) {
    const { dose } = input;
    return {
      ...columnsOf(dose),
      sessionId: input.sessionId,
      patientId: input.patientId,
      doseMicrograms: assessment.lines[0]?.doseMicrograms ?? null,
      adrenalineNanograms:
        dose.kind === 'injection' ? adrenalineNanograms(dose.adrenalineDilution, dose.volumeMicrolitres) : 0,
      route: input.route ?? (dose.kind === 'topical' ? ('topical' as const) : ('infiltration' as const)),
      zone: input.zone ?? null,
      drugLotNumber: input.drugLotNumber ?? null,
      drugExpiry: input.drugExpiry ?? null,
      flag: flagOf(assessment),
      assessment,
      limitsVersion: assessment.limitsVersion,
      acknowledgement: input.acknowledgement ?? null,
      occurredAt: input.occurredAt,
    };
  }

  private insertOverride(
    tx: Tx,
    doseId: string,
    patientId: string,
    { reason, secondSignerId }: { reason: string; secondSignerId: string },
  ): void {
    tx.insert(DoseOverride, { id: tx.newId(), doseId, patientId, reason, secondSignerId });
    tx.audit({
      action: 'dose.overridden',
      subject: { type: 'dose', id: doseId },
      patientId,
      facts: { secondSignerId },
    });
  }
}

function subjectAt(tx: Tx, facts: SubjectFacts, moment: Moment): DoseSubject {
  return doseSubjectOf(facts, moment, tx.actor.zone);
}

function marksOf(
  dose: Pick<Dose, 'flag' | 'acknowledgement' | 'drugExpiry' | 'occurredAt'>,
  overridden: boolean,
  zone: string,
): DoseMark[] {
  const marks: DoseMark[] = dose.flag === 'OK' ? [] : [dose.flag];
  if (dose.acknowledgement) marks.push('ACKNOWLEDGED');
  if (overridden) marks.push('OVERRIDDEN');
  if (dose.drugExpiry && compareDates(dose.drugExpiry, dateInZone(dose.occurredAt, zone)) < 0) {
    marks.push('DRUG_EXPIRED');
  }
  return marks;
}
