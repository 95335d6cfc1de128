import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { runDoseCases } from './dose-cases.js';

interface Case {
  id: string;
  expected: Record<string, unknown>;
  items?: Record<string, unknown>[];
  [other: string]: unknown;
}

const file = JSON.parse(
  readFileSync(new URL('../../../../test/vectors/dose-vectors.json', import.meta.url), 'utf8'),
) as { schema: string; vectors: Case[]; rejects: unknown[] };

const only = (vector: unknown) => runDoseCases({ schema: file.schema, vectors: [vector] });
const reject = (input: Record<string, unknown>) =>
  runDoseCases({ schema: file.schema, vectors: file.vectors, rejects: [{ input, expected: 'reject' }] });
const dv05 = file.vectors.find(({ id }) => id === 'DV05')!;
const cv04 = file.vectors.find(({ id }) => id === 'CV04')!;

describe('the shared dose vectors', () => {
  it.each(file.vectors.map((vector) => [vector.id, vector] as const))('%s', (_id, vector) => {
    expect(only(vector)).toEqual({ passed: 1, failedCases: 0, failed: [] });
  });

  it.each(file.rejects.map((each) => [JSON.stringify(each), each] as const))('%s', (_text, each) => {
    expect(runDoseCases({ schema: file.schema, rejects: [each] })).toEqual({ passed: 1, failedCases: 0, failed: [] });
  });

  it('counts the whole file', () => {
    expect(runDoseCases(file)).toEqual({ passed: 49, failedCases: 0, failed: [] });
  });
});

describe('what the runner catches', () => {
  it.each(
    file.vectors.flatMap((vector) => Object.entries(vector.expected).map(([key, value]) => ({ vector, key, value }))),
  )('another $key in $vector.id', ({ vector, key, value }) => {
    const changed =
      typeof value === 'number' ? value + 0.1 : typeof value === 'boolean' ? !value : `not ${String(value)}`;
    const report = only({ ...vector, expected: { ...vector.expected, [key]: changed } });
    expect(report.failed.map((mismatch) => mismatch.key)).toEqual(key === 'reason' ? [] : [key]);
  });

  it('a computed amount inside a combined item', () => {
    const items = cv04.items!.map((item, index) => (index === 1 ? { ...item, fraction: 0.6, maxGrams: 61 } : item));
    expect(only({ ...cv04, items }).failed.map(({ key }) => key)).toEqual(['items[1].maxGrams', 'items[1].fraction']);
  });

  it('keys that nobody reads', () => {
    const report = only({
      ...dv05,
      volumeML: 3,
      patient: { actualKg: 70, weight: 3 },
      expected: { ...dv05.expected, doseMG: 1 },
    });
    expect(report.failed.map(({ key }) => key)).toEqual(['volumeML', 'patient.weight', 'doseMG']);
    expect(report).toMatchObject({ passed: 0, failedCases: 1 });
  });

  it('a case without anything to compare, of no known type, or with a refused input', () => {
    expect(only({ ...dv05, expected: { note: 'x' } }).failed[0]?.key).toBe('expected');
    expect(only({ ...dv05, type: 'singel' }).failed[0]?.key).toBe('type');
    expect(only({ ...dv05, volumeMl: -3 }).failed[0]).toMatchObject({ key: 'volumeMl', actual: 'refused' });
  });

  it('a file of another kind, without cases, or with an unknown part', () => {
    expect(runDoseCases({ schema: 'smp.gs1-vectors/1' }).failed[0]?.key).toBe('schema');
    expect(runDoseCases([]).failed[0]?.key).toBe('file');
    expect(runDoseCases({ schema: file.schema, vectors: [] }).failedCases).toBe(1);
    expect(runDoseCases({ schema: file.schema, vector: [dv05] }).failed.map(({ key }) => key)).toContain('vector');
  });

  it('an input that should be refused and is not, or for another field', () => {
    expect(reject({ percent: 2 }).failed[0]).toMatchObject({ key: 'percent', actual: 'accepted' });
    expect(reject({ percnt: 2 }).failed[0]).toMatchObject({ key: 'percnt', actual: 'unknown key' });
    expect(reject({ ageYears: 30 }).failedCases).toBe(1);
  });

  it.each([
    { heightCm: 0 },
    { ageYears: -1 },
    { sex: 'x' },
    { modifiers: ['tall'] },
    { agent: 'cocaine' },
    { adrenaline: '1:0' },
    { adrenaline: 200000 },
    { profile: 'mine' },
    { grams: 0 },
    { areaCm2: -1 },
    { minutes: 1.5 },
    { skin: 'green' },
    { product: 'x' },
    { weightKg: 0 },
    { dilution: null },
    { actualKg: null },
    { items: [] },
    { volumeMl: 0.0001 },
    { cardiacCap: 'yes' },
    { patient: 7 },
  ])('refuses %j for its field', (input) => {
    expect(reject(input)).toMatchObject({ failed: [] });
  });
});

describe('reading of numbers', () => {
  it('takes a third of a microgram as precisely as the case states it', () => {
    const vector = { id: 'E', type: 'adrenaline', dilution: '1:300000', volumeMl: 1.7 };
    for (const mcg of [5.67, 5.667, 5.6667]) expect(only({ ...vector, expected: { mcg } }).passed).toBe(1);
    for (const mcg of [5.66, 5.661, 5.7]) expect(only({ ...vector, expected: { mcg } }).passed).toBe(0);
  });

  it('unites listed modifiers with those of age and weight', () => {
    const patient = { actualKg: 45, ageYears: 78, modifiers: ['hepaticModerate'] };
    expect(only({ ...dv05, patient, expected: { modifierFactor: 0.7 } }).failed).toEqual([]);
    expect(only({ ...dv05, patient: { actualKg: 45 }, expected: { modifierFactor: 0.8 } }).failed).toEqual([]);
  });

  it('says unchecked without a weight', () => {
    expect(only({ ...dv05, patient: {}, expected: { verdict: 'unchecked', limitMg: null } }).failed).toEqual([]);
  });
});
