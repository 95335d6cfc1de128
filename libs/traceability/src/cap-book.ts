import { Injectable } from '@nestjs/common';
import type { Uuid } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import type { CapCheckState } from './cap.entity.js';
import type { GateBlock, LotState } from './domain/index.js';

/** What of which lot is in a cap. Lot fields are null for ink that nobody can name the bottle of. */
export interface CapPortionFacts {
  role: 'ink' | 'diluent';
  volumeMicrolitres: number;
  bottleId: Uuid | null;
  lotId: Uuid | null;
  lotNumber: string | null;
  statedLotNumber: string | null;
  expiry: string | null;
  /** As it counts today: a cap of a lot that was recalled or quarantined since must be taken from the chair. */
  lotState: LotState | null;
  productName: string | null;
  shadeName: string | null;
  maker: string | null;
  blocks: GateBlock[];
}

export interface CapFacts {
  capId: Uuid;
  sessionId: Uuid;
  patientId: Uuid;
  checkState: CapCheckState;
  shadeRatio: string;
  volumeMicrolitres: number;
  filledAt: Date;
  recordedAt: Date;
  recordedBy: Uuid;
  useBefore: Date;
  discardedAt: Date | null;
  portions: CapPortionFacts[];
}

const CAPS_OF_SESSION = `
  SELECT c.id AS "capId", c.session_id AS "sessionId", c.patient_id AS "patientId", c.check_state AS "checkState",
         c.shade_ratio AS "shadeRatio", c.volume_microlitres AS "volumeMicrolitres", c.occurred_at AS "filledAt",
         c.recorded_at AS "recordedAt", c.recorded_by AS "recordedBy", c.use_before AS "useBefore",
         e.occurred_at AS "discardedAt"
  FROM clinic.cap c
  LEFT JOIN clinic.cap_event e ON e.clinic_id = c.clinic_id AND e.cap_id = c.id AND e.kind = 'discarded'
  WHERE c.clinic_id = $1 AND c.session_id = $2
  ORDER BY c.occurred_at, c.id`;

// the state as it counts today: pairs with effectiveLotState of the domain
const PORTIONS_OF_SESSION = `
  SELECT p.cap_id AS "capId", p.role, p.volume_microlitres AS "volumeMicrolitres", p.bottle_id AS "bottleId",
         p.lot_id AS "lotId", l.lot_number AS "lotNumber", p.stated_lot_number AS "statedLotNumber", l.expiry,
         CASE WHEN l.state IN ('quarantined', 'released') AND l.expiry < $3::date THEN 'expired'
              ELSE l.state END AS "lotState",
         d.name AS "productName", d.shade_name AS "shadeName", d.maker, p.blocks
  FROM clinic.cap c
  JOIN clinic.cap_portion p ON p.clinic_id = c.clinic_id AND p.cap_id = c.id
  LEFT JOIN clinic.lot l ON l.clinic_id = p.clinic_id AND l.id = p.lot_id
  LEFT JOIN clinic.product d ON d.clinic_id = l.clinic_id AND d.id = l.product_id
  WHERE c.clinic_id = $1 AND c.session_id = $2
  ORDER BY p.cap_id, p.position`;

/** The caps of a session, for those who show, check and sign it. */
@Injectable()
export class CapBook {
  async ofSession(tx: Tx, sessionId: Uuid): Promise<CapFacts[]> {
    const caps = await tx.query<Omit<CapFacts, 'portions'>>(CAPS_OF_SESSION, [tx.clinicId, sessionId]);
    if (caps.length === 0) return [];
    const portions = await tx.query<CapPortionFacts & { capId: Uuid }>(PORTIONS_OF_SESSION, [
      tx.clinicId,
      sessionId,
      tx.today,
    ]);
    return caps.map((cap) => ({
      ...cap,
      portions: portions.filter(({ capId }) => capId === cap.capId).map(({ capId: _capId, ...portion }) => portion),
    }));
  }
}
