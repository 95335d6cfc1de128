import { describe, expect, it } from '@jest/globals';
import type { Product, ScanLook } from '../../../ui/ink/types.js';
import {
  asksFor,
  deliveryOf,
  deliveryProblems,
  factsOf,
  newRow,
  rowProblems,
  type Row,
  type RowFields,
} from './receipt.js';

const TODAY = '2026-11-22';
const INK = { id: 'ink', gtin: '09506000134352', unit: 'microlitre', usualContent: 15_000, supplier: 'S' } as Product;
const NEEDLES = { id: 'needles', gtin: null, unit: 'piece', usualContent: null, supplier: 'S' } as Product;
const PRODUCTS = [INK, NEEDLES];

const row = (scan: string | null, fields: Partial<RowFields> = {}): Row => {
  const fresh = newRow('r', 1, scan);
  return { ...fresh, fields: { ...fresh.fields, ...fields } };
};
const facts = (of: Row, look?: ScanLook) => factsOf(of, look, PRODUCTS, TODAY);
const problems = (of: Row) => Object.keys(rowProblems(of, facts(of)));

describe('what a label says before the server is asked', () => {
  it('names product, lot and expiry', () => {
    expect(facts(row('01095060001343521727063010LOT42A'))).toMatchObject({
      gtin: '09506000134352',
      lotNumber: 'LOT42A',
      expiry: '2027-06-30',
      product: INK,
      lookedUp: false,
    });
  });

  it('keeps a lot that swallowed its expiry, doubts it and asks for both', () => {
    const doubted = facts(row('010950600013435210LOT42A17270630'));
    expect(doubted).toMatchObject({ lotNumber: 'LOT42A17270630', expiry: null });
    expect(doubted.warnings).toContain('LOST_SEPARATOR_SUSPECTED');
    expect(asksFor(doubted)).toEqual({ product: false, lotNumber: true, expiry: true });
  });

  it('tells an expired lot by the day of the clinic', () => {
    expect(facts(row('01095060001343521726112110X')).warnings).toContain('EXPIRED');
    expect(facts(row('01095060001343521726112210X')).warnings).not.toContain('EXPIRED');
  });
});

describe('what the server says', () => {
  it('counts', () => {
    const look = { ...facts(row(null)), outcome: 'unreadable', error: 'bad-check-digit' } as unknown as ScanLook;
    expect(facts(row('01095060001343521727063010LOT42A'), look)).toMatchObject({
      error: 'bad-check-digit',
      lookedUp: true,
    });
  });
});

describe('what keeps a row from being sent', () => {
  it('is nothing for a complete label', () => {
    expect(problems(row('01095060001343521727063010LOT42A'))).toEqual([]);
  });

  it('is the whole row when it could not be read', () => {
    expect(problems(row('01095060001343501727063010LOT42A'))).toEqual(['scan']);
  });

  it('is each thing that a typed label lacks', () => {
    expect(problems(row(null)).sort()).toEqual(['content', 'expiry', 'lotNumber', 'productId']);
  });

  it.each([
    ['lotNumber', { lotNumber: 'LOT 42' }],
    ['units', { units: '0' }],
    ['units', { units: '501' }],
    ['units', { units: '1.5' }],
    ['content', { content: '0' }],
    ['content', { content: '12.3456' }],
  ] as const)('is %s for %j', (field, wrong) => {
    expect(problems(row('01095060001343521727063010LOT42A', wrong))).toEqual([field]);
  });
});

describe('what is sent', () => {
  const delivery = { supplier: ' S ', deliveryNote: 'DN', receivedOn: TODAY, temperature: '19.5' };

  it('holds the scan as it was and exact microlitres', () => {
    const label = row('01095060001343521727063010LOT42A', { units: '3', content: '7,5' });
    expect(deliveryOf(label, facts(label), delivery)).toMatchObject({
      scan: label.scan,
      lotNumber: null,
      expiry: null,
      units: 3,
      unitVolumeMicrolitres: 7_500,
      supplier: 'S',
      temperatureTenthsCelsius: 195,
    });
  });

  it('counts needles in pieces', () => {
    const box = row(null, { productId: 'needles', lotNumber: 'N-7731', expiry: '2028-01-31', content: '20' });
    expect(problems(box)).toEqual([]);
    expect(deliveryOf(box, facts(box), delivery)).toMatchObject({ productId: 'needles', unitPieces: 20 });
  });
});

describe('deliveryProblems', () => {
  it.each([
    ['supplier', { supplier: ' ' }],
    ['deliveryNote', { deliveryNote: '' }],
    ['receivedOn', { receivedOn: '' }],
    ['receivedOn', { receivedOn: '2026-11-23' }],
    ['temperature', { temperature: 'cold' }],
  ] as const)('%s for %j', (field, wrong) => {
    const delivery = { supplier: 'S', deliveryNote: 'DN', receivedOn: TODAY, temperature: '', ...wrong };
    expect(Object.keys(deliveryProblems(delivery, TODAY))).toEqual([field]);
  });
});
