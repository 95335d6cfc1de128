import { describe, expect, it } from '@jest/globals';
import { breaksOf, type RemarkFact, timeOutAnswers } from './remarks.js';

const at = (minute: number): Date => new Date(Date.UTC(2026, 2, 10, 9, minute));
const remark = (kind: RemarkFact['kind'], minute: number, confirmed: RemarkFact['confirmed'] = []): RemarkFact => ({
  kind,
  occurredAt: at(minute),
  recordedBy: 'd',
  confirmed,
});

describe('breaksOf', () => {
  it('pairs a start with the next end, in the order they happened', () => {
    expect(breaksOf([remark('break-ended', 20), remark('break-started', 10), remark('break-started', 40)])).toEqual([
      { startedAt: at(10), stoppedAt: at(20) },
      { startedAt: at(40), stoppedAt: null },
    ]);
  });

  it('takes no end without a start and no second start in a break', () => {
    expect(breaksOf([remark('break-ended', 5)])).toEqual([]);
    expect(breaksOf([remark('break-started', 1), remark('break-started', 2), remark('break-ended', 3)])).toEqual([
      { startedAt: at(1), stoppedAt: at(3) },
    ]);
  });
});

describe('timeOutAnswers', () => {
  it('takes each item once', () => {
    const answers = timeOutAnswers([remark('time-out', 1, ['ink', 'needle']), remark('time-out', 2, ['ink'])]);
    expect(answers.map(({ item, answeredAt }) => [item, answeredAt])).toEqual([
      ['ink', at(1).toISOString()],
      ['needle', at(1).toISOString()],
    ]);
  });
});
