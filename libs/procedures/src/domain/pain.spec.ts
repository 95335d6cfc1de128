import { describe, expect, it } from '@jest/globals';
import { nextPainCheckAt, painAlerts, type PainMoment, runningPainAlerts } from './pain.js';

const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 10, 9, minute));
const scores = (...values: (number | null)[]): PainMoment[] =>
  values.map((score, index) => ({ id: String(index), score, zone: 'HL', occurredAt: at(index) }));
const codes = (...values: (number | null)[]): string[] => painAlerts(scores(...values)).map((alert) => alert.code);

describe('painAlerts', () => {
  it.each([
    [[], []],
    [[0], []],
    [[3], []],
    [[3, 3], ['PAIN_REVIEW']],
    [[3, 2, 3], []],
    [[4], ['PAIN_REVIEW']],
    [[4, 1], []],
    [[6, 7], ['PAIN_PAUSE']],
    [[8, null], ['SPEECH_CHECK']],
    [[null, 3], []],
  ])('%j asks for %j', (values, expected) => {
    expect(codes(...values)).toEqual(expected);
  });

  it('goes by when the score was given, not by the order of entry', () => {
    expect(painAlerts(scores(8, 1).reverse()).map((alert) => alert.code)).toEqual([]);
  });
});

describe('the next pain check', () => {
  it('is due half an hour after the start or the last score', () => {
    expect(nextPainCheckAt(at(0), [])).toEqual(at(30));
    expect(nextPainCheckAt(at(0), scores(1, 1))).toEqual(at(31));
    expect(runningPainAlerts(at(0), [], at(29))).toEqual([]);
    expect(runningPainAlerts(at(0), [], at(30)).map((alert) => alert.code)).toEqual(['PAIN_CHECK_DUE']);
  });
});
