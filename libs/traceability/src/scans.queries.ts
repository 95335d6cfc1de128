import { Injectable } from '@nestjs/common';
import type { StaffActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import type { Tx } from '@stipple/platform';
import { effectiveLotState, isExpired, nearMatchKey, parseGs1 } from './domain/index.js';
import type { Gs1Error, Gs1Scan } from './domain/index.js';
import { Lot } from './lot.entity.js';
import type { Product } from './product.entity.js';
import { findProductByGtin } from './product.store.js';
import { productView } from './products.queries.js';
import type { ScannedLotView, ScanOutcome, ScanView, ScanWarning } from './scans.dto.js';

/** Reads a label and says what the clinic knows of it; saves nothing. */
@Injectable()
export class ScansQueries {
  constructor(private readonly database: Database) {}

  read(actor: StaffActor, text: string): Promise<ScanView> {
    return this.database.read(actor, async (tx) => {
      const scan = parseGs1(text, Number(tx.today.slice(0, 4)));
      const view = scan.ok ? await this.look(tx, scan) : unreadable(scan);
      tx.audit({ action: 'label.scanned', facts: { outcome: view.outcome, error: view.error, gtin: view.gtin } });
      return view;
    });
  }

  private async look(tx: Tx, scan: Gs1Scan): Promise<ScanView> {
    const product = scan.gtin === null ? null : await findProductByGtin(tx, scan.gtin);
    const alike =
      product && scan.lot !== null
        ? await tx.findMany(Lot, { productId: product.id, nearKey: nearMatchKey(scan.lot) })
        : [];
    const isThisLot = (lot: Lot) => lot.lotNumber === scan.lot && (scan.expiry === null || lot.expiry === scan.expiry);
    const lot = alike.find(isThisLot) ?? null;
    const nearMatches = alike.filter((other) => other !== lot);
    const shown = (one: Lot): ScannedLotView => ({
      id: one.id,
      lotNumber: one.lotNumber,
      expiry: one.expiry,
      state: effectiveLotState(one, tx.today),
    });
    return {
      outcome: outcomeOf(scan, product, lot),
      error: null,
      errorAi: null,
      errorAt: null,
      gtin: scan.gtin,
      lotNumber: scan.lot,
      serial: scan.serial,
      expiry: scan.expiry,
      productionDate: scan.production,
      product: product && productView(product),
      lot: lot && shown(lot),
      nearMatches: nearMatches.map(shown),
      warnings: warningsOf(scan, nearMatches.length > 0, tx.today),
    };
  }
}

function outcomeOf(scan: Gs1Scan, product: Product | null, lot: Lot | null): ScanOutcome {
  if (scan.gtin === null) return 'no-gtin';
  if (!product) return 'unknown-product';
  if (scan.lot === null) return 'no-lot';
  return lot ? 'known-lot' : 'new-lot';
}

function warningsOf(scan: Gs1Scan, hasNearMatches: boolean, today: string): ScanWarning[] {
  return [
    ...scan.warnings.map((warning) => warning.code),
    ...(scan.expiry === null ? (['EXPIRY_MISSING'] as const) : []),
    ...(scan.expiry !== null && isExpired(scan.expiry, today) ? (['EXPIRED'] as const) : []),
    ...(hasNearMatches ? (['NEAR_MATCH'] as const) : []),
  ];
}

function unreadable({ error, ai, at }: Gs1Error): ScanView {
  return {
    outcome: 'unreadable',
    error,
    errorAi: ai,
    errorAt: at,
    gtin: null,
    lotNumber: null,
    serial: null,
    expiry: null,
    productionDate: null,
    product: null,
    lot: null,
    nearMatches: [],
    warnings: [],
  };
}
