import { LIMITS_VERSION } from '@stipple/anaesthesia/domain';
import { GiveInformation } from '@stipple/consent';
import { Approvals } from '@stipple/identity';
import type { StaffActor } from '@stipple/kernel';
import { RecordAllergy, RecordMeasurement } from '@stipple/patients';
import {
  EndSession,
  FillCap,
  GiveDose,
  PlanSession,
  RecordPain,
  RecordPass,
  SIGN_IN_ITEMS,
  SIGN_OUT_ITEMS,
  StartSession,
} from '@stipple/procedures';
import { LIVE_RULE_SET_VERSION } from '@stipple/screening';
import type { LotView } from '@stipple/traceability';
import { testWorld, type World } from '../../support/index.js';
import { DAY_MS, ORDINARY_INFORMATION, Sitting } from '../consent/consent-world.js';
import { openVisit } from '../consent/open-visit.js';
import { screened } from '../screening/health-answers.js';
import { firstBottle, InkWorld } from '../traceability/ink-world.js';

type Body<UseCase extends { execute: (...args: never[]) => unknown }> = Parameters<UseCase['execute']>;
export type PlanBody = Body<PlanSession>[2];
export type StartBody = Body<StartSession>[2];
export type EndBody = Body<EndSession>[2];
export type DoseBody = Body<GiveDose>[2];
export type CapBody = Body<FillCap>[2];

/** 10 ml of lidocaine 1 % with adrenaline: 100 mg, about a quarter of what 70 kg may have. */
export const PLAN = {
  kind: 'injection',
  agent: 'lidocaine',
  percentThousandths: 1_000,
  volumeMicrolitres: 10_000,
  adrenalineDilution: 200_000,
} as const;

export const DOSE: Omit<DoseBody, 'occurredAt'> = {
  ...PLAN,
  drugLotNumber: 'LD1',
  drugExpiry: '2035-01-31',
  zone: 'HL',
};

export const SIGN_IN: StartBody = { confirmed: [...SIGN_IN_ITEMS] };

/** One clinic with ink on the shelf, and patients as far along as a test needs them. */
export class ChairWorld {
  private constructor(
    readonly world: World,
    readonly ink: InkWorld,
    readonly lot: LotView,
    private readonly informed: string[],
  ) {}

  /** @param patients how many will come as far as a start */
  static async open(patients: number): Promise<ChairWorld> {
    const world = await testWorld();
    const ink = new InkWorld(world);
    // informed all at once, so that one week of waiting does for every patient and no opened bottle grows old
    const informed = await Promise.all(Array.from({ length: patients }, () => inform(world)));
    world.clock.advance(8 * DAY_MS);
    const chairs = new ChairWorld(world, ink, await ink.released(), informed);
    await chairs.approve();
    return chairs;
  }

  private approve(): Promise<void> {
    const approvals = this.world.get(Approvals);
    return this.world.database.write(this.world.doctor, (tx) => {
      approvals.give(tx, 'screening-rules', LIVE_RULE_SET_VERSION);
      approvals.give(tx, 'anaesthetic-limits', LIMITS_VERSION);
      return Promise.resolve();
    });
  }

  /** A healthy patient of 70 kg whose week of thinking is over, screened and measured today, all three consents signed. */
  async readyPatient(): Promise<string> {
    const { world } = this;
    const patientId = this.informed.pop();
    if (!patientId) throw new Error('open the world with more patients');
    await this.measure(patientId);
    await world.get(RecordAllergy).execute(world.doctor, patientId, { kind: 'none-known' });
    await screened(world, patientId);
    await new Sitting(world, patientId, await openVisit(world, patientId)).signThrough();
    return patientId;
  }

  async measure(patientId: string, said: { systolicMmHg?: number } = {}): Promise<void> {
    await this.world.get(RecordMeasurement).execute(this.world.doctor, patientId, {
      weightGrams: 70_000,
      heightMillimetres: 1_760,
      systolicMmHg: 125,
      diastolicMmHg: 80,
      pulsePerMinute: 68,
      ...said,
    });
  }

