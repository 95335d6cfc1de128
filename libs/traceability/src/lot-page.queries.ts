import { Injectable } from '@nestjs/common';
import { dateInZone, NO_CONSTRAINTS } from '@stipple/kernel';
import type { StaffActor, Uuid } from '@stipple/kernel';
import { Members } from '@stipple/identity';
import { Database } from '@stipple/platform';
import type { Tx } from '@stipple/platform';
import { gateView } from './bottle.store.js';
import { Bottle } from './bottle.entity.js';
import type { BottleView, GateBlockView } from './bottles.dto.js';
import { Delivery } from './delivery.entity.js';
import {
  balanceOf,
  effectiveLotState,
  gateBottle,
  isBalanceGapAlarming,
  lastDayOfUse,
  releaseChecklistFor,
} from './domain/index.js';
import { LotEvent } from './lot-event.entity.js';
import { Lot } from './lot.entity.js';
import { findLot } from './lot.store.js';
import type { BalanceView, DeliveryView, LotEventView, LotView, MovementView } from './lots.dto.js';
import type { Product } from './product.entity.js';
import { findProduct } from './product.store.js';
import { productView } from './products.queries.js';
import { StockMovement } from './stock-movement.entity.js';

const USES = `
  SELECT count(DISTINCT c.id)::int AS "capsCount", count(DISTINCT c.patient_id)::int AS "patientsCount"
  FROM clinic.cap_portion p JOIN clinic.cap c ON c.clinic_id = p.clinic_id AND c.id = p.cap_id
  WHERE p.clinic_id = $1 AND p.lot_id = $2`;

type Names = ReadonlyMap<Uuid, string>;

/** What is it, can I use it, who got it: everything that the page of one lot shows. */
@Injectable()
export class LotPage {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
  ) {}

  /** @throws NOT_FOUND */
  read(actor: StaffActor, lotId: Uuid): Promise<LotView> {
    return this.database.read(actor, async (tx) => {
      const view = await this.of(tx, lotId);
      tx.audit({ action: 'lot.read', subject: { type: 'lot', id: lotId } });
      return view;
    });
  }

  async of(tx: Tx, lotId: Uuid): Promise<LotView> {
    const lot = await findLot(tx, lotId);
    const product = await findProduct(tx, lot.productId);
    const deliveries = await tx.findMany(Delivery, { lotId }, { orderBy: 'recordedAt' });
    const bottles = await tx.findMany(Bottle, { lotId }, { orderBy: 'number' });
    const movements = await tx.findMany(StockMovement, { lotId }, { orderBy: 'id' });
    const events = await tx.findMany(LotEvent, { lotId }, { orderBy: 'id' });
    const alike = await tx.findMany(Lot, { productId: product.id, nearKey: lot.nearKey });
    const [uses] = await tx.query<{ capsCount: number; patientsCount: number }>(USES, [tx.clinicId, lotId]);
    const names = await this.names(tx, [...deliveries, ...movements, ...events]);
    const bottleViews = bottles.map((bottle) => bottleView(tx, bottle, lot, product));
    return {
      id: lot.id,
      version: lot.version,
      product: productView(product),
      lotNumber: lot.lotNumber,
      batch: lot.batch,
      expiry: lot.expiry,
      productionDate: lot.productionDate,
      state: effectiveLotState(lot, tx.today),
      usable: bottleViews.some((bottle) => bottle.blocks.length === 0),
      blocks: lotBlocks(tx, lot, product),
      checklist: releaseChecklistFor(product.kind),
      receivedByMe: tx.actor.kind === 'staff' && isReceiver(deliveries, tx.actor.accountId),
      nearMatches: [...new Set(alike.map((one) => one.lotNumber))].filter((number) => number !== lot.lotNumber),
      deliveries: deliveries.map((delivery) => deliveryView(delivery, names)),
      bottles: bottleViews,
      movements: movementViews(movements, bottles, names),
      balance: balanceView(movements, product),
      events: events.map((event) => eventView(event, names)),
      capsCount: uses?.capsCount ?? 0,
      patientsCount: uses?.patientsCount ?? 0,
    };
  }

  private async names(tx: Tx, rows: readonly { recordedBy: Uuid }[]): Promise<Names> {
    const names = new Map<Uuid, string>();
    for (const id of new Set(rows.map((row) => row.recordedBy))) names.set(id, await this.members.name(tx, id));
    return names;
  }
}

