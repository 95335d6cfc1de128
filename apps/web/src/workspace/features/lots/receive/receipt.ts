import { isLotNumber, parseGs1, type Gs1Error, type Gs1ErrorCode, type Gs1Scan } from '@stipple/traceability/domain';
import { scaledInteger } from '../../../ui/numbers.js';
import type { Product, ScanLook, ScannedLot, ScanWarning } from '../../../ui/ink/types.js';
import { temperatureTenths } from '../temperature.js';

const MICROLITRES = 1000;
const MOST_CONTAINERS = 500;
const MOST_PIECES = 10_000;
const MOST_MICROLITRES = 10_000_000;

/** What a person types beside the scan. Empty: not typed. */
export interface RowFields {
  productId: string;
  lotNumber: string;
  batch: string;
  expiry: string;
  serial: string;
  units: string;
  /** Millilitres or pieces; null takes what the product usually has. */
  content: string | null;
}

export type RowField = keyof RowFields;

/** One label of a delivery: scanned, or typed when it has no code. */
export interface Row {
  id: string;
  number: number;
  /** As the scanner typed it, separators as ASCII 29; null when the label was typed. */
  scan: string | null;
  times: number;
  fields: RowFields;
  /** The lot it went into, once the server has it. */
  receivedAs: string | null;
}

/** What all labels of a delivery share. */
export interface DeliveryFields {
  /** null takes the supplier of the first product that a scan names. */
  supplier: string | null;
  deliveryNote: string;
  receivedOn: string;
  temperature: string;
}

export type DeliveryField = keyof DeliveryFields;

const EMPTY_FIELDS: RowFields = {
  productId: '',
  lotNumber: '',
  batch: '',
  expiry: '',
  serial: '',
  units: '1',
  content: null,
};

export const newRow = (id: string, number: number, scan: string | null): Row => ({
  id,
  number,
  scan,
  times: 1,
  fields: EMPTY_FIELDS,
  receivedAs: null,
});

/** What is known of a label: at once from its own text, and for good from the server. */
export interface LabelFacts {
  error: Gs1ErrorCode | null;
  errorAi: string | null;
  gtin: string | null;
  lotNumber: string | null;
  expiry: string | null;
  serial: string | null;
  product: Product | null;
  lot: ScannedLot | null;
  nearMatches: readonly ScannedLot[];
  warnings: readonly ScanWarning[];
  /** Whether the server has said what it knows. */
  lookedUp: boolean;
}

const TYPED: LabelFacts = {
  error: null,
  errorAi: null,
  gtin: null,
  lotNumber: null,
  expiry: null,
  serial: null,
  product: null,
  lot: null,
  nearMatches: [],
  warnings: [],
  lookedUp: true,
};

function previewOf(scan: Gs1Scan | Gs1Error, today: string): LabelFacts {
  if (!scan.ok) return { ...TYPED, error: scan.error, errorAi: scan.ai, lookedUp: false };
  const { gtin, lot: lotNumber, expiry, serial } = scan;
  const warnings: ScanWarning[] = [
    ...scan.warnings.map((warning) => warning.code),
    ...(expiry === null ? (['EXPIRY_MISSING'] as const) : []),
    ...(expiry !== null && expiry < today ? (['EXPIRED'] as const) : []),
  ];
  return { ...TYPED, gtin, lotNumber, expiry, serial, warnings, lookedUp: false };
}

const readAlone = (scan: string | null, today: string): LabelFacts =>
  scan === null ? TYPED : previewOf(parseGs1(scan, Number(today.slice(0, 4))), today);

/** The server's answer counts; until it is there, what the text itself says. */
export function factsOf(row: Row, look: ScanLook | undefined, products: readonly Product[], today: string): LabelFacts {
  const read = look ? { ...look, lookedUp: true } : readAlone(row.scan, today);
  const chosen = products.find(
    (product) => product.id === row.fields.productId || (product.gtin !== null && product.gtin === read.gtin),
  );
  return { ...read, product: read.product ?? chosen ?? null };
}

/** Which fields a person has to fill in because the label does not say, or is doubted. */
export function asksFor(facts: LabelFacts): { product: boolean; lotNumber: boolean; expiry: boolean } {
  const doubted = facts.warnings.includes('LOST_SEPARATOR_SUSPECTED');
  return {
    product: facts.gtin === null,
    lotNumber: facts.lotNumber === null || doubted,
    expiry: facts.expiry === null,
  };
}

export const isPieces = (product: Product | null): boolean => product?.unit === 'piece';

