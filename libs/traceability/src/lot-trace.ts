import { Injectable } from '@nestjs/common';
import type { Uuid } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import type { CapCheckState } from './cap.entity.js';

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
}

const CAPS_OF_LOTS = `
  SELECT c.id AS "capId", p.lot_id AS "lotId", c.session_id AS "sessionId", c.patient_id AS "patientId",
         c.occurred_at AS "filledAt", c.recorded_at AS "recordedAt", sum(p.volume_microlitres)::int AS "volumeMicrolitres",
         c.shade_ratio AS "shadeRatio", c.check_state AS "checkState"
  FROM clinic.cap_portion p
  JOIN clinic.cap c ON c.clinic_id = p.clinic_id AND c.id = p.cap_id
  WHERE p.clinic_id = $1 AND p.lot_id = ANY($2::uuid[])
  GROUP BY c.clinic_id, c.id, p.lot_id
  ORDER BY c.occurred_at, c.id`;

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

/** Forward from lots to caps (domain 5.5); higher libs go on to zones and patients. */
@Injectable()
export class LotTrace {
  caps(tx: Tx, lotIds: Uuid | readonly Uuid[]): Promise<TracedCap[]> {
    return tx.query<TracedCap>(CAPS_OF_LOTS, [tx.clinicId, [lotIds].flat()]);
  }

  lots(tx: Tx, lotIds: readonly Uuid[]): Promise<TracedLot[]> {
    return tx.query<TracedLot>(LOTS_AT_HAND, [tx.clinicId, lotIds]);
  }
}
