/** Everything with a lot that touches a patient. Which rules apply differs by kind. */
export const PRODUCT_KINDS = ['ink', 'diluent', 'needle', 'anaesthetic', 'antiseptic'] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];

/** Stock is counted in microlitres; needle cartridges in pieces. */
export const STOCK_UNITS = ['microlitre', 'piece'] as const;
export type StockUnit = (typeof STOCK_UNITS)[number];

export function stockUnitOf(kind: ProductKind): StockUnit {
  return kind === 'needle' ? 'piece' : 'microlitre';
}

/** Days a bottle may be used once opened when the label does not say; uncited default of domain 5.2. */
export const DEFAULT_DAYS_AFTER_OPENING = 30;

/** What the gate must know of a product. */
export interface ProductFacts {
  kind: ProductKind;
  sterile: boolean;
  daysAfterOpening: number;
  nickelWarning: boolean;
  chromiumViWarning: boolean;
  containsParabens: boolean;
}