const isReceiver = (deliveries: readonly Delivery[], accountId: Uuid): boolean =>
  deliveries.some((delivery) => delivery.recordedBy === accountId);

function blocksOf(tx: Tx, bottle: Bottle, lot: Lot, product: Product): GateBlockView[] {
  const use = { as: product.kind, volumeMicrolitres: 0, constraints: NO_CONSTRAINTS, today: tx.today };
  return gateBottle(gateView(tx, { bottle, lot, product }), use).map(({ code, ruleId }) => ({
    code,
    ruleId: ruleId ?? null,
  }));
}

/** What would speak against a fresh bottle of the lot. */
function lotBlocks(tx: Tx, lot: Lot, product: Product): GateBlockView[] {
  const fresh = { id: '', state: 'sealed', openedAt: null, remaining: 0 } as Bottle;
  return blocksOf(tx, fresh, lot, product);
}

function bottleView(tx: Tx, bottle: Bottle, lot: Lot, product: Product): BottleView {
  const openedOn = bottle.openedAt && dateInZone(bottle.openedAt, tx.actor.zone);
  return {
    id: bottle.id,
    number: bottle.number,
    state: bottle.state,
    content: bottle.content,
    remaining: bottle.remaining,
    openedAt: bottle.openedAt?.toISOString() ?? null,
    lastDayOfUse: lastDayOfUse(lot.expiry, openedOn, product.daysAfterOpening),
    blocks: blocksOf(tx, bottle, lot, product),
  };
}

function deliveryView(delivery: Delivery, names: Names): DeliveryView {
  return {
    id: delivery.id,
    units: delivery.units,
    contentPerUnit: delivery.contentPerUnit,
    supplier: delivery.supplier,
    deliveryNote: delivery.deliveryNote,
    receivedOn: delivery.receivedOn,
    temperatureTenthsCelsius: delivery.temperatureTenthsCelsius,
    serial: delivery.serial,
    recordedBy: delivery.recordedBy,
    recordedByName: names.get(delivery.recordedBy) ?? '',
    recordedAt: delivery.recordedAt.toISOString(),
  };
}

function movementViews(movements: readonly StockMovement[], bottles: readonly Bottle[], names: Names): MovementView[] {
  const numbers = new Map(bottles.map((bottle) => [bottle.id, bottle.number]));
  return movements.map((movement) => ({
    id: movement.id,
    kind: movement.kind,
    delta: movement.delta,
    bottleId: movement.bottleId,
    bottleNumber: numbers.get(movement.bottleId) ?? 0,
    capId: movement.capId,
    reversesId: movement.reversesId,
    reason: movement.reason,
    occurredAt: movement.occurredAt.toISOString(),
    recordedAt: movement.recordedAt.toISOString(),
    recordedByName: names.get(movement.recordedBy) ?? '',
  }));
}

function balanceView(movements: readonly StockMovement[], product: Product): BalanceView {
  const balance = balanceOf(movements);
  return { unit: product.unit, ...balance, gapAlarming: isBalanceGapAlarming(balance) };
}

function eventView(event: LotEvent, names: Names): LotEventView {
  return {
    id: event.id,
    event: event.event,
    toState: event.toState,
    reason: event.reason,
    checklist: event.checklist,
    recordedAt: event.recordedAt.toISOString(),
    recordedByName: names.get(event.recordedBy) ?? '',
  };
}
