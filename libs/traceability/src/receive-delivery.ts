import { Injectable } from '@nestjs/common';
import { DomainError } from '@stipple/kernel';
import type { StaffActor, Uuid } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import type { Tx } from '@stipple/platform';
import { Bottle } from './bottle.entity.js';
import { Delivery } from './delivery.entity.js';
import { nearMatchKey, parseGs1, settleReceipt } from './domain/index.js';
import type { Gs1Scan, ReceiptIdentity } from './domain/index.js';
import type { ReceiveDeliveryDto } from './lot-requests.dto.js';
import { LotPage } from './lot-page.queries.js';
import { Lot } from './lot.entity.js';
import { moveLot } from './lot.store.js';
import type { LotView } from './lots.dto.js';
import type { Product } from './product.entity.js';
import { findProduct, findProductByGtin } from './product.store.js';
import { StockMovement } from './stock-movement.entity.js';

const LAST_BOTTLE = `
  SELECT coalesce(max(b.number), 0)::int AS "last" FROM clinic.bottle b WHERE b.clinic_id = $1 AND b.lot_id = $2`;

/** Takes a delivery in: a new lot, or more of a known one, into quarantine until a second person releases it. */
@Injectable()
export class ReceiveDelivery {
  constructor(
    private readonly database: Database,
    private readonly page: LotPage,
  ) {}

  /** @throws SCAN_UNREADABLE, GTIN_UNKNOWN, SCAN_CONFLICT, LOT_NUMBER_INVALID, VALIDATION_FAILED, NOT_FOUND */
  execute(actor: StaffActor, body: ReceiveDeliveryDto): Promise<LotView> {
    return this.database.write(actor, async (tx) => {
      const scan = body.scan ? readScan(body.scan, tx) : null;
      const product = await productOf(tx, scan, body.productId ?? null);
      const identity = settleReceipt(scan, fieldsOf(body), tx.today);
      const content = contentOf(product, body);
      const lot = await this.lotFor(tx, product, body.batch?.trim() ?? '', identity);
      await this.book(tx, lot.id, body, { content, serial: identity.serial });
      tx.audit({
        action: 'delivery.received',
        subject: { type: 'lot', id: lot.id },
        facts: { units: body.units, content, state: lot.state, scanned: scan !== null },
      });
      return this.page.of(tx, lot.id);
    });
  }

  /** Receipts of one product queue up behind its row, so the same new lot is never made twice. */
  private async lotFor(tx: Tx, product: Product, batch: string, identity: ReceiptIdentity): Promise<Lot> {
    await findProduct(tx, product.id, { lock: true });
    const { lotNumber, expiry, productionDate } = identity;
    const key = { productId: product.id, batch, lotNumber, expiry };
    const known = await tx.findOne(Lot, key, { lock: true });
    if (known) return moveLot(tx, known, { event: 'receive' });
    const lot = {
      ...key,
      id: tx.newId(),
      nearKey: nearMatchKey(lotNumber),
      productionDate,
      state: 'quarantined' as const,
    };
    tx.insert(Lot, lot);
    return moveLot(tx, lot as Lot, { event: 'receive' });
  }

  private async book(tx: Tx, lotId: Uuid, body: ReceiveDeliveryDto, of: { content: number; serial: string | null }) {
    const deliveryId = tx.newId();
    tx.insert(Delivery, {
      id: deliveryId,
      lotId,
      units: body.units,
      contentPerUnit: of.content,
      supplier: body.supplier.trim(),
      deliveryNote: body.deliveryNote.trim(),
      receivedOn: body.receivedOn,
      temperatureTenthsCelsius: body.temperatureTenthsCelsius ?? null,
      serial: of.serial,
      scan: body.scan ?? null,
    });
    const [row] = await tx.query<{ last: number }>(LAST_BOTTLE, [tx.clinicId, lotId]);
    const bottles = Array.from({ length: body.units }, (_, index) => ({
      id: tx.newId(),
      lotId,
      deliveryId,
      number: (row?.last ?? 0) + index + 1,
      state: 'sealed' as const,
      content: of.content,
      remaining: of.content,
    }));
    tx.insert(Bottle, ...bottles);
    tx.insert(
      StockMovement,
      ...bottles.map((bottle) => ({
        id: tx.newId(),
        lotId,
        bottleId: bottle.id,
        kind: 'receive' as const,
        delta: of.content,
        occurredAt: tx.now,
      })),
    );
  }
}

function readScan(text: string, tx: Tx): Gs1Scan {
  const scan = parseGs1(text, Number(tx.today.slice(0, 4)));
  if (!scan.ok) {
    throw new DomainError('SCAN_UNREADABLE', { error: scan.error, ai: scan.ai, at: scan.at }, [
      { pointer: '/scan', code: scan.error, detail: 'Scan again, or type what the label says.' },
    ]);
  }
  return scan;
}

/** A person's choice of product may fill in for a missing GTIN, never contradict the one that was scanned. */
async function productOf(tx: Tx, scan: Gs1Scan | null, productId: Uuid | null): Promise<Product> {
  const gtin = scan?.gtin ?? null;
  const scanned = gtin === null ? null : await findProductByGtin(tx, gtin);
  const chosen = productId === null ? null : await findProduct(tx, productId);
  if (chosen && gtin !== null && chosen.gtin !== null && chosen.gtin !== gtin) {
    throw new DomainError('SCAN_CONFLICT', { fields: 'productId' }, [
      { pointer: '/productId', code: 'differs-from-scan', detail: 'The scan names another product.' },
    ]);
  }
  const product = scanned ?? chosen;
  if (product) return product;
  if (gtin !== null) throw new DomainError('GTIN_UNKNOWN', { gtin });
  throw new DomainError('VALIDATION_FAILED', {}, [
    { pointer: '/productId', code: 'required', detail: 'The scan names no product. Choose one.' },
  ]);
}

function fieldsOf(body: ReceiveDeliveryDto) {
  return {
    lotNumber: body.lotNumber ?? null,
    expiry: body.expiry ?? null,
    productionDate: body.productionDate ?? null,
    serial: body.serial ?? null,
    receivedOn: body.receivedOn,
  };
}

function contentOf(product: Product, body: ReceiveDeliveryDto): number {
  const name = product.unit === 'piece' ? 'unitPieces' : 'unitVolumeMicrolitres';
  const content = body[name] ?? product.usualContent;
  if (content === null) {
    throw new DomainError('VALIDATION_FAILED', {}, [
      { pointer: `/${name}`, code: 'required', detail: 'Give the content of one container.' },
    ]);
  }
  return content;
}