/** What the content field shows while nobody has typed another. */
export function usualContent(product: Product | null): string {
  if (!product || product.usualContent === null) return '';
  return String(isPieces(product) ? product.usualContent : product.usualContent / MICROLITRES);
}

const contentOf = (text: string, product: Product | null): number | null =>
  scaledInteger(text, isPieces(product) ? 1 : MICROLITRES);

export type RowProblem =
  | 'row.unreadable'
  | 'row.productMissing'
  | 'row.lotMissing'
  | 'row.lotWrong'
  | 'row.expiryMissing'
  | 'row.unitsWrong'
  | 'row.millilitresWrong'
  | 'row.piecesWrong';

type Problems<Field extends string, Problem extends string> = Partial<Record<Field, Problem>>;
type Rule<Field, Problem> = [field: Field, wrong: boolean, problem: Problem];

/** The problem of each field; the first one that applies. */
const apply = <Field extends string, Problem extends string>(rules: Rule<Field, Problem>[]): Problems<Field, Problem> =>
  Object.fromEntries(
    rules
      .filter(([, wrong]) => wrong)
      .map(([field, , problem]) => [field, problem])
      .reverse(),
  ) as Problems<Field, Problem>;

const isWithin = (number: number | null, most: number): boolean => number !== null && number >= 1 && number <= most;

/** What keeps a row from being sent, by field; the last word is the server's. */
export function rowProblems(row: Row, facts: LabelFacts): Problems<RowField | 'scan', RowProblem> {
  if (facts.error !== null) return { scan: 'row.unreadable' };
  const asks = asksFor(facts);
  const { expiry, units, content } = row.fields;
  const lotNumber = row.fields.lotNumber.trim();
  const pieces = isPieces(facts.product);
  const inEach = contentOf(content ?? usualContent(facts.product), facts.product);
  const mostInEach = pieces ? MOST_PIECES : MOST_MICROLITRES;
  return apply<RowField, RowProblem>([
    ['productId', facts.product === null, 'row.productMissing'],
    ['lotNumber', asks.lotNumber && lotNumber === '', 'row.lotMissing'],
    ['lotNumber', lotNumber !== '' && !isLotNumber(lotNumber), 'row.lotWrong'],
    ['expiry', asks.expiry && expiry === '', 'row.expiryMissing'],
    ['units', !isWithin(scaledInteger(units, 1), MOST_CONTAINERS), 'row.unitsWrong'],
    ['content', !isWithin(inEach, mostInEach), pieces ? 'row.piecesWrong' : 'row.millilitresWrong'],
  ]);
}

export type DeliveryProblem =
  | 'receive.supplierMissing'
  | 'receive.deliveryNoteMissing'
  | 'receive.receivedOnMissing'
  | 'receive.receivedOnFuture'
  | 'receive.temperatureWrong';

export function deliveryProblems(
  delivery: DeliveryFields & { supplier: string },
  today: string,
): Problems<DeliveryField, DeliveryProblem> {
  const { supplier, deliveryNote, receivedOn, temperature } = delivery;
  const warm = temperature.trim() === '' ? 0 : temperatureTenths(temperature);
  return apply<DeliveryField, DeliveryProblem>([
    ['supplier', supplier.trim() === '', 'receive.supplierMissing'],
    ['deliveryNote', deliveryNote.trim() === '', 'receive.deliveryNoteMissing'],
    ['receivedOn', receivedOn === '', 'receive.receivedOnMissing'],
    ['receivedOn', receivedOn > today, 'receive.receivedOnFuture'],
    ['temperature', warm === null, 'receive.temperatureWrong'],
  ]);
}

const textOrNull = (text: string): string | null => text.trim() || null;

/** What the server is sent for one row. */
export function deliveryOf(row: Row, facts: LabelFacts, delivery: DeliveryFields & { supplier: string }) {
  const { fields } = row;
  const content = contentOf(fields.content ?? usualContent(facts.product), facts.product);
  return {
    scan: row.scan,
    productId: textOrNull(fields.productId),
    lotNumber: textOrNull(fields.lotNumber),
    batch: textOrNull(fields.batch),
    expiry: textOrNull(fields.expiry),
    serial: textOrNull(fields.serial),
    units: scaledInteger(fields.units, 1),
    ...(isPieces(facts.product) ? { unitPieces: content } : { unitVolumeMicrolitres: content }),
    supplier: delivery.supplier.trim(),
    deliveryNote: delivery.deliveryNote.trim(),
    receivedOn: delivery.receivedOn,
    temperatureTenthsCelsius: temperatureTenths(delivery.temperature),
  };
}
