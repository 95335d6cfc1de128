import { describe, expect, it } from '@jest/globals';
import { gateBottle } from './gate.js';
import type { GateBottle, GateUse } from './gate.js';
import { LOT_STATES } from './lot.js';

const bottle: GateBottle = {
  bottleId: 'b',
  state: 'open',
  openedOn: '2027-01-01',
  remaining: 5000,
  lot: { state: 'released', expiry: '2027-06-30', lotNumber: 'BL23' },
  product: {
    kind: 'ink',
    sterile: true,
    daysAfterOpening: 30,
    nickelWarning: false,
    chromiumViWarning: false,
    containsParabens: false,
  },
};
const use: GateUse = {
  as: 'ink',
  volumeMicrolitres: 500,
  scannedLotNumber: 'BL23',
  constraints: { blockedInk: [], requirePreservativeFree: false },
  today: '2027-01-31',
};
const codes = (change: Partial<GateBottle>, used: Partial<GateUse> = {}) =>
  gateBottle({ ...bottle, ...change }, { ...use, ...used }).map((one) => one.code);

describe('gateBottle', () => {
  it('passes a released, fresh bottle', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ state: 'sealed', openedOn: null }, { scannedLotNumber: null })).toEqual([]);
  });

  it('passes a released lot only', () => {
    for (const state of LOT_STATES.filter((one) => one !== 'released')) {
      expect(codes({ lot: { ...bottle.lot, state } })).toHaveLength(1);
    }
    expect(codes({ lot: { ...bottle.lot, state: 'recalled' } })).toEqual(['RECALLED']);
    expect(codes({ lot: { ...bottle.lot, state: 'quarantined' } })).toEqual(['LOT_NOT_RELEASED']);
  });

  it('blocks the day after the expiry and the day after the life of an opened bottle', () => {
    expect(codes({ openedOn: null }, { today: '2027-06-30' })).toEqual([]);
    expect(codes({ openedOn: null }, { today: '2027-07-01' })).toEqual(['EXPIRED']);
    expect(codes({}, { today: '2027-02-01' })).toEqual(['OPENED_TOO_LONG']);
  });

  it('blocks a bottle that is empty, discarded or holds too little', () => {
    expect(codes({ state: 'empty', remaining: 0 })).toEqual(['BOTTLE_NOT_USABLE']);
    expect(codes({ state: 'discarded' })).toEqual(['BOTTLE_NOT_USABLE']);
    expect(codes({ remaining: 499 })).toEqual(['NOT_ENOUGH_LEFT']);
    expect(codes({ remaining: 500 })).toEqual([]);
  });

  it('blocks the wrong bottle, a near match too', () => {
    expect(codes({}, { scannedLotNumber: 'bl23' })).toEqual(['WRONG_BOTTLE']);
  });

  it('blocks the wrong kind and a diluent that is not sterile', () => {
    const product = { ...bottle.product, kind: 'diluent' } as const;
    expect(codes({ product })).toEqual(['WRONG_KIND']);
    expect(codes({ product }, { as: 'diluent' })).toEqual([]);
    expect(codes({ product: { ...product, sterile: false } }, { as: 'diluent' })).toEqual(['DILUENT_NOT_STERILE']);
  });

  it('blocks what the patient is allergic to', () => {
    const constraints = { blockedInk: [{ ruleId: 'AL01', reason: '' }], requirePreservativeFree: false };
    expect(gateBottle(bottle, { ...use, constraints })).toEqual([{ code: 'PATIENT_ALLERGY', ruleId: 'AL01' }]);
    const metal = { ...constraints, blockedInk: [{ ruleId: 'AL02', reason: '' }] };
    expect(codes({}, { constraints: metal })).toEqual([]);
    expect(codes({ product: { ...bottle.product, nickelWarning: true } }, { constraints: metal })).toEqual([
      'PATIENT_ALLERGY',
    ]);
    const parabens = { blockedInk: [], requirePreservativeFree: true };
    expect(codes({ product: { ...bottle.product, containsParabens: true } }, { constraints: parabens })).toEqual([
      'PRESERVATIVE',
    ]);
  });

  it('gives all reasons at once', () => {
    const state = { state: 'quarantined', expiry: '2026-01-01', lotNumber: 'X' } as const;
    expect(codes({ lot: state, remaining: 1 })).toEqual([
      'LOT_NOT_RELEASED',
      'EXPIRED',
      'NOT_ENOUGH_LEFT',
      'WRONG_BOTTLE',
    ]);
  });
});
