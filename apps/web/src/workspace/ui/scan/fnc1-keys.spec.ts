import { describe, expect, it } from '@jest/globals';
import { Fnc1Keys, FNC1, fromVisible, toVisible, type KeyStroke, type Reading } from './fnc1-keys.js';

const stroke = (key: string, more: Partial<KeyStroke> = {}): KeyStroke => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  altGraph: false,
  ...more,
});

const altDigits = (digits: string, pad: 'Numpad' | 'Digit' = 'Numpad'): { keys: Fnc1Keys; downs: Reading[] } => {
  const keys = new Fnc1Keys();
  keys.down(stroke('Alt', { altKey: true, code: 'AltLeft' }));
  const downs = [...digits].map((digit) => keys.down(stroke(digit, { altKey: true, code: `${pad}${digit}` })));
  return { keys, downs };
};

describe('the separator as a scanner types it', () => {
  it('is the control character itself', () => {
    expect(new Fnc1Keys().down(stroke(FNC1))).toBe('separator');
  });

  it('is Ctrl+]', () => {
    expect(new Fnc1Keys().down(stroke(']', { ctrlKey: true }))).toBe('separator');
  });

  it.each(['Numpad', 'Digit'] as const)('is Alt with 0 2 9 on the %s keys, once Alt is let go', (pad) => {
    const { keys, downs } = altDigits('029', pad);
    expect(downs).toEqual(['swallow', 'swallow', 'swallow']);
    expect(keys.up('Alt')).toBe('separator');
    expect(keys.up('Alt')).toBeNull();
  });
});

describe('typing stays typing', () => {
  it.each([
    ['a bracket', stroke(']')],
    ['a bracket by AltGr', stroke(']', { ctrlKey: true, altKey: true, altGraph: true, code: 'Digit9' })],
    ['a brace by AltGr', stroke('}', { ctrlKey: true, altKey: true, altGraph: true, code: 'Digit0' })],
    ['a bracket by Ctrl+Alt', stroke(']', { ctrlKey: true, altKey: true, code: 'Digit9' })],
    ['copy', stroke('c', { ctrlKey: true })],
    ['zoom', stroke('+', { ctrlKey: true, code: 'BracketRight' })],
    ['back with the Command key', stroke('[', { metaKey: true })],
    ['the second tab', stroke('2', { altKey: true, code: 'Digit2' })],
  ])('%s', (_name, key) => {
    expect(new Fnc1Keys().down(key)).toBeNull();
  });

  it.each(['02', '0291', '013', '29'])('Alt with %s', (digits) => {
    expect(altDigits(digits).keys.up('Alt')).toBeNull();
  });

  it('0 2 9 with Alt let go in between', () => {
    const { keys } = altDigits('02');
    keys.up('Alt');
    keys.down(stroke('9', { code: 'Numpad9' }));
    expect(keys.up('Alt')).toBeNull();
  });
});

describe('the separator in a field', () => {
  it('comes back as it went in', () => {
    const scan = `010950600013435210LOT42A${FNC1}17270630`;
    expect(toVisible(scan)).not.toContain(FNC1);
    expect(fromVisible(toVisible(scan))).toBe(scan);
  });
});