  async plan(patientId: string, said: Partial<PlanBody> = {}): Promise<string> {
    const { doctor } = this.world;
    const plan = {
      plannedZones: ['HL' as const, 'FR' as const],
      bottleIds: [firstBottle(this.lot)],
      doctorId: doctor.accountId,
      room: '1',
      anaestheticPlanned: true,
      ...said,
    };
    return (await this.world.get(PlanSession).execute(doctor, patientId, plan)).id;
  }

  /** A planned session in whose way nothing stands but the sign-in. */
  async readySession(): Promise<string> {
    const sessionId = await this.plan(await this.readyPatient());
    await this.pain(sessionId, 0, 'baseline');
    return sessionId;
  }

  async runningSession(): Promise<string> {
    const sessionId = await this.readySession();
    await this.start(sessionId);
    return sessionId;
  }

  start(sessionId: string, body: StartBody = SIGN_IN, actor: StaffActor = this.world.doctor) {
    return this.world.get(StartSession).execute(actor, sessionId, body);
  }

  pain(sessionId: string, score: number | null, point: 'baseline' | 'during' | 'end' = 'during') {
    const occurredAt = this.now();
    return this.world.get(RecordPain).execute(this.world.doctor, sessionId, { score, point, occurredAt });
  }

  dose(sessionId: string, said: Partial<DoseBody> = {}) {
    const body = { ...DOSE, occurredAt: this.now(), ...said };
    return this.world.get(GiveDose).execute(this.world.doctor, sessionId, body);
  }

  cap(sessionId: string, said: Partial<CapBody> = {}) {
    const portions = [{ bottleId: firstBottle(this.lot), volumeMicrolitres: 200 }];
    return this.world.get(FillCap).execute(this.world.doctor, sessionId, { portions, ...said });
  }

  pass(sessionId: string, capId: string, zone: 'HL' | 'FR' = 'HL') {
    const body = { zone, capId, occurredAt: this.now() };
    return this.world.get(RecordPass).execute(this.world.doctor, sessionId, body);
  }

  end(sessionId: string, said: Partial<EndBody> = {}) {
    const body = { ...SIGN_OUT, occurredAt: this.now(), ...said };
    return this.world.get(EndSession).execute(this.world.doctor, sessionId, body);
  }

  now(): string {
    return this.world.clock.now().toISOString();
  }

  /** Actions of the audit log about one session, with their outcome, oldest first. */
  async audited(sessionId: string): Promise<[string, string][]> {
    const rows = await this.world.asOwner<{ action: string; outcome: string }>(
      'SELECT action, outcome FROM audit.event WHERE subject_id = $1 ORDER BY recorded_at, event_id',
      [sessionId],
    );
    return rows.map(({ action, outcome }) => [action, outcome]);
  }
}

async function inform(world: World): Promise<string> {
  const patientId = await world.patient();
  await world.get(GiveInformation).execute(world.doctor, patientId, ORDINARY_INFORMATION);
  return patientId;
}

export const SIGN_OUT: Omit<EndBody, 'occurredAt'> = {
  answers: SIGN_OUT_ITEMS.map((item) => ({ item, done: true })),
  noComplications: true,
  needles: [{ type: '3RL', count: 2, lotNumber: 'N1', expiry: '2035-01-31' }],
  needlesCounted: 2,
  machine: { name: 'M1' },
  vitals: { systolicMmHg: 120, diastolicMmHg: 78, pulsePerMinute: 66, oxygenSaturationPercent: 99 },
  aftercare: {
    leafletVersion: '1',
    language: 'en',
    givenTo: 'the patient',
    explainedInPerson: true,
    emergencyContactGiven: true,
  },
};

/** Codes of the reasons that came with a refusal. */
export async function reasonsOf(work: Promise<unknown>): Promise<{ code: string; reasons: string[] }> {
  const refusal = (await work.then(
    () => ({ code: 'NOT_REFUSED', errors: [] }),
    (error: unknown) => error,
  )) as { code: string; errors: { code: string }[] };
  return { code: refusal.code, reasons: refusal.errors.map((problem) => problem.code) };
}
