import { describe, expect, it } from '@jest/globals';
import { assessSignature, lineOnly, strokesToSvg } from './signature.js';

const line = {
  points: Array.from({ length: 20 }, (_, i) => ({ x: i * 8, y: 40 + (i % 3), time: i * 12, pressure: 0.4 })),
};
const typed = { method: 'typed', typedName: 'Ada Berg', typedReason: 'tremor' } as const;

describe('assessSignature', () => {
  it.each([
    [null, { method: 'drawn', strokes: [line] }],
    ['SIGNATURE_BLANK', { method: 'drawn', strokes: [] }],
    ['SIGNATURE_BLANK', { method: 'drawn', strokes: [{ points: [] }] }],
    ['SIGNATURE_DOT', { method: 'drawn', strokes: [{ points: [{ x: 4, y: 4, time: 0 }] }] }],
    [
      'SIGNATURE_TOO_SMALL',
      {
        method: 'drawn',
        strokes: [
          {
            points: [
              { x: 0, y: 0, time: 0 },
              { x: 9, y: 0, time: 1 },
            ],
          },
        ],
      },
    ],
    ['SIGNATURE_INVALID', { method: 'drawn', strokes: [{ points: [{ x: Number.NaN, y: 0, time: 0 }] }] }],
    [null, typed],
    ['SIGNATURE_BLANK', { ...typed, typedName: ' ' }],
    ['SIGNATURE_BLANK', { ...typed, typedName: '...' }],
    ['SIGNATURE_TYPED_REASON_MISSING', { ...typed, typedReason: ' ' }],
  ] as const)('says %s', (fault, signature) => {
    expect(assessSignature(signature)).toBe(fault);
  });
});

describe('the kept line', () => {
  it('has no time and no pressure, and stays a line', () => {
    const kept = lineOnly([line]);
    expect(kept[0]?.points.every((point) => point.time === 0 && point.pressure === undefined)).toBe(true);
    expect(assessSignature({ method: 'drawn', strokes: kept })).toBeNull();
  });

  it('is vectors in its picture', () => {
    const svg = strokesToSvg(lineOnly([line]));
    expect(svg).toContain('<path d="M0 40L8 41');
    expect(svg).not.toContain('image');
  });
});
