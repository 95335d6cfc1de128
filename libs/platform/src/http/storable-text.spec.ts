import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unstorableText } from './storable-text.js';

const pointers = (value: unknown): string[] => unstorableText(value).map(({ pointer }) => pointer);

describe('text that cannot be kept', () => {
  it('is named where it stands', () => {
    expect(pointers({ a: 'x\0', b: ['fine', '\ud83d'], c: { d: '\ude00' } })).toEqual(['/a', '/b/1', '/c/d']);
    expect(pointers({ inner: { 'na\0me': 1 } })).toEqual(['/inner']);
  });

  it('is nothing else: whatever is well formed and has no character 0 passes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme', maxDepth: 5 }), (value) => {
        fc.pre(!JSON.stringify(value).includes('\\u0000'));
        expect(unstorableText(value)).toEqual([]);
      }),
    );
  });

  it('is not looked for without end', () => {
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown;
    expect(() => unstorableText(deep)).toThrow(expect.objectContaining({ code: 'BODY_MALFORMED' }));
  });
});
