import { describe, expect, it } from '@jest/globals';
import { temperatureTenths } from './temperature.js';

describe('temperatureTenths', () => {
  it.each([
    ['5', 50],
    ['19.5', 195],
    ['-2,5', -25],
    ['−18', -180],
    ['0', 0],
    ['60', 600],
  ])('%s', (text, tenths) => {
    expect(temperatureTenths(text)).toBe(tenths);
  });

  it.each(['', 'warm', '5.25', '61', '-41', '--5'])('refuses %p', (text) => {
    expect(temperatureTenths(text)).toBeNull();
  });
});
