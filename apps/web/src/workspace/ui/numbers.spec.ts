import { describe, expect, it } from '@jest/globals';
import { scaledInteger } from './numbers.js';

describe('what a person types becomes the small unit that is stored', () => {
  it.each([
    ['78.5', 1000, 78_500],
    ['78,5', 1000, 78_500],
    ['0.1', 1000, 100],
    [' 178 ', 10, 1_780],
    ['1.10', 10, 11],
    ['66', 1, 66],
  ])('%s times %i is %i, exactly', (text, factor, stored) => {
    expect(scaledInteger(text, factor)).toBe(stored);
  });

  it.each([
    ['', 1],
    ['abc', 1000],
    ['-1', 1],
    ['1.5', 1],
    ['1.0001', 1000],
    ['1e3', 1],
    ['1.2.3', 1000],
  ])('%j times %i is no number', (text, factor) => {
    expect(scaledInteger(text, factor)).toBeNull();
  });
});
