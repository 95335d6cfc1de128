import { DomainError } from '@stipple/kernel';
import type { Uuid } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import type { ProductFacts } from './domain/index.js';
import { Product } from './product.entity.js';

/** @throws NOT_FOUND, also for another clinic's product */
export async function findProduct(tx: Tx, productId: Uuid, options: { lock?: boolean } = {}): Promise<Product> {
  const product = await tx.findOne(Product, { id: productId }, options);
  if (!product) throw new DomainError('NOT_FOUND', { type: 'product' });
  return product;
}

/** @param gtin 14 digits */
export function findProductByGtin(tx: Tx, gtin: string): Promise<Product | null> {
  return tx.findOne(Product, { gtin });
}

export function productFacts(product: Product): ProductFacts {
  const { kind, sterile, daysAfterOpening, nickelWarning, chromiumViWarning, containsParabens } = product;
  return { kind, sterile, daysAfterOpening, nickelWarning, chromiumViWarning, containsParabens };
}
