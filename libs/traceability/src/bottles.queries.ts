import { Injectable } from '@nestjs/common';
import { dateInZone, NO_CONSTRAINTS } from '@stipple/kernel';
import type { StaffActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import type { UsableBottleListView, UsableBottleView } from './bottles.dto.js';
import { gateBottle, lastDayOfUse } from './domain/index.js';
import type { BottleState, GateBottle, LotState, ProductFacts } from './domain/index.js';

// a first sieve in the database; the gate of the domain has the last word
const AT_HAND = `
  SELECT b.id AS "bottleId", b.lot_id AS "lotId", b.number, b.state AS "bottleState", b.remaining,
         b.opened_at AS "openedAt", l.lot_number AS "lotNumber", l.expiry, l.state AS "lotState",
         p.kind, p.name AS "product", p.shade_name AS "shade", p.maker, p.sterile,
         p.days_after_opening AS "daysAfterOpening", p.nickel_warning AS "nickelWarning",
         p.chromium_vi_warning AS "chromiumViWarning", p.contains_parabens AS "containsParabens"
  FROM clinic.bottle b
  JOIN clinic.lot l ON l.clinic_id = b.clinic_id AND l.id = b.lot_id
  JOIN clinic.product p ON p.clinic_id = l.clinic_id AND p.id = l.product_id
  WHERE b.clinic_id = $1 AND b.state IN ('sealed', 'open') AND b.remaining > 0
    AND l.state = 'released' AND l.expiry >= $2::date AND p.kind IN ('ink', 'diluent')`;

interface BottleAtHand extends ProductFacts {
  bottleId: string;
  lotId: string;
  number: number;
  bottleState: BottleState;
  remaining: number;
  openedAt: Date | null;
  lotNumber: string;
  expiry: string;
  lotState: LotState;
  product: string;
  shade: string | null;
  maker: string;
}

@Injectable()
export class BottlesQueries {
  constructor(private readonly database: Database) {}

  /** The bottles of ink and diluent that pass the gate now, open ones first: what a session is filled from. */
  usable(actor: StaffActor): Promise<UsableBottleListView> {
    return this.database.read(actor, async (tx) => {
      const rows = await tx.query<BottleAtHand>(AT_HAND, [tx.clinicId, tx.today]);
      const usable = rows.filter((row) => {
        const use = { as: row.kind, volumeMicrolitres: 1, constraints: NO_CONSTRAINTS, today: tx.today };
        return gateBottle(gateBottleOf(row, actor.zone), use).length === 0;
      });
      tx.audit({ action: 'bottles.read', facts: { bottles: usable.length } });
      return { items: usable.map((row) => usableView(row, actor.zone)).sort(openFirst) };
    });
  }
}

const openedOn = ({ openedAt }: BottleAtHand, zone: string) => openedAt && dateInZone(openedAt, zone);

const openFirst = (a: UsableBottleView, b: UsableBottleView): number =>
  Number(b.state === 'open') - Number(a.state === 'open') ||
  a.lastDayOfUse.localeCompare(b.lastDayOfUse) ||
  a.number - b.number;

function gateBottleOf(row: BottleAtHand, zone: string): GateBottle {
  return {
    bottleId: row.bottleId,
    state: row.bottleState,
    openedOn: openedOn(row, zone),
    remaining: row.remaining,
    lot: { state: row.lotState, expiry: row.expiry, lotNumber: row.lotNumber },
    product: row,
  };
}

function usableView(row: BottleAtHand, zone: string): UsableBottleView {
  return {
    bottleId: row.bottleId,
    lotId: row.lotId,
    kind: row.kind,
    product: row.product,
    shade: row.shade,
    maker: row.maker,
    lotNumber: row.lotNumber,
    number: row.number,
    expiry: row.expiry,
    lastDayOfUse: lastDayOfUse(row.expiry, openedOn(row, zone), row.daysAfterOpening),
    state: row.bottleState,
    remainingMicrolitres: row.remaining,
  };
}
