import { describe, expect, it } from '@jest/globals';
import { assessStrokes } from './strokes.js';
import { inkMarks } from './stroke-curves.js';

const line = (length: number, steps = 10) => ({
  points: Array.from({ length: steps + 1 }, (_, index) => ({ x: (length * index) / steps, y: 40, time: index * 12 })),
});
const reasonOf = (strokes: unknown) => {
  const verdict = assessStrokes(strokes);
  return verdict.ok ? 'OK' : verdict.reason;
};

describe('assessStrokes', () => {
  it('accepts a drawn line', () => {
    expect(reasonOf([line(160)])).toBe('OK');
  });

  it.each([
    ['BLANK', []],
    ['BLANK', [{ points: [] }]],
    ['ONE_DOT', [{ points: [{ x: 10, y: 10, time: 1 }] }]],
    ['ONE_DOT', Array.from({ length: 5 }, () => ({ points: [{ x: 10.5, y: 10, time: 1 }] }))],
    ['TOO_SMALL', [line(20)]],
    ['TOO_SMALL', [line(50)]],
    ['TOO_MANY_POINTS', [line(300, 20_001)]],
    ['TOO_MANY_POINTS', Array.from({ length: 201 }, () => line(90))],
    ['MALFORMED', null],
    ['MALFORMED', 'a signature'],
    ['MALFORMED', [null]],
    ['MALFORMED', [{ points: 'x' }]],
    ['MALFORMED', [{ points: [{ x: 1 }] }]],
    ['MALFORMED', [{ points: [{ x: 1, y: 1, time: 'now' }] }]],
    ['MALFORMED', [{ points: [{ x: Number.NaN, y: 1, time: 1 }] }]],
    ['MALFORMED', [{ points: [{ x: 1e9, y: 1, time: 1 }] }]],
    ['MALFORMED', [{ ...line(160), maxWidth: 1e6 }]],
  ])('refuses with %s', (reason, strokes) => {
    expect(reasonOf(strokes)).toBe(reason);
  });
});

describe('inkMarks', () => {
  it('passes through every point and carries neither time nor pressure', () => {
    const marks = inkMarks([line(100, 4)]);
    expect(marks.map((mark) => (mark.type === 'curve' ? [mark.from.x, mark.to.x] : null))).toEqual([
      [0, 25],
      [25, 50],
      [50, 75],
      [75, 100],
    ]);
    expect(JSON.stringify(marks)).not.toMatch(/time|pressure/);
  });

  it('draws points without a time in one width', () => {
    const points = [0, 30, 90].map((x) => ({ x, y: x / 2 }));
    const widths = inkMarks([{ points }]).map((mark) => (mark.type === 'curve' ? mark.width : 0));
    expect(widths).toEqual([2.6, 2.6]);
  });

  it('draws a tap as a dot and two points as a line', () => {
    const tap = { points: [{ x: 5, y: 5, time: 0 }] };
    expect(inkMarks([tap]).map((mark) => mark.type)).toEqual(['dot']);
    expect(inkMarks([line(10, 1)]).map((mark) => mark.type)).toEqual(['curve']);
  });
});
