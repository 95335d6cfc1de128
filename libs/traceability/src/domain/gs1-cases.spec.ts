import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { runGs1Cases } from './gs1-cases.js';

const shared: unknown = JSON.parse(
  readFileSync(new URL('../../../../test/vectors/gs1-vectors.json', import.meta.url), 'utf8'),
);
const file = (sections: object) => ({ schema: 'smp.gs1-vectors/1', ...sections });
const scan = { id: 'X', input: '010950600013435210A1', referenceYear: 2026 };

describe('runGs1Cases', () => {
  it('passes every shared vector', () => {
    expect(runGs1Cases(shared)).toEqual({ passed: 37, failed: [] });
  });

  it('names the case, the key and both values of a mismatch', () => {
    const report = runGs1Cases(
      file({ elementStrings: [{ ...scan, expected: { lot: 'A2', gtin: '09506000134352' } }] }),
    );
    expect(report).toEqual({ passed: 0, failed: [{ id: 'X', key: 'lot', expected: 'A2', actual: 'A1' }] });
  });

  it('fails a case that names no error when the scan is refused', () => {
    const report = runGs1Cases(file({ elementStrings: [{ ...scan, input: '5555', expected: {} }] }));
    expect(report.failed).toMatchObject([{ key: 'error', actual: 'unknown-ai' }]);
  });

  it('fails when an element was read that is not expected', () => {
    const report = runGs1Cases(file({ elementStrings: [{ ...scan, expected: { ais: { '10': 'A1' } } }] }));
    expect(report.failed).toMatchObject([{ key: 'ais' }]);
  });

  it.each([
    ['the file', { schema: 'smp.gs1-vectors/1', extras: [] }, 'extras'],
    ['a case', file({ elementStrings: [{ ...scan, refYear: 2026, expected: { lot: 'A1' } }] }), 'refYear'],
    ['an expectation', file({ elementStrings: [{ ...scan, expected: { lott: 'A1' } }] }), 'expected.lott'],
    ['a date', file({ dates: [{ input: '270630', referenceYear: 2026, expected: '2027-06-30', x: 1 }] }), 'x'],
  ])('fails on an unknown key of %s', (_where, content, key) => {
    expect(runGs1Cases(content).failed.map((one) => one.key)).toContain(key);
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['another schema', { schema: 'smp.dose-vectors/1' }],
    ['no case at all', file({})],
    ['cases that are no list', file({ dates: {} })],
    ['a case that is no object', file({ dates: ['270630'] })],
    ['a case without a year', file({ dates: [{ input: '270630', expected: null }] })],
    ['a case without an expectation', file({ gtinNormalise: [{ input: 'X' }] })],
    ['a scan without an expectation', file({ elementStrings: [{ id: 'X', input: '', referenceYear: 2026 }] })],
    ['a check digit of a number', file({ checkDigits: [{ body: 12, checkDigit: '3' }] })],
  ])('fails on %s', (_what, content) => {
    const report = runGs1Cases(content);
    expect(report.passed).toBe(0);
    expect(report.failed).not.toHaveLength(0);
  });

  it('leaves prose alone', () => {
    const noted = { ...scan, why: 'x', note: 'y', reason: 'z', expected: { lot: 'A1', why: 'w' } };
    expect(runGs1Cases(file({ note: 'n', elementStrings: [noted] }))).toEqual({ passed: 1, failed: [] });
  });
});
