import { Injectable } from '@nestjs/common';
import { DomainError } from '@stipple/kernel';
import type { StaffActor, Uuid } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import { productRow } from './product-row.js';
import { Product } from './product.entity.js';
import { findProduct } from './product.store.js';
import type { ProductView, RegisterProductDto } from './products.dto.js';
import { ProductsQueries } from './products.queries.js';

/** Writes the product as it should read. Its kind never changes: units and rules of its lots depend on it. */
@Injectable()
export class CorrectProduct {
  constructor(
    private readonly database: Database,
    private readonly products: ProductsQueries,
  ) {}

  /** @throws VERSION_STALE, GTIN_INVALID, GTIN_TAKEN, VALIDATION_FAILED when the kind would change */
  execute(actor: StaffActor, productId: Uuid, version: number, body: RegisterProductDto): Promise<ProductView> {
    return this.database.write(actor, async (tx) => {
      const product = await findProduct(tx, productId, { lock: true });
      if (product.version !== version) throw new DomainError('VERSION_STALE', { version: product.version });
      if (product.kind !== body.kind) {
        throw new DomainError('VALIDATION_FAILED', {}, [
          { pointer: '/kind', code: 'fixed', detail: 'The kind never changes. Register another product.' },
        ]);
      }
      tx.update(Product, { id: productId, version }, await productRow(tx, productId, body));
      tx.audit({ action: 'product.corrected', subject: { type: 'product', id: productId } });
      return this.products.one(tx, productId);
    });
  }
}
