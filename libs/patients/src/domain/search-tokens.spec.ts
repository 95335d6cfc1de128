import { describe, expect, it } from '@jest/globals';
import { normaliseName, parseSearch, searchTokens } from './search-tokens.js';

const lows = (text: string): string[] => parseSearch(text).ranges.map(({ low }) => low);

describe('search tokens', () => {
  it('take accents, case and apostrophes out of names', () => {
    expect(["Søren O'Neill", 'Müller-Lüdenscheidt', 'ŁUKASZ', 'Đặng', 'Straße'].map(normaliseName)).toEqual([
      'soren oneill',
      'muller ludenscheidt',
      'lukasz',
      'dang',
      'strasse',
    ]);
  });

  it('find a person by every part of the name, the end of the phone and the number', () => {
    const person = { familyName: "O'Neill", givenName: 'Søren', phone: '+44 20 7946 0123', number: '7K2M-9QXD' };
    expect(searchTokens(person).sort()).toEqual(['#:7k2m9qxd', 'n:neill', 'n:o', 'n:oneill', 'n:soren', 'p:079460123']);
  });

  it('find a number that has no digit, without taking a name of eight letters for one', () => {
    const tokens = searchTokens({ familyName: 'A', givenName: 'B', phone: null, number: 'ABCD-EFGH' });
    expect(tokens).toEqual(['n:a', 'n:b', 'n:abcdefgh', 'n:abcd', 'n:efgh']);
    expect(lows('abcd-efgh')).toEqual(['n:abcd', 'n:efgh']);
    expect(lows('anderson')).toEqual(['n:anderson']);
  });

  it('read a birth date in both orders, and no date that does not exist', () => {
    expect(parseSearch('menon 12/3/1992').birthDate).toBe('1992-03-12');
    expect(parseSearch('1992-03-12')).toEqual({ birthDate: '1992-03-12', ranges: [] });
    expect(parseSearch('29.02.2027').birthDate).toBeNull();
  });

  it('tell a phone from a number and from a name', () => {
    expect(lows('+44 (20) 7946 0123')).toEqual(['p:079460123']);
    expect(lows('7k2m-9qxd')).toEqual(['#:7k2m9qxd']);
    expect(lows('men rah')).toEqual(['n:men', 'n:rah']);
    expect(lows('  ')).toEqual([]);
  });
});
