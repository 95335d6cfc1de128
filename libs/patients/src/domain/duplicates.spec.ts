import { describe, expect, it } from '@jest/globals';
import { editDistance, likenessOf, type Person } from './duplicates.js';

const KNOWN: Person = {
  familyName: "O'Neill",
  givenName: 'Jonathan',
  birthDate: '1984-05-12',
  phone: '+44 20 7946 0123',
  email: 'jon@example.org',
};
const entered = (said: Partial<Person>): Person => ({ ...KNOWN, phone: null, email: null, ...said });
const STRANGER = { familyName: 'Achebe', givenName: 'Ngozi', birthDate: '1990-01-02' };

describe('likeness of two records', () => {
  it('is likely with a similar name and one anchor', () => {
    expect(likenessOf(KNOWN, entered({}))).toEqual({ likelihood: 'likely', reasons: ['same-name', 'same-birth-date'] });
    expect(likenessOf(KNOWN, entered({ familyName: 'Oneil', givenName: 'Jon' }))?.likelihood).toBe('likely');
    expect(likenessOf(KNOWN, entered({ familyName: 'Jonathan', givenName: 'ONeill' }))?.likelihood).toBe('likely');
    const byPhone = entered({ birthDate: '1999-09-09', phone: '020 7946 0123' });
    expect(likenessOf(KNOWN, byPhone)).toEqual({ likelihood: 'likely', reasons: ['same-name', 'same-phone'] });
  });

  it('is possible with one strong sign alone', () => {
    expect(likenessOf(KNOWN, entered({ birthDate: '1970-01-01' }))?.likelihood).toBe('possible');
    expect(likenessOf(KNOWN, entered({ ...STRANGER, phone: '+442079460123' }))?.likelihood).toBe('possible');
    expect(likenessOf(KNOWN, entered({ ...STRANGER, email: 'JON@example.org' }))?.likelihood).toBe('possible');
    const swapped = entered({ familyName: 'Oneil', birthDate: '1984-12-05' });
    expect(likenessOf(KNOWN, swapped)?.reasons).toEqual(['similar-name', 'swapped-birth-date']);
  });

  it('is none for a stranger, also one born on the same day', () => {
    expect(likenessOf(KNOWN, entered(STRANGER))).toBeNull();
    expect(likenessOf(KNOWN, entered({ ...STRANGER, birthDate: KNOWN.birthDate }))).toBeNull();
  });

  it('counts slips of the finger', () => {
    expect([editDistance('', 'abc'), editDistance('kitten', 'sitting'), editDistance('same', 'same')]).toEqual([
      3, 3, 0,
    ]);
  });
});
