import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FNC1, parseGs1 } from './gs1.js';
import type { Gs1ErrorCode } from './gs1.js';
import { parseGs1Date } from './gs1-date.js';
import { checkDigitOf, normaliseGtin } from './gtin.js';

const GTIN = '09506000134352';

/** Strings that a reader must refuse: what it is, the scan, the code, the identifier at fault. */
const BAD: readonly [string, string, Gs1ErrorCode, string | null][] = [
  ['nothing', '', 'empty', null],
  ['only separators', FNC1 + FNC1, 'empty', null],
  ['only spaces', '   ', 'empty', null],
  ['an identifier of the symbology and no data', ']d2', 'empty', null],
  ['wrong check digit', '0109506000134353', 'bad-check-digit', '01'],
  ['wrong check digit in brackets', '(01)09506000134350(10)X1', 'bad-check-digit', '01'],
  ['wrong check digit of the content', '0209506000134353', 'bad-check-digit', '02'],
  ['wrong check digit of a shipment', '00123456789012345678', 'bad-check-digit', '00'],
  ['wrong check digit of a location', '4149506000134353', 'bad-check-digit', '414'],
  ['two swapped digits', '0109506000143352', 'bad-check-digit', '01'],
  ['a letter in the GTIN', '01095060001343A2', 'bad-character', '01'],
  ['GTIN of 13 digits in brackets', '(01)9506000134352(10)A', 'truncated-ai', '01'],
  ['GTIN of 15 digits in brackets', '(01)095060001343521(10)A', 'too-long', '01'],
  ['29 February of a common year', `01${GTIN}17270229`, 'bad-date', '17'],
  ['month 13', `01${GTIN}17271301`, 'bad-date', '17'],
  ['month 0', `01${GTIN}17270001`, 'bad-date', '17'],
  ['31 November', `01${GTIN}17271131`, 'bad-date', '17'],
  ['day 32', `01${GTIN}17270132`, 'bad-date', '17'],
  ['production on a day that is not', `01${GTIN}11250631`, 'bad-date', '11'],
  ['letter O in a date', `01${GTIN}172706O1`, 'bad-character', '17'],
  ['no expiry behind its identifier', `01${GTIN}17`, 'truncated-ai', '17'],
  ['four digits of an expiry', `01${GTIN}172706`, 'truncated-ai', '17'],
  ['an expiry cut by a separator', `01${GTIN}172706${FNC1}10A`, 'truncated-ai', '17'],
  ['a GTIN cut short', '010950600013', 'truncated-ai', '01'],
  ['lot of 21 characters', `01${GTIN}10ABCDEFGHIJKLMNOPQRSTU`, 'too-long', '10'],
  ['lot of 21 characters in brackets', `(01)${GTIN}(10)ABCDEFGHIJKLMNOPQRSTU`, 'too-long', '10'],
  ['serial of 21 characters', `01${GTIN}21123456789012345678901`, 'too-long', '21'],
  ['space in the lot', `01${GTIN}10LOT 42`, 'bad-character', '10'],
  ['space after the lot', `01${GTIN}10LOT42 `, 'bad-character', '10'],
  ['space before the first identifier', ` 01${GTIN}`, 'unknown-ai', null],
  ['a letter with an accent in the lot', `01${GTIN}10LÖT`, 'bad-character', '10'],
  ['a line end in the lot', `01${GTIN}10LOT\n`, 'bad-character', '10'],
  ['a control character in the lot', `01${GTIN}10LOT\u0000`, 'bad-character', '10'],
  ['a full-width digit in the GTIN', '010\uff19506000134352', 'bad-character', '01'],
  ['no lot between identifier and separator', `01${GTIN}10${FNC1}17270630`, 'truncated-ai', '10'],
  ['no lot in brackets', `(01)${GTIN}(10)(17)270630`, 'truncated-ai', '10'],
  ['two lots', `01${GTIN}10A1${FNC1}10A2`, 'duplicate-ai', '10'],
  ['two lots that differ by case', `01${GTIN}10a1${FNC1}10A1`, 'duplicate-ai', '10'],
  ['two expiries', `01${GTIN}1727063017270731`, 'duplicate-ai', '17'],
  ['two GTINs in brackets', `(01)${GTIN}(01)19506000134359`, 'duplicate-ai', '01'],
  ['an identifier that is none', '5555', 'unknown-ai', null],
  ['an identifier that is none in brackets', '(55)1', 'unknown-ai', null],
  ['a bracket that does not close', '(01', 'unknown-ai', null],
  ['text', 'HELLO', 'unknown-ai', null],
  ['a web address', 'https://example.com/01/09506000134352', 'unknown-ai', null],
  ['half an identifier', `01${GTIN}1`, 'unknown-ai', null],
  ['a plain code 39', ']A0HELLO', 'unsupported-symbology', null],
  ['a plain EAN-13', ']E08904000210037', 'unsupported-symbology', null],
  ['a data matrix that is not GS1', `]d101${GTIN}`, 'unsupported-symbology', null],
  ['the right prefix in the wrong case', `]D201${GTIN}`, 'unsupported-symbology', null],
];

