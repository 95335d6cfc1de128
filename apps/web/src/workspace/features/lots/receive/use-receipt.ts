import { useQueries, useQuery } from '@tanstack/react-query';
import { parseGs1 } from '@stipple/traceability/domain';
import { useEffect, useState } from 'react';
import { FNC1 } from '../../../ui/scan/fnc1-keys.js';
import { newKey } from '../../../../shared/api/request.js';
import { useClinicTime } from '../../../ui/clinic.js';
import { productsQuery, scanQuery } from '../../../ui/ink/queries.js';
import type { Product } from '../../../ui/ink/types.js';
import { handedOver, storedDraft, storeDraft, takenOver, type Draft } from './draft.js';
import { factsOf, newRow, type DeliveryFields, type LabelFacts, type Row, type RowFields } from './receipt.js';

export interface ReadRow extends Row {
  facts: LabelFacts;
  /** Why the server could not be asked. */
  lookError: unknown;
}

export interface Receipt {
  rows: ReadRow[];
  products: readonly Product[];
  delivery: DeliveryFields & { supplier: string };
  /** Adds a label; the same one again counts one container more. */
  add: (scan: string | null) => void;
  change: (rowId: string, fields: Partial<RowFields>) => void;
  remove: (rowId: string) => void;
  /** A code without a product that stands on the same label as the one before. */
  merge: (rowId: string) => void;
  received: (rowId: string, lotId: string) => void;
  setDelivery: (fields: Partial<DeliveryFields>) => void;
  clear: () => void;
}

const oneMore = (units: string): string => (/^\d+$/.test(units) ? String(Number(units) + 1) : units);

/** The same elements, in whatever order and spelling the scanner sent them. */
function isSameLabel(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [one, other].map((scan) => parseGs1(scan, new Date().getFullYear()));
  if (!a?.ok || !b?.ok) return one === other;
  const elements = (ais: Record<string, string>): string => JSON.stringify(Object.entries(ais).sort());
  return elements(a.ais) === elements(b.ais);
}

function withScan(rows: Row[], scan: string | null): Row[] {
  const known = rows.find((row) => row.receivedAs === null && isSameLabel(row.scan, scan));
  if (!known) return [...rows, newRow(newKey(), (rows.at(-1)?.number ?? 0) + 1, scan)];
  const again = { ...known, times: known.times + 1, fields: { ...known.fields, units: oneMore(known.fields.units) } };
  return rows.map((row) => (row === known ? again : row));
}

function merged(rows: Row[], rowId: string): Row[] {
  const at = rows.findIndex((row) => row.id === rowId);
  const before = rows[at - 1];
  const scan = rows[at]?.scan;
  if (!before?.scan || !scan) return rows;
  // two codes of one label read as one element string; a contradiction between them is found by the parser
  const both = before.scan + FNC1 + scan.replace(/^\](?:d2|C1|Q3|e0)/, '');
  return rows.filter((row) => row.id !== rowId).map((row) => (row === before ? { ...before, scan: both } : row));
}

/** The labels of a delivery that is being taken in, each with what is known of it. */
export function useReceipt(): Receipt {
  const clock = useClinicTime();
  const today = clock.today();
  const [draft, setDraft] = useState<Draft>(() => firstDraft(today));
  useEffect(() => {
    storeDraft(draft);
    takenOver();
  }, [draft]);
  const { data } = useQuery(productsQuery);
  const products = data?.items ?? [];
  const looks = useQueries({ queries: draft.rows.map((row) => scanQuery(row.receivedAs ? '' : (row.scan ?? ''))) });
  const rows = draft.rows.map((row, at) => ({
    ...row,
    facts: factsOf(row, looks[at]?.data, products, today),
    lookError: looks[at]?.error ?? null,
  }));
  const supplier = draft.delivery.supplier ?? rows.find((row) => row.facts.product)?.facts.product?.supplier ?? '';
  const setRows = (next: (rows: Row[]) => Row[]): void => setDraft((now) => ({ ...now, rows: next(now.rows) }));
  const edit = (rowId: string, change: (row: Row) => Row): void =>
    setRows((now) => now.map((row) => (row.id === rowId ? change(row) : row)));

  return {
    rows,
    products,
    delivery: { ...draft.delivery, supplier },
    add: (scan) => setRows((now) => withScan(now, scan)),
    change: (rowId, fields) => edit(rowId, (row) => ({ ...row, fields: { ...row.fields, ...fields } })),
    remove: (rowId) => setRows((now) => now.filter((row) => row.id !== rowId)),
    merge: (rowId) => setRows((now) => merged(now, rowId)),
    received: (rowId, lotId) => edit(rowId, (row) => ({ ...row, receivedAs: lotId })),
    setDelivery: (fields) => setDraft((now) => ({ ...now, delivery: { ...now.delivery, ...fields } })),
    clear: () => setDraft(emptyDraft(today)),
  };
}

function firstDraft(today: string): Draft {
  const draft = storedDraft() ?? emptyDraft(today);
  const scan = handedOver();
  return scan === null ? draft : { ...draft, rows: withScan(draft.rows, scan) };
}

const emptyDraft = (today: string): Draft => ({
  rows: [],
  delivery: { supplier: null, deliveryNote: '', receivedOn: today, temperature: '' },
});
