import { LIMITS_VERSION } from '@stipple/anaesthesia/domain';
import { PainBook } from '@stipple/anaesthesia';
import { CONSENT_KINDS } from '@stipple/consent/domain';
import { Injectable } from '@nestjs/common';
import { dateInZone } from '@stipple/kernel';
import { Approvals, Members } from '@stipple/identity';
import type { LatestMeasurements } from '@stipple/patients/domain';
import type { Tx } from '@stipple/platform';
import { LIVE_RULE_SET_VERSION, type ScreeningStanding } from '@stipple/screening';
import { LotDesk } from '@stipple/traceability';
import {
  effective,
  type MeasurementFact,
  type SafetyAnswer,
  type StartFacts,
  type StartReasonCode,
  type StartRecord,
} from './domain/index.js';
import type { ProcedureSession } from './procedure-session.entity.js';
import { PatientStanding, type Standing } from './patient-standing.js';
import { waitingUntil } from './waiting-until.js';

/** What the person at the chair says at the start; empty for a look before it. */
export interface SignIn {
  answers: SafetyAnswer[];
  acknowledged: StartRecord['acknowledged'];
  secondPerson: string | null;
}

export const NO_SIGN_IN: SignIn = { answers: [], acknowledged: [], secondPerson: null };

/** Asks every lib below what speaks for and against a start, in the caller's transaction. */
@Injectable()
export class StartFactsReader {
  constructor(
    private readonly approvals: Approvals,
    private readonly members: Members,
    private readonly standing: PatientStanding,
    private readonly lots: LotDesk,
    private readonly pain: PainBook,
  ) {}

  async read(tx: Tx, session: ProcedureSession, signIn: SignIn): Promise<{ facts: StartFacts; found: Standing }> {
    const found = await this.standing.of(tx, session);
    const approved = await this.approvals.approved(tx);
    const members = await this.members.all(tx);
    const doctor = members.find((member) => member.accountId === session.doctorId);
    const facts: StartFacts = {
      now: tx.now,
      today: tx.today,
      sessionPlanned: session.state === 'planned',
      rulesApproved: approved['screening-rules'] === LIVE_RULE_SET_VERSION,
      limitsApproved: approved['anaesthetic-limits'] === LIMITS_VERSION,
      hasDoctor: doctor?.roles.includes('doctor') ?? false,
      anaestheticPlanned: session.anaestheticPlanned,
      consents: await this.consentFacts(tx, session, found.consents),
      screeningOpen: found.screening.open,
      measurements: measurementFacts(found.measurements, tx.actor.zone),
      allergiesOnRecord: found.allergies.length > 0,
      lots: await this.lotFacts(tx, session, found.screening),
      baselinePainAt: await this.baselinePainAt(tx, session.id),
      safetyAnswers: signIn.answers,
      acknowledged: signIn.acknowledged.map(({ code }) => code as StartReasonCode),
    };
    return { facts, found };
  }

  private async consentFacts(
    tx: Tx,
    session: ProcedureSession,
    consents: Standing['consents'],
  ): Promise<StartFacts['consents']> {
    const eligibleAt = consents.PROC.valid ? null : await waitingUntil(tx, session.patientId);
    return CONSENT_KINDS.map((code) => ({ code, current: consents[code].valid, eligibleAt }));
  }

  private async lotFacts(
    tx: Tx,
    session: ProcedureSession,
    { constraints }: ScreeningStanding,
  ): Promise<StartFacts['lots']> {
    const bottles = await this.lots.usable(tx, session.bottleIds, constraints);
    return bottles.map(({ bottleId, lotId, lotNumber, blocks }) => ({
      bottleId,
      lotId,
      lotNumber,
      gateCodes: blocks.map((block) => block.code),
    }));
  }

  private async baselinePainAt(tx: Tx, sessionId: string): Promise<Date | null> {
    const scores = effective(await this.pain.ofSession(tx, sessionId));
    return scores.findLast((score) => score.point === 'baseline')?.occurredAt ?? null;
  }
}

function measurementFacts(latest: LatestMeasurements, zone: string): MeasurementFact {
  const { systolicMmHg: systolic, diastolicMmHg: diastolic, pulsePerMinute: pulse, weightGrams: weight } = latest;
  const day = (takenAt: Date): string => dateInZone(takenAt, zone);
  return {
    bloodPressure: systolic &&
      diastolic && {
        systolicMmHg: systolic.value,
        diastolicMmHg: diastolic.value,
        // the older of the two: half a reading of today is none
        measuredOn: day(systolic.takenAt < diastolic.takenAt ? systolic.takenAt : diastolic.takenAt),
      },
    pulse: pulse && { perMinute: pulse.value, measuredOn: day(pulse.takenAt) },
    weight: weight && { grams: weight.value, measuredOn: day(weight.takenAt) },
    heightMillimetres: latest.heightMillimetres?.value ?? null,
  };
}

/** What the session keeps of its start, for the note. Call it only when no reason stood against the start. */
export function startRecordOf(signIn: SignIn, { consents, screening, measurements, allergies }: Standing): StartRecord {
  const value = (kind: keyof LatestMeasurements): number => measurements[kind]?.value ?? 0;
  return {
    answers: signIn.answers,
    acknowledged: signIn.acknowledged,
    secondPerson: signIn.secondPerson,
    allergies,
    vitals: {
      systolicMmHg: value('systolicMmHg'),
      diastolicMmHg: value('diastolicMmHg'),
      pulsePerMinute: value('pulsePerMinute'),
      weightGrams: value('weightGrams'),
      heightMillimetres: value('heightMillimetres'),
    },
    consents: CONSENT_KINDS.flatMap((code) => {
      const { valid, consentId, signedAt, documentId } = consents[code];
      return valid && consentId ? [{ code, consentId, signedAt: signedAt?.toISOString() ?? null, documentId }] : [];
    }),
    screening: {
      screeningId: screening.screeningId ?? '',
      form: screening.form ?? '',
      submittedAt: screening.submittedAt?.toISOString() ?? '',
      ruleSetVersion: screening.ruleSetVersion,
    },
  };
}