describe('parseGs1', () => {
  it.each(BAD)('refuses %s', (_what, scan, error, ai) => {
    expect(parseGs1(scan, 2026)).toMatchObject({ ok: false, error, ai });
  });

  it('says where the bad element starts, counted from the first character of the scan', () => {
    expect(parseGs1(`]d201${GTIN}17271301`, 2026)).toMatchObject({ error: 'bad-date', at: 19 });
    expect(parseGs1(`(01)${GTIN}(17)271301`, 2026)).toMatchObject({ error: 'bad-date', at: 18 });
  });

  it('warns of a lot that may have swallowed an expiry, and repairs nothing', () => {
    expect(parseGs1(`01${GTIN}10LOT42A17270630`, 2026)).toMatchObject({
      lot: 'LOT42A17270630',
      expiry: null,
      warnings: [{ code: 'LOST_SEPARATOR_SUSPECTED', ai: '10' }],
    });
    expect(parseGs1(`01${GTIN}10LOT42A${FNC1}17270630`, 2026)).toMatchObject({ warnings: [] });
  });

  it('keeps the clinic label of a bottle', () => {
    expect(parseGs1('990192f0c5-1111-7000-8000-000000000001', 2026)).toMatchObject({
      ok: true,
      ais: { '99': '0192f0c5-1111-7000-8000-000000000001' },
      gtin: null,
    });
  });

  const lotText = fc.stringMatching(/^[!"%&'*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/);
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });

  it('reads back what was written, in any order and either form', () => {
    fc.assert(
      fc.property(lotText, lotText, day, fc.boolean(), fc.nat(23), (lot, serial, date, bracketed, order) => {
        const expiry = date.toISOString().slice(0, 10);
        const elements = [
          ['01', GTIN],
          ['10', lot],
          ['21', serial],
          ['17', expiry.slice(2).replaceAll('-', '')],
        ] as const;
        const rotated = [...elements.slice(order % 4), ...elements.slice(0, order % 4)];
        const scan = bracketed
          ? rotated.map(([ai, value]) => `(${ai})${value}`).join('')
          : rotated.map(([ai, value]) => ai + value).join(FNC1);
        expect(parseGs1(scan, 2026)).toMatchObject({ ok: true, gtin: GTIN, lot, serial, expiry });
      }),
    );
  });

  it('never throws, whatever is scanned', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80, unit: 'binary' }), (scan) => {
        expect(typeof parseGs1(scan, 2026).ok).toBe('boolean');
      }),
    );
  });
});

describe('GTIN', () => {
  it('catches every single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(13), fc.integer({ min: 1, max: 9 }), (at, shift) => {
        const wrong = [...GTIN].map((digit, index) => (index === at ? String((Number(digit) + shift) % 10) : digit));
        expect(normaliseGtin(wrong.join(''))).toBeNull();
      }),
    );
  });

  it('takes 8, 12, 13 and 14 digits and nothing else', () => {
    expect(normaliseGtin('96385074')).toBe('00000096385074');
    expect(normaliseGtin('036000241457')).toBe('00036000241457');
    for (const text of ['', '0', '963850740', '96385075', '9638507A', ' 96385074']) {
      expect(normaliseGtin(text)).toBeNull();
    }
    expect(checkDigitOf('')).toBeNull();
  });
});

describe('parseGs1Date', () => {
  it('slides its century with the reference year', () => {
    expect(parseGs1Date('770101', 2026)).toBe('1977-01-01');
    expect(parseGs1Date('760101', 2026)).toBe('2076-01-01');
    expect(parseGs1Date('490101', 1999)).toBe('2049-01-01');
    expect(parseGs1Date('500101', 1999)).toBe('1950-01-01');
  });

  it('reads day 00 as the last day of the month', () => {
    expect(parseGs1Date('280200', 2026)).toBe('2028-02-29');
    expect(parseGs1Date('001200', 2026)).toBe('2000-12-31');
  });
});
