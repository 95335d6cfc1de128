import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePatientNumber, patientNumber } from './patient-number.js';

const random = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 7, maxLength: 7 });
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('the patient number', () => {
  it('reads back what it wrote, however it is typed', () => {
    fc.assert(
      fc.property(random, (values) => {
        const number = patientNumber(values);
        expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
        const typed = number.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
        expect(parsePatientNumber(typed)).toBe(number);
      }),
    );
  });

  it('refuses every single wrong character', () => {
    fc.assert(
      fc.property(random, fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 31 }), (values, place, shift) => {
        const characters = [...patientNumber(values).replace('-', '')];
        const right = ALPHABET.indexOf(characters[place] ?? '');
        characters[place] = ALPHABET.charAt((right + shift) % 32);
        expect(parsePatientNumber(characters.join(''))).toBeNull();
      }),
    );
  });

  it('refuses what has another length or other characters', () => {
    expect(['', '7K2M', '7K2M-9QXDA', '7K2M-9QX!', 'UUUU-UUUU'].map(parsePatientNumber)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});
