import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { asJson, canonicalJson } from './canonical-json.js';

describe('canonicalJson', () => {
  it('agrees with an RFC 8785 implementation for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(asJson(value as object))).toBe(canonicalize(value));
      }),
    );
  });

  it('does not depend on the order of members and leaves undefined out', () => {
    expect(canonicalJson({ b: 1, a: [true, null], c: undefined })).toBe('{"a":[true,null],"b":1}');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });
});
