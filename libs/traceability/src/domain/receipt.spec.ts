import { describe, expect, it } from '@jest/globals';
import { parseGs1 } from './gs1.js';
import type { Gs1Scan } from './gs1.js';
import { settleReceipt } from './receipt.js';
import type { ReceiptFields } from './receipt.js';

const TODAY = '2026-03-01';
const NOTHING: ReceiptFields = {
  lotNumber: null,
  expiry: null,
  productionDate: null,
  serial: null,
  receivedOn: TODAY,
};
const scan = (text: string): Gs1Scan => {
  const result = parseGs1(text, 2026);
  if (!result.ok) throw new Error(result.error);
  return result;
};
const settle = (text: string | null, fields: Partial<ReceiptFields>) =>
  settleReceipt(text === null ? null : scan(text), { ...NOTHING, ...fields }, TODAY);
const refusal = (code: string, ...pointers: string[]) =>
  expect.objectContaining({ code, errors: pointers.map((pointer) => expect.objectContaining({ pointer })) });

describe('settleReceipt', () => {
  it('takes from each what the other lacks, and blanks nothing', () => {
    expect(settle('(10)A1(11)250701', { expiry: '2027-06-30', serial: 'S' })).toEqual({
      lotNumber: 'A1',
      expiry: '2027-06-30',
      productionDate: '2025-07-01',
      serial: 'S',
    });
    expect(settle(null, { lotNumber: 'A1', expiry: '2027-06-30' })).toMatchObject({ productionDate: null });
  });

  it('accepts what both say alike', () => {
    expect(settle('(17)270630(10)A1', { lotNumber: 'A1', expiry: '2027-06-30' })).toMatchObject({ lotNumber: 'A1' });
  });

  it('names every conflict at once; case is a conflict', () => {
    expect(() => settle('(17)270630(10)A1', { lotNumber: 'a1', expiry: '2027-07-31' })).toThrow(
      refusal('SCAN_CONFLICT', '/lotNumber', '/expiry'),
    );
  });

  it('lets the typed value win only where the scan is in doubt', () => {
    expect(settle('10LOT42A17270630', { lotNumber: 'LOT42A', expiry: '2027-06-30' })).toMatchObject({
      lotNumber: 'LOT42A',
    });
    expect(() => settle('10LOT42A17270630', {})).toThrow(refusal('VALIDATION_FAILED', '/expiry'));
  });

  it('refuses a delivery without lot and expiry', () => {
    expect(() => settle(null, {})).toThrow(refusal('VALIDATION_FAILED', '/lotNumber', '/expiry'));
  });

  it('refuses dates that cannot be', () => {
    const known = { lotNumber: 'A1', expiry: '2027-06-30' };
    expect(() => settle(null, { ...known, receivedOn: '2026-03-02' })).toThrow(
      refusal('VALIDATION_FAILED', '/receivedOn'),
    );
    expect(() => settle(null, { ...known, productionDate: '2027-07-01' })).toThrow(
      refusal('VALIDATION_FAILED', '/productionDate', '/expiry'),
    );
  });

  it('takes an expired delivery in: it arrived, and is never released', () => {
    expect(settle('(17)250101(10)OLD', {})).toMatchObject({ expiry: '2025-01-01' });
  });
});
