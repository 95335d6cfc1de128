import { Injectable } from '@nestjs/common';
import { DomainError } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import { Dose } from './dose.entity.js';
import { DoseOverride } from './dose-override.entity.js';
import type { GivenDose, PlannedDose } from './domain/index.js';

/** Rows old enough never to count: 24 h, and a contact of at most 24 h before (doses.ts, leavesWindowAt). */
const LOOK_BACK_MS = 48 * 3_600_000;

/**
 * A time that cannot be true, of a tablet whose date is wrong (H11), must neither take a dose out of the sum nor keep it
 * in for days: later than its entry, or a day before its session began, it counts from the entry. The row keeps its time.
 */
const STANDING = `
  SELECT d.kind, d.agent, d.percent_thousandths AS "percentThousandths", d.volume_microlitres AS "volumeMicrolitres",
         d.adrenaline_dilution AS "adrenalineDilution", d.milligrams, d.area_tenths_cm2 AS "areaTenthsCm2", d.minutes,
         d.skin, t.counted_at AS "occurredAt"
    FROM clinic.dose d
    JOIN clinic.procedure_session s ON s.clinic_id = d.clinic_id AND s.id = d.session_id
   CROSS JOIN LATERAL (SELECT CASE WHEN d.occurred_at < s.started_at - interval '24 hours' THEN d.recorded_at
                                   ELSE least(d.occurred_at, d.recorded_at) END AS counted_at) t
   WHERE d.clinic_id = $1 AND d.patient_id = $2 AND t.counted_at >= $3 AND d.reverses_id IS NULL
     AND NOT EXISTS (SELECT 1 FROM clinic.dose r WHERE r.clinic_id = $1 AND r.reverses_id = d.id)
   ORDER BY t.counted_at, d.id`;
const OVERRIDES_OF_SESSION = `
  SELECT o.dose_id AS "doseId", o.reason, o.recorded_by AS "recordedBy", o.second_signer_id AS "secondSignerId",
         o.recorded_at AS "recordedAt"
    FROM clinic.dose_override o
    JOIN clinic.dose d ON d.clinic_id = $1 AND d.id = o.dose_id
   WHERE o.clinic_id = $1 AND d.session_id = $2`;

type StandingRow = Pick<
  Dose,
  | 'kind'
  | 'agent'
  | 'percentThousandths'
  | 'volumeMicrolitres'
  | 'adrenalineDilution'
  | 'milligrams'
  | 'areaTenthsCm2'
  | 'minutes'
  | 'skin'
  | 'occurredAt'
>;

/** One override as it is shown with its dose. */
export interface OverrideEntry {
  doseId: string;
  reason: string;
  recordedBy: string;
  secondSignerId: string;
  recordedAt: Date;
}

@Injectable()
export class DoseStore {
  /** Doses of all the patient's sessions that may count at `at`, without the reversed. */
  async standing(tx: Tx, patientId: string, at: Date): Promise<GivenDose[]> {
    const since = new Date(at.getTime() - LOOK_BACK_MS);
    const rows = await tx.query<StandingRow>(STANDING, [tx.clinicId, patientId, since]);
    return rows.map((row) => ({ ...plannedOf(row), occurredAt: row.occurredAt }));
  }

  /** @throws DomainError NOT_FOUND, for another session's or clinic's dose and for a reversing row too */
  async find(tx: Tx, doseId: string, sessionId: string): Promise<Dose> {
    const dose = await tx.findOne(Dose, { id: doseId, sessionId, reversesId: null });
    if (!dose) throw new DomainError('NOT_FOUND', { type: 'dose' });
    return dose;
  }

  async isReversed(tx: Tx, doseId: string): Promise<boolean> {
    return (await tx.findOne(Dose, { reversesId: doseId })) !== null;
  }

  async isOverridden(tx: Tx, doseId: string): Promise<boolean> {
    return (await tx.findOne(DoseOverride, { doseId })) !== null;
  }

  ofSession(tx: Tx, sessionId: string): Promise<Dose[]> {
    return tx.findMany(Dose, { sessionId }, { orderBy: 'occurredAt' });
  }

  overridesOfSession(tx: Tx, sessionId: string): Promise<OverrideEntry[]> {
    return tx.query<OverrideEntry>(OVERRIDES_OF_SESSION, [tx.clinicId, sessionId]);
  }
}

/** The row as the meter reads it; the check dose_kind_check keeps the columns of its kind filled. */
export function plannedOf(row: Omit<StandingRow, 'occurredAt'>): PlannedDose {
  if (row.kind === 'topical') {
    return {
      kind: 'topical',
      product: row.agent,
      milligrams: row.milligrams ?? 0,
      areaTenthsCm2: row.areaTenthsCm2 ?? 0,
      minutes: row.minutes,
      skin: row.skin ?? 'intact',
    };
  }
  return {
    kind: 'injection',
    agent: row.agent,
    percentThousandths: row.percentThousandths ?? 0,
    volumeMicrolitres: row.volumeMicrolitres ?? 0,
    adrenalineDilution: row.adrenalineDilution,
  };
}

/** The columns of a dose. */
export function columnsOf(dose: PlannedDose): Omit<StandingRow, 'occurredAt'> {
  const none = {
    percentThousandths: null,
    volumeMicrolitres: null,
    adrenalineDilution: null,
    milligrams: null,
    areaTenthsCm2: null,
    minutes: null,
    skin: null,
  };
  if (dose.kind === 'topical') {
    const { product, milligrams, areaTenthsCm2, minutes, skin } = dose;
    return { ...none, kind: 'topical', agent: product, milligrams, areaTenthsCm2, minutes, skin };
  }
  const { agent, percentThousandths, volumeMicrolitres, adrenalineDilution } = dose;
  return { ...none, kind: 'injection', agent, percentThousandths, volumeMicrolitres, adrenalineDilution };
}
