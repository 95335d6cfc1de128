import { describe, expect, it } from '@jest/globals';
import { isDuplicatePain, isPainAnswer, painPrompt, requirePainScore } from './pain.js';

describe('a pain score', () => {
  it.each([
    ['NRS', 0],
    ['NRS', 10],
    ['NRS', null],
    ['VAS', 100],
    ['FACES', 4],
  ] as const)('%s %j is one', (scale, value) => expect(isPainAnswer(scale, value)).toBe(true));

  it.each([
    ['NRS', -1],
    ['NRS', 11],
    ['NRS', 5.5],
    ['NRS', 'five'],
    ['NRS', '5'],
    ['NRS', undefined],
    ['VAS', 101],
    ['FACES', 3],
  ] as const)('%s %j is none', (scale, value) => expect(isPainAnswer(scale, value)).toBe(false));

  it('is refused before the session began, and outside its scale, by field', () => {
    const began = new Date('2026-11-22T10:00:00Z');
    const early = { scale: 'NRS' as const, value: 3, occurredAt: new Date('2026-11-22T09:59:59Z') };
    const refusal = (field: string) => expect.objectContaining({ code: 'PAIN_SCORE_INVALID', facts: { field } });
    expect(() => requirePainScore(early, began)).toThrow(refusal('occurredAt'));
    expect(() => requirePainScore({ ...early, value: 11 }, null)).toThrow(refusal('score'));
    expect(() => requirePainScore({ ...early, occurredAt: began }, began)).not.toThrow();
  });
});

describe('the prompt after a score', () => {
  it.each([
    [[], null],
    [[2], null],
    [[3], null],
    [[3, 3], 'stop-and-review'],
    [[3, null, 3], 'stop-and-review'],
    [[3, 2, 3], null],
    [[4], 'stop-and-review'],
    [[6, 2], null],
    [[7], 'pause'],
    [[10], 'pause'],
    [[5, null], 'speech-check'],
  ] as const)('%j: %s', (answers, prompt) => expect(painPrompt(answers)).toBe(prompt));
});

describe('duplicates', () => {
  const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 10, 0, seconds));
  const score = { scale: 'NRS', point: 'during', zone: 'HL', occurredAt: at(0) } as const;

  it('are two within a minute of one zone and point', () => {
    expect(isDuplicatePain(score, { ...score, occurredAt: at(60) })).toBe(true);
    expect(isDuplicatePain(score, { ...score, occurredAt: at(61) })).toBe(false);
    expect(isDuplicatePain(score, { ...score, zone: 'FR' })).toBe(false);
    expect(isDuplicatePain(score, { ...score, point: 'end' })).toBe(false);
  });
});
