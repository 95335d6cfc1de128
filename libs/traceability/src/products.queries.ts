import { Injectable } from '@nestjs/common';
import type { StaffActor, Uuid } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import type { Tx } from '@stipple/platform';
import { Product } from './product.entity.js';
import { findProduct } from './product.store.js';
import type { ProductListView, ProductView } from './products.dto.js';

@Injectable()
export class ProductsQueries {
  constructor(private readonly database: Database) {}

  all(actor: StaffActor): Promise<ProductListView> {
    return this.database.read(actor, async (tx) => {
      const products = await tx.findMany(Product, {}, { orderBy: 'name' });
      tx.audit({ action: 'products.read', facts: { products: products.length } });
      return { items: products.map(productView) };
    });
  }

  async one(tx: Tx, productId: Uuid): Promise<ProductView> {
    return productView(await findProduct(tx, productId));
  }
}

export function productView(product: Product): ProductView {
  return {
    id: product.id,
    version: product.version,
    kind: product.kind,
    name: product.name,
    shadeName: product.shadeName,
    maker: product.maker,
    supplier: product.supplier,
    responsiblePerson: product.responsiblePerson,
    gtin: product.gtin,
    unit: product.unit,
    usualContent: product.usualContent,
    daysAfterOpening: product.daysAfterOpening,
    sterile: product.sterile,
    singleUse: product.singleUse,
    tattooUseStatement: product.tattooUseStatement,
    nickelWarning: product.nickelWarning,
    chromiumViWarning: product.chromiumViWarning,
    containsParabens: product.containsParabens,
    pigments: product.pigments,
    ingredients: product.ingredients,
    allowedRegions: product.allowedRegions,
    storageMinTenthsCelsius: product.storageMinTenthsCelsius,
    storageMaxTenthsCelsius: product.storageMaxTenthsCelsius,
    recordedAt: product.recordedAt.toISOString(),
  };
}
