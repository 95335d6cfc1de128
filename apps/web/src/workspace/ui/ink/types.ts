import type { components } from '../../../shared/api/schema.gen.js';

type Schemas = components['schemas'];

/** The server states every field of these views and says null where nothing is known. */
type Stated<T> = T extends readonly (infer Each)[]
  ? Stated<Each>[]
  : T extends object
    ? { [Key in keyof T]-?: Stated<Exclude<T[Key], undefined>> }
    : T;

export type Product = Stated<Schemas['ProductView']>;
export type LotSummary = Stated<Schemas['LotSummaryView']>;
export type LotPage = Stated<Schemas['LotListView']>;
export type Lot = Stated<Schemas['LotView']>;
export type Bottle = Lot['bottles'][number];
export type GateBlock = Bottle['blocks'][number];
export type Delivery = Lot['deliveries'][number];
export type StockMovement = Lot['movements'][number];

/** What a scan says and what the clinic knows of it. */
export type ScanLook = Stated<Schemas['ScanView']>;
export type ScanWarning = ScanLook['warnings'][number];
export type ScannedLot = ScanLook['nearMatches'][number];

export type RecallSummary = Stated<Schemas['RecallSummaryView']>;
export type Recall = Stated<Schemas['RecallView']>;
export type RecalledPatient = Recall['patients'][number];
export type RecalledCap = RecalledPatient['caps'][number];
export type RecalledLot = Recall['lots'][number];
