import { describe, expect, it } from '@jest/globals';
import { mergeTimeline, type TimelineEvent } from './timeline.js';

const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 10, 9, minute));
const event = (id: string, occurred: number, recorded: number, change: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id,
  kind: 'dose',
  occurredAt: at(occurred),
  recordedAt: at(recorded),
  recordedBy: null,
  reversesId: null,
  flags: [],
  details: {},
  ...change,
});

describe('mergeTimeline', () => {
  it('orders by what happened first, and says what was entered late', () => {
    const merged = mergeTimeline([event('b', 5, 5), event('c', 3, 9)], [event('a', 3, 4)]);
    expect(merged.map(({ id, late }) => [id, late])).toEqual([
      ['a', false],
      ['c', true],
      ['b', false],
    ]);
  });

  it('keeps a reversed event readable and marks it', () => {
    const merged = mergeTimeline([event('a', 1, 1), event('b', 2, 2, { reversesId: 'a' })]);
    expect(merged.map(({ id, reversed }) => [id, reversed])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });
});
