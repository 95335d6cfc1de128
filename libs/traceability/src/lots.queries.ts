import { Injectable } from '@nestjs/common';
import type { StaffActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import type { LotListView, LotSearchQuery, LotSummaryView } from './lots.dto.js';

const PAGE = 50;

// the state as it counts today: pairs with effectiveLotState of the domain
const LOTS = `
  SELECT * FROM (
    SELECT l.id, l.version, l.product_id AS "productId", p.kind, p.name AS "productName", p.shade_name AS "shadeName",
           p.maker, l.lot_number AS "lotNumber", l.batch, l.expiry, p.unit,
           CASE WHEN l.state IN ('quarantined', 'released') AND l.expiry < $2::date THEN 'expired'
                ELSE l.state END AS "state",
           (SELECT coalesce(sum(b.remaining), 0)::int FROM clinic.bottle b
            WHERE b.clinic_id = l.clinic_id AND b.lot_id = l.id) AS "remaining",
           (SELECT count(*)::int FROM clinic.bottle b
            WHERE b.clinic_id = l.clinic_id AND b.lot_id = l.id AND b.state IN ('sealed', 'open')) AS "bottles",
           (SELECT count(DISTINCT c.patient_id)::int FROM clinic.cap_portion cp
            JOIN clinic.cap c ON c.clinic_id = cp.clinic_id AND c.id = cp.cap_id
            WHERE cp.clinic_id = l.clinic_id AND cp.lot_id = l.id) AS "patientsCount"
    FROM clinic.lot l JOIN clinic.product p ON p.clinic_id = l.clinic_id AND p.id = l.product_id
    WHERE l.clinic_id = $1
      AND ($4::text IS NULL OR position(lower($4) IN lower(concat_ws(' ', l.lot_number, l.batch, p.name, p.shade_name,
           p.maker, p.supplier, p.gtin, array_to_string(p.pigments, ' ')))) > 0)
      AND ($5::uuid IS NULL OR l.id < $5::uuid)
  ) AS lots
  WHERE $3::text IS NULL OR lots."state" = $3
  ORDER BY lots.id DESC LIMIT 51`;

@Injectable()
export class LotsQueries {
  constructor(private readonly database: Database) {}

  /** Newest first, 50 a page. */
  list(actor: StaffActor, filter: LotSearchQuery): Promise<LotListView> {
    return this.database.read(actor, async (tx) => {
      const { state = null, q = null, after = null } = filter;
      const rows = await tx.query<LotSummaryView>(LOTS, [tx.clinicId, tx.today, state, q, after]);
      tx.audit({ action: 'lots.read', facts: { lots: rows.length, state } });
      const items = rows.slice(0, PAGE);
      return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null };
    });
  }
}
