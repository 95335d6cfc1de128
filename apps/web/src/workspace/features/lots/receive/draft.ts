import type { DeliveryFields, Row } from './receipt.js';

export interface Draft {
  rows: Row[];
  delivery: DeliveryFields;
}

const DRAFT_KEY = 'stipple.receive';
const NEXT_KEY = 'stipple.receive.next';

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null; // storage may be closed to us; the draft then lasts as long as the page
  }
}

function write(key: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // see read()
  }
}

/** What was scanned survives a reload and a look at another page; it holds no person's data. */
export function storedDraft(): Draft | null {
  try {
    return JSON.parse(read(DRAFT_KEY) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

export const storeDraft = (draft: Draft): void => write(DRAFT_KEY, JSON.stringify(draft));

/** Hands a label that was scanned on another page to the page that receives it. */
export const handOver = (scan: string): void => write(NEXT_KEY, scan);
export const handedOver = (): string | null => read(NEXT_KEY);
export const takenOver = (): void => write(NEXT_KEY, null);
