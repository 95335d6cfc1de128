import { describe, expect, it } from '@jest/globals';
import { checkDose, EMPTY_DOSE, planOf } from './dose-form.js';

const MESSAGES = { volume: 'v', grams: 'g', area: 'a', product: 'p', lot: 'l', expiry: 'e' };

describe('the form of a dose', () => {
  it('asks the meter nothing before it describes a dose', () => {
    expect(planOf(EMPTY_DOSE)).toBeNull();
    expect(planOf({ ...EMPTY_DOSE, kind: 'topical', product: 'emla', grams: '5' })).toBeNull();
  });

  it('sends small units', () => {
    expect(planOf({ ...EMPTY_DOSE, volume: '2,5', adrenalineDilution: '200000' })).toEqual({
      kind: 'injection',
      agent: 'lidocaine',
      percentThousandths: 1_000,
      volumeMicrolitres: 2_500,
      adrenalineDilution: 200_000,
    });
    const cream = planOf({ ...EMPTY_DOSE, kind: 'topical', product: 'x', grams: '1.5', area: '10', minutes: '60' });
    expect(cream).toMatchObject({ milligrams: 1_500, areaTenthsCm2: 100, minutes: 60, skin: 'intact' });
  });

  it('wants lot and expiry of the drug, and only the fields of its kind', () => {
    expect(Object.keys(checkDose(EMPTY_DOSE, MESSAGES)).sort()).toEqual(['drugExpiry', 'drugLotNumber', 'volume']);
    const cream = checkDose({ ...EMPTY_DOSE, kind: 'topical' }, MESSAGES);
    expect(Object.keys(cream).sort()).toEqual(['area', 'drugExpiry', 'drugLotNumber', 'grams', 'product']);
  });
});
