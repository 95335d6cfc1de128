import { Bottle } from './bottle.entity.js';
import { CapEvent } from './cap-event.entity.js';
import { CapPortion } from './cap-portion.entity.js';
import { Cap } from './cap.entity.js';
import { Delivery } from './delivery.entity.js';
import { LotEvent } from './lot-event.entity.js';
import { Lot } from './lot.entity.js';
import { Product } from './product.entity.js';
import { StockMovement } from './stock-movement.entity.js';

export { CapBook, type CapFacts, type CapPortionFacts } from './cap-book.js';
export { CapFilling, type FillCapRequest, type FilledCap, type PortionRequest } from './cap-filling.js';
export { type BottleVerdict, LotDesk } from './lot-desk.js';
export type { ReceiveDeliveryDto } from './lot-requests.dto.js';
export { LotTrace, type TracedCap, type TracedLot } from './lot-trace.js';
export type { LotView } from './lots.dto.js';
export type { ProductView, RegisterProductDto } from './products.dto.js';
export { ReceiveDelivery } from './receive-delivery.js';
export { QuarantineLot } from './quarantine-lot.js';
export { RegisterProduct } from './register-product.js';
export { ReleaseLot } from './release-lot.js';
export { TraceabilityModule } from './traceability.module.js';

export const TRACEABILITY_ENTITIES = [
  Product,
  Lot,
  LotEvent,
  Delivery,
  Bottle,
  Cap,
  CapPortion,
  CapEvent,
  StockMovement,
];
