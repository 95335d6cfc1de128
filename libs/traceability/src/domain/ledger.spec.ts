import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@stipple/kernel';
import fc from 'fast-check';
import { capUseBefore, shadeRatio } from './cap.js';
import { balanceOf, isBalanceGapAlarming, levelAfter, movementsOfDraw, reversalOf } from './ledger.js';
import type { Movement } from './ledger.js';

const code = (code: string) => expect.objectContaining({ code });
const booked = (kind: Movement['kind'], delta: number): Movement => ({ kind, delta, reversal: false });

const anyMovement = fc.oneof(
  fc.integer({ min: 1, max: 20_000 }).map((delta) => booked('receive', delta)),
  fc.constant(booked('open', 0)),
  fc
    .tuple(fc.constantFrom('draw', 'waste', 'discard'), fc.integer({ min: 1, max: 20_000 }))
    .map(([kind, volume]) => booked(kind as Movement['kind'], -volume)),
  fc
    .integer({ min: -5000, max: 5000 })
    .filter((delta) => delta !== 0)
    .map((delta) => booked('adjust', delta)),
);
interface Act {
  movement: Movement;
  reverse: boolean;
  pick: number;
  isFact: boolean;
}
const anyAct: fc.Arbitrary<Act> = fc.record({
  movement: anyMovement,
  reverse: fc.boolean(),
  pick: fc.nat(),
  isFact: fc.boolean(),
});

/** What an act books: the reversal of an earlier movement, a use that has happened, or the movement itself. */
function wantedBy({ movement, reverse, pick, isFact }: Act, level: number, reversible: Movement[]): Movement[] {
  const target = reversible[pick % Math.max(1, reversible.length)];
  if (reverse && target) {
    reversible.splice(reversible.indexOf(target), 1);
    return [reversalOf(target)];
  }
  return isFact && movement.kind === 'draw' ? movementsOfDraw(level, -movement.delta) : [movement];
}

/** Plays acts against a level as a store does: what is refused is not booked. */
function play(acts: Act[]) {
  const ledger: Movement[] = [];
  const reversible: Movement[] = [];
  let level = 0;
  for (const act of acts) {
    const wanted = wantedBy(act, level, reversible);
    try {
      level = wanted.reduce(levelAfter, level);
      ledger.push(...wanted);
      reversible.push(...wanted.filter((one) => one.kind !== 'open' && !one.reversal));
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'STOCK_NEGATIVE')) throw error;
    }
    expect(level).toBeGreaterThanOrEqual(0);
  }
  return { ledger, level };
}

describe('ledger', () => {
  it('closes for any sequence of movements and reversals, and no level goes negative', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 60 }), (acts) => {
        const { ledger, level } = play(acts);
        const balance = balanceOf(ledger);
        const { received, used, wasted, discarded, adjustment, remaining } = balance;
        expect(remaining).toBe(level);
        expect(received).toBe(used + wasted + discarded + adjustment + remaining);
      }),
      { numRuns: 500 },
    );
  });

  it('a reversal leaves the balance as if the movement had not been', () => {
    const draw = booked('draw', -300);
    expect(balanceOf([booked('receive', 1000), draw, reversalOf(draw)])).toEqual({
      received: 1000,
      used: 0,
      wasted: 0,
      discarded: 0,
      adjustment: 0,
      remaining: 1000,
    });
  });

  it('refuses to take more than there is', () => {
    expect(() => levelAfter(100, booked('draw', -101))).toThrow(code('STOCK_NEGATIVE'));
    expect(levelAfter(100, booked('draw', -100))).toBe(0);
  });

  it.each([
    ['a receipt that takes', booked('receive', -1)],
    ['a draw that adds', booked('draw', 1)],
    ['a waste of nothing', booked('waste', 0)],
    ['an adjustment of nothing', booked('adjust', 0)],
    ['an opening that moves', booked('open', 1)],
    ['part of a microlitre', booked('draw', -0.5)],
    ['not a number', booked('receive', Number.NaN)],
  ])('refuses %s', (_what, movement) => {
    expect(() => levelAfter(1000, movement)).toThrow(code('MOVEMENT_INVALID'));
  });

  it('refuses to reverse a reversal', () => {
    expect(() => reversalOf(reversalOf(booked('draw', -1)))).toThrow(code('MOVEMENT_INVALID'));
  });

  it('books ink that was used although the books had less, as a gap that shows', () => {
    const ledger = [booked('receive', 200), ...movementsOfDraw(200, 300)];
    expect(ledger.reduce(levelAfter, 0)).toBe(0);
    expect(balanceOf(ledger)).toMatchObject({ received: 200, used: 300, adjustment: -100, remaining: 0 });
  });

  it('never refuses a use that has happened', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 10_000 }), (level, volume) => {
        expect(movementsOfDraw(level, volume).reduce(levelAfter, level)).toBe(Math.max(0, level - volume));
      }),
    );
  });

  it('raises the alarm beyond 2 % of what was received, or 1 ml', () => {
    const gap = (received: number, adjustment: number) =>
      isBalanceGapAlarming({ ...balanceOf([]), received, adjustment });
    expect(gap(10_000, 1000)).toBe(false);
    expect(gap(10_000, 1001)).toBe(true);
    expect(gap(10_000, -1001)).toBe(true);
    expect(gap(100_000, 2000)).toBe(false);
    expect(gap(100_000, 2001)).toBe(true);
  });
});

describe('caps', () => {
  it('keeps a shade as the least ratio', () => {
    expect(shadeRatio([250, 750])).toBe('1:3');
    expect(shadeRatio([100])).toBe('1');
    expect(shadeRatio([200, 100, 300])).toBe('2:1:3');
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 6 }),
        fc.nat(50),
        (parts, k) => {
          expect(shadeRatio(parts.map((part) => part * (k + 1)))).toBe(shadeRatio(parts));
        },
      ),
    );
  });

  it('refuses a portion of nothing', () => {
    for (const bad of [[], [0], [100, -1], [0.5]]) expect(() => shadeRatio(bad)).toThrow(code('CAP_EMPTY'));
  });

  it('lives four hours', () => {
    expect(capUseBefore(new Date('2026-03-01T10:00:00Z')).toISOString()).toBe('2026-03-01T14:00:00.000Z');
  });
});
