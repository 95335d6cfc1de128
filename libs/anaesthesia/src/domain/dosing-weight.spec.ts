import { describe, expect, it } from '@jest/globals';
import { dosingWeightGrams, idealWeightGrams } from './dosing-weight.js';
import { lipid20 } from './lipid.js';
import { derivedModifiers, lowestModifier } from './modifiers.js';

describe('dosing weight', () => {
  it('takes the ideal weight from a BMI of exactly 30, and not a gram below', () => {
    const body = { heightMillimetres: 1_800, sex: 'male' } as const;
    expect(dosingWeightGrams({ ...body, weightGrams: 97_200 })).toEqual({
      dosingGrams: 75_116,
      basis: 'ideal',
      capped: false,
    });
    expect(dosingWeightGrams({ ...body, weightGrams: 97_199 })).toMatchObject({ dosingGrams: 97_199, basis: 'actual' });
  });

  it('takes the lower formula for an unknown sex', () => {
    expect(idealWeightGrams(1_800, 'unknown')).toBe(idealWeightGrams(1_800, 'female'));
    expect(idealWeightGrams(1_800, 'unknown')).toBeLessThan(idealWeightGrams(1_800, 'male'));
  });

  it('uses the actual weight without a height, and says so', () => {
    const body = { weightGrams: 90_000, heightMillimetres: null, sex: 'unknown' } as const;
    expect(dosingWeightGrams(body)).toEqual({ dosingGrams: 90_000, basis: 'unknown', capped: false });
  });

  it('never passes 100 kg', () => {
    const tall = { weightGrams: 120_000, heightMillimetres: 2_050, sex: 'male' } as const;
    expect(dosingWeightGrams(tall)).toEqual({ dosingGrams: 100_000, basis: 'actual', capped: true });
    expect(dosingWeightGrams({ ...tall, heightMillimetres: null })).toMatchObject({
      dosingGrams: 100_000,
      capped: true,
    });
  });

  it('stays positive where the formula does not', () => {
    expect(idealWeightGrams(1_000, 'female')).toBe(1);
  });

  it.each([
    [{ weightGrams: 0 }, 'weightGrams'],
    [{ weightGrams: 300_001 }, 'weightGrams'],
    [{ weightGrams: 70_000.5 }, 'weightGrams'],
    [{ heightMillimetres: 175 }, 'heightMillimetres'],
  ])('refuses %j', (change, field) => {
    const body = { weightGrams: 70_000, heightMillimetres: 1_750, sex: 'male' as const, ...change };
    expect(() => dosingWeightGrams(body)).toThrow(
      expect.objectContaining({ code: 'DOSE_INPUT_INVALID', facts: { field } }),
    );
  });
});

describe('modifiers', () => {
  it('come from age 70 and a weight under 50 kg', () => {
    expect(derivedModifiers(70, 49_999)).toEqual(['ageGe70', 'frailOrUnder50kg']);
    expect(derivedModifiers(69, 50_000)).toEqual([]);
    expect(derivedModifiers(null, null)).toEqual([]);
  });

  it('count once, by the lowest', () => {
    expect(lowestModifier(['ageGe70', 'hepaticSevere', 'renalSevere'])?.id).toBe('hepaticSevere');
    expect(lowestModifier([])).toBeNull();
  });
});

describe('lipid card', () => {
  it('rounds the ceiling down', () => {
    expect(lipid20(70_001)).toMatchObject({
      bolusMicrolitres: 105_002,
      maxCumulativeMicrolitres: 840_012,
      maxBoluses: 3,
    });
  });
});
