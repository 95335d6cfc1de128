import { Module } from '@nestjs/common';
import { BottlesQueries } from './bottles.queries.js';
import { CapBook } from './cap-book.js';
import { CapFilling } from './cap-filling.js';
import { CorrectProduct } from './correct-product.js';
import { LotDesk } from './lot-desk.js';
import { LotPage } from './lot-page.queries.js';
import { LotTrace } from './lot-trace.js';
import { BottlesController, DeliveriesController, LotsController } from './lots.controller.js';
import { LotsQueries } from './lots.queries.js';
import { ProductsController } from './products.controller.js';
import { ProductsQueries } from './products.queries.js';
import { QuarantineLot } from './quarantine-lot.js';
import { ReceiveDelivery } from './receive-delivery.js';
import { RegisterProduct } from './register-product.js';
import { ReleaseLot } from './release-lot.js';
import { ScansController } from './scans.controller.js';
import { ScansQueries } from './scans.queries.js';

const ACTS = [RegisterProduct, CorrectProduct, ReceiveDelivery, ReleaseLot, QuarantineLot];
const CALLS = [CapFilling, CapBook, LotDesk, LotTrace];

@Module({
  controllers: [ProductsController, ScansController, DeliveriesController, LotsController, BottlesController],
  providers: [...ACTS, ...CALLS, BottlesQueries, LotPage, LotsQueries, ProductsQueries, ScansQueries],
  exports: [...ACTS, ...CALLS],
})
export class TraceabilityModule {}
