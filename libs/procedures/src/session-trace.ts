import { Injectable } from '@nestjs/common';
import type { ScalpZone } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';

/** Where the ink of a cap went: for a recall. */
export interface CapUse {
  capId: string;
  sessionId: string;
  patientId: string;
  zones: ScalpZone[];
  passes: number;
  firstPassAt: Date;
}

/** From caps to zones, without the passes that were taken back. */
@Injectable()
export class SessionTrace {
  passesOfCaps(tx: Tx, capIds: readonly string[]): Promise<CapUse[]> {
    if (capIds.length === 0) return Promise.resolve([]);
    return tx.query<CapUse>(
      `SELECT p.cap_id AS "capId", p.session_id AS "sessionId", p.patient_id AS "patientId",
              array_agg(DISTINCT p.zone ORDER BY p.zone) AS "zones", count(*)::int AS "passes",
              min(p.occurred_at) AS "firstPassAt"
         FROM clinic.zone_pass p
        WHERE p.clinic_id = $1 AND p.cap_id = ANY($2::uuid[]) AND p.reverses_id IS NULL
          AND NOT EXISTS (SELECT 1 FROM clinic.zone_pass r
                           WHERE r.clinic_id = $1 AND r.reverses_id = p.id)
        GROUP BY p.cap_id, p.session_id, p.patient_id`,
      [tx.clinicId, capIds],
    );
  }
}
