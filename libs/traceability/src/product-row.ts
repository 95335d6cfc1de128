import { DomainError } from '@stipple/kernel';
import type { Uuid } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import { DEFAULT_DAYS_AFTER_OPENING, normaliseGtin } from './domain/index.js';
import type { Product } from './product.entity.js';
import { findProductByGtin } from './product.store.js';
import type { RegisterProductDto } from './products.dto.js';

/** Storage from 5 to 25 degrees when the label does not say (domain 5.2, uncited default). */
const STORAGE_TENTHS_CELSIUS = { min: 50, max: 250 };

/** The columns that a person fills in, checked. @throws GTIN_INVALID, GTIN_TAKEN, VALIDATION_FAILED */
export async function productRow(tx: Tx, id: Uuid, body: RegisterProductDto): Promise<Partial<Product>> {
  return {
    name: body.name.trim(),
    shadeName: body.shadeName ?? null,
    maker: body.maker.trim(),
    supplier: body.supplier.trim(),
    responsiblePerson: body.responsiblePerson ?? null,
    gtin: await freeGtin(tx, id, body.gtin ?? null),
    usualContent: body.usualContent ?? null,
    daysAfterOpening: body.daysAfterOpening ?? DEFAULT_DAYS_AFTER_OPENING,
    sterile: body.sterile,
    singleUse: body.singleUse,
    tattooUseStatement: body.tattooUseStatement,
    nickelWarning: body.nickelWarning,
    chromiumViWarning: body.chromiumViWarning,
    containsParabens: body.containsParabens,
    ...lists(body),
    ...storage(body),
  };
}

function lists({ pigments, ingredients, allowedRegions }: RegisterProductDto) {
  return { pigments: pigments ?? [], ingredients: ingredients ?? [], allowedRegions: allowedRegions ?? [] };
}

function storage(body: RegisterProductDto) {
  const storageMinTenthsCelsius = body.storageMinTenthsCelsius ?? STORAGE_TENTHS_CELSIUS.min;
  const storageMaxTenthsCelsius = body.storageMaxTenthsCelsius ?? STORAGE_TENTHS_CELSIUS.max;
  if (storageMinTenthsCelsius > storageMaxTenthsCelsius) {
    throw new DomainError('VALIDATION_FAILED', {}, [
      { pointer: '/storageMaxTenthsCelsius', code: 'below-minimum', detail: 'The highest is below the lowest.' },
    ]);
  }
  return { storageMinTenthsCelsius, storageMaxTenthsCelsius };
}

async function freeGtin(tx: Tx, id: Uuid, printed: string | null): Promise<string | null> {
  if (printed === null) return null;
  const gtin = normaliseGtin(printed);
  if (gtin === null) {
    throw new DomainError('GTIN_INVALID', {}, [
      { pointer: '/gtin', code: 'check-digit', detail: 'Check the digits: the last one does not fit the others.' },
    ]);
  }
  const other = await findProductByGtin(tx, gtin);
  if (other && other.id !== id) throw new DomainError('GTIN_TAKEN', { gtin, productId: other.id });
  return gtin;
}
