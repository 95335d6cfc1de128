import { Injectable } from '@nestjs/common';
import type { StaffActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import { stockUnitOf } from './domain/index.js';
import { productRow } from './product-row.js';
import { Product } from './product.entity.js';
import type { ProductView, RegisterProductDto } from './products.dto.js';
import { ProductsQueries } from './products.queries.js';

@Injectable()
export class RegisterProduct {
  constructor(
    private readonly database: Database,
    private readonly products: ProductsQueries,
  ) {}

  /** @throws GTIN_INVALID, GTIN_TAKEN */
  execute(actor: StaffActor, body: RegisterProductDto): Promise<ProductView> {
    return this.database.write(actor, async (tx) => {
      const id = tx.newId();
      const facts = await productRow(tx, id, body);
      tx.insert(Product, { id, kind: body.kind, unit: stockUnitOf(body.kind), ...facts });
      tx.audit({ action: 'product.registered', subject: { type: 'product', id }, facts: { kind: body.kind } });
      return this.products.one(tx, id);
    });
  }
}
