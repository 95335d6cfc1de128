import { Injectable } from '@nestjs/common';
import type { Uuid } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import type { CapCheckState } from './cap.entity.js';
import { UNKNOWN_LOT } from './cap-portion.entity.js';
import { nearMatchKey } from './domain/index.js';
import type { ProductKind } from './domain/index.js';

/** A cap that holds some of a lot, mixed or not. */
export interface TracedCap {
  capId: Uuid;
  lotId: Uuid;
  sessionId: Uuid;
  patientId: Uuid;
  filledAt: Date;
  recordedAt: Date;
  /** Of this lot in this cap. */
  volumeMicrolitres: number;
  shadeRatio: string;
  checkState: CapCheckState;
  /**
   * 'possible': its ink comes from a lot that reads like this one, or somebody read this one's number from a bottle in
   * the hand that the books do not know, or know as another. 'cannot-exclude': nobody can say from which lot.
   */
  certainty: 'certain' | 'possible' | 'cannot-exclude';
}

const CAPS_OF_LOTS = `
  SELECT c.id AS "capId", p.lot_id AS "lotId", c.session_id AS "sessionId", c.patient_id AS "patientId",
         c.occurred_at AS "filledAt", c.recorded_at AS "recordedAt", sum(p.volume_microlitres)::int AS "volumeMicrolitres",
         c.shade_ratio AS "shadeRatio", c.check_state AS "checkState", 'certain' AS "certainty"
  FROM clinic.cap_portion p
  JOIN clinic.cap c ON c.clinic_id = p.clinic_id AND c.id = p.cap_id
  WHERE p.clinic_id = $1 AND p.lot_id = ANY($2::uuid[])
  GROUP BY c.clinic_id, c.id, p.lot_id
  ORDER BY c.occurred_at, c.id`;

// lots of the same product that a person could mistake for it, or made twice by a typing error in the expiry
const CAPS_OF_TWINS = `
  SELECT c.id AS "capId", l.id AS "lotId", c.session_id AS "sessionId", c.patient_id AS "patientId",
         c.occurred_at AS "filledAt", c.recorded_at AS "recordedAt", sum(p.volume_microlitres)::int AS "volumeMicrolitres",
         c.shade_ratio AS "shadeRatio", c.check_state AS "checkState", 'possible' AS "certainty"
  FROM clinic.lot l
  JOIN clinic.lot twin ON twin.clinic_id = l.clinic_id AND twin.product_id = l.product_id
                      AND twin.near_key = l.near_key AND twin.id <> l.id
  JOIN clinic.cap_portion p ON p.clinic_id = twin.clinic_id AND p.lot_id = twin.id
  JOIN clinic.cap c ON c.clinic_id = p.clinic_id AND c.id = p.cap_id
  WHERE l.clinic_id = $1 AND l.id = ANY($2::uuid[])
  GROUP BY c.clinic_id, c.id, l.id
  ORDER BY c.occurred_at, c.id`;

// what was read from the bottle in the hand, where the books know no bottle or another lot
const STATED = `
  SELECT c.id AS "capId", c.session_id AS "sessionId", c.patient_id AS "patientId", c.occurred_at AS "filledAt",
         c.recorded_at AS "recordedAt", p.volume_microlitres AS "volumeMicrolitres", c.shade_ratio AS "shadeRatio",
         c.check_state AS "checkState", p.role, p.stated_lot_number AS "stated"
  FROM clinic.cap_portion p
  JOIN clinic.cap c ON c.clinic_id = p.clinic_id AND c.id = p.cap_id
  LEFT JOIN clinic.lot l ON l.clinic_id = p.clinic_id AND l.id = p.lot_id
  WHERE p.clinic_id = $1 AND p.stated_lot_number IS NOT NULL
    AND (l.id IS NULL OR l.lot_number <> p.stated_lot_number)
  ORDER BY c.occurred_at, c.id`;

const NAMES_OF_LOTS = `
  SELECT l.id AS "lotId", l.near_key AS "nearKey", d.kind FROM clinic.lot l
  JOIN clinic.product d ON d.clinic_id = l.clinic_id AND d.id = l.product_id
  WHERE l.clinic_id = $1 AND l.id = ANY($2::uuid[])
  ORDER BY l.id`;

interface StatedCap extends Omit<TracedCap, 'lotId' | 'certainty'> {
  role: 'ink' | 'diluent';
  stated: string;
}

interface LotName {
  lotId: Uuid;
  nearKey: string;
  kind: ProductKind;
}

const LOTS_AT_HAND = `
  SELECT l.id AS "lotId", p.name AS "productName", p.shade_name AS "shadeName", p.maker, l.lot_number AS "lotNumber",
         l.batch, l.expiry, p.unit,
         (SELECT coalesce(sum(b.remaining), 0)::int FROM clinic.bottle b
          WHERE b.clinic_id = l.clinic_id AND b.lot_id = l.id) AS "remaining"
  FROM clinic.lot l JOIN clinic.product p ON p.clinic_id = l.clinic_id AND p.id = l.product_id
  WHERE l.clinic_id = $1 AND l.id = ANY($2::uuid[])
  ORDER BY l.id`;

/** A lot as a recall names it. */
export interface TracedLot {
  lotId: Uuid;
  productName: string;
  shadeName: string | null;
  maker: string;
  lotNumber: string;
  batch: string;
  expiry: string;
  unit: 'microlitre' | 'piece';
  /** Still in the clinic. */
  remaining: number;
}

/** The first of the lots that a stated number may mean; ink of which nobody can say the lot may be of any. */
function suspected({ role, stated, ...cap }: StatedCap, names: readonly LotName[]): TracedCap[] {
  const ofKind = names.filter(({ kind }) => kind === role);
  const meant = ofKind.find(({ nearKey }) => nearKey === nearMatchKey(stated));
  if (meant) return [{ ...cap, lotId: meant.lotId, certainty: 'possible' }];
  const [any] = ofKind;
  return any && stated === UNKNOWN_LOT ? [{ ...cap, lotId: any.lotId, certainty: 'cannot-exclude' }] : [];
}

/** Forward from lots to caps (domain 5.5); higher libs go on to zones and patients. */
@Injectable()
export class LotTrace {
  /** Every cap that holds, may hold or cannot be said not to hold some of these lots; each cap once, as sure as it is. */
  async caps(tx: Tx, lotIds: Uuid | readonly Uuid[]): Promise<TracedCap[]> {
    const params = [tx.clinicId, [lotIds].flat()];
    const certain = await tx.query<TracedCap>(CAPS_OF_LOTS, params);
    const possible = await tx.query<TracedCap>(CAPS_OF_TWINS, params);
    const names = await tx.query<LotName>(NAMES_OF_LOTS, params);
    const stated = (await tx.query<StatedCap>(STATED, [tx.clinicId])).flatMap((cap) => suspected(cap, names));
    const unsure = [...possible, ...stated].sort(
      (a, b) => Number(b.certainty === 'possible') - Number(a.certainty === 'possible'),
    );
    const listed = new Set(certain.map((cap) => cap.capId));
    const doubtful = unsure.filter(({ capId }) => !listed.has(capId) && listed.add(capId));
    return [...certain, ...doubtful];
  }

  lots(tx: Tx, lotIds: readonly Uuid[]): Promise<TracedLot[]> {
    return tx.query<TracedLot>(LOTS_AT_HAND, [tx.clinicId, lotIds]);
  }
}
