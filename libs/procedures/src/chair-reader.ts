import { Injectable } from '@nestjs/common';
import { DoseBook, type Solution } from '@stipple/anaesthesia';
import { ageInYears, type CalendarDate } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import { LotDesk } from '@stipple/traceability';
import { effective } from './domain/index.js';
import type { MeterView } from './dose.dto.js';
import { PatientStanding, type Standing, subjectFactsOf } from './patient-standing.js';
import type { ProcedureSession } from './procedure-session.entity.js';
import type { SessionRecord } from './session-record.js';
import type { SessionBottleView, SessionPatientView } from './session-screen.dto.js';
import { toMeterView } from './session-screen-views.js';

export interface Chair {
  patient: SessionPatientView;
  bottles: SessionBottleView[];
  meter: MeterView;
}

/** Solutions whose room the meter shows before anything was given. */
const USUAL_SOLUTIONS: readonly Solution[] = [
  { agent: 'lidocaine', percentThousandths: 1_000, adrenalineDilution: null },
  { agent: 'lidocaine', percentThousandths: 1_000, adrenalineDilution: 200_000 },
];

/** What the libs below say around the chair right now: the banner, the bottles at the gate, the meter. */
@Injectable()
export class ChairReader {
  constructor(
    private readonly standing: PatientStanding,
    private readonly lots: LotDesk,
    private readonly doses: DoseBook,
  ) {}

  async read(tx: Tx, record: SessionRecord): Promise<Chair> {
    const { session } = record;
    const standing = await this.standing.of(tx, session);
    const facts = subjectFactsOf(standing);
    const { patientId } = session;
    return {
      patient: toBanner(standing, tx.today),
      bottles: await this.bottles(tx, session, standing),
      meter: toMeterView(await this.doses.meter(tx, { patientId, facts, solutions: solutionsOf(record) })),
    };
  }

  private async bottles(tx: Tx, session: ProcedureSession, { screening }: Standing): Promise<SessionBottleView[]> {
    const verdicts = await this.lots.usable(tx, session.bottleIds, screening.constraints);
    return verdicts.map(({ blocks, ...bottle }) => ({
      ...bottle,
      usable: blocks.length === 0,
      blocks: blocks.map(({ code }) => code),
    }));
  }
}

function toBanner(
  { patient, measurements, allergies, consents, screening }: Standing,
  today: CalendarDate,
): SessionPatientView {
  const value = (kind: keyof Standing['measurements']): number | null => measurements[kind]?.value ?? null;
  return {
    id: patient.id,
    number: patient.number,
    familyName: patient.familyName,
    givenName: patient.givenName,
    birthDate: patient.birthDate,
    sex: patient.sex,
    ageYears: ageInYears(patient.birthDate, today),
    weightGrams: value('weightGrams'),
    weightTakenAt: measurements.weightGrams?.takenAt ?? null,
    heightMillimetres: value('heightMillimetres'),
    systolicMmHg: value('systolicMmHg'),
    diastolicMmHg: value('diastolicMmHg'),
    pulsePerMinute: value('pulsePerMinute'),
    allergies,
    consents: Object.entries(consents).map(([kind, { valid }]) => ({ kind, valid })),
    notices: screening.constraints.notices,
  };
}

/** The solutions of this session, the last given first; before the first dose the usual ones. */
function solutionsOf({ doses }: SessionRecord): readonly Solution[] {
  const given = new Map<string, Solution>();
  for (const { agent, percentThousandths, adrenalineDilution } of effective(doses).reverse()) {
    if (percentThousandths === null) continue;
    const key = `${agent}/${percentThousandths}/${adrenalineDilution}`;
    if (!given.has(key)) given.set(key, { agent, percentThousandths, adrenalineDilution });
  }
  return given.size > 0 ? [...given.values()] : USUAL_SOLUTIONS;
}
