import { describe, expect, it } from '@jest/globals';
import { findSignGaps, EMPTY_SIGNATURE } from '../machine/sign-draft.js';
import { fromPad, inkLength, lineOnly, toPad } from './strokes.js';

const PEN = {
  dotSize: 0,
  minWidth: 1,
  maxWidth: 2,
  penColor: 'black',
  velocityFilterWeight: 0.7,
  compositeOperation: 'source-over',
} as const;

const drawn = (...points: [number, number][]) => [
  { ...PEN, points: points.map(([x, y], index) => ({ x, y, pressure: 0.5, time: 1000 + index * 10 })) },
];

describe('a drawn signature', () => {
  it('is kept in units of its box, whatever the width of the tablet', () => {
    const [stroke] = fromPad(drawn([35, 70], [175, 70]), 350);
    expect(stroke).toEqual([
      { x: 100, y: 200, pressure: 0.5, timeMs: 0 },
      { x: 500, y: 200, pressure: 0.5, timeMs: 10 },
    ]);
  });

  it('is the same after the tablet was turned', () => {
    const strokes = fromPad(drawn([35, 70], [175, 90], [300, 20]), 350);
    const wider = fromPad(toPad(strokes, 700, PEN), 700);
    expect(lineOnly(wider)).toEqual(lineOnly(strokes));
  });

  it('leaves the tablet as a line, without speed and pressure', () => {
    expect(lineOnly(fromPad(drawn([10, 10]), 1000))).toEqual([{ points: [{ x: 10, y: 10 }] }]);
  });

  it('is missing, too short, or enough', () => {
    const gaps = (strokes: ReturnType<typeof fromPad>) =>
      findSignGaps({ ...EMPTY_SIGNATURE, strokes, agreed: true }).map((gap) => gap.text);
    expect(gaps([])).toEqual(['drawMissing']);
    expect(gaps(fromPad(drawn([10, 10]), 1000))).toEqual(['drawShort']);
    expect(inkLength(fromPad(drawn([10, 10], [400, 10]), 1000))).toBeCloseTo(390);
    expect(gaps(fromPad(drawn([10, 10], [400, 10]), 1000))).toEqual([]);
  });

  it('needs a name and a reason when it is typed, and the agreement always', () => {
    const typed = { ...EMPTY_SIGNATURE, method: 'typed' as const };
    expect(findSignGaps(typed).map((gap) => gap.text)).toEqual(['nameMissing', 'reasonMissing', 'agreeMissing']);
  });
});
