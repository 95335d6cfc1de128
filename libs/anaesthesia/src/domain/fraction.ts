/** An exact, non-negative fraction. Verdicts compare these; a float never decides (decision 29). */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Fraction = { n: 0n, d: 1n };

/** @throws RangeError when the denominator is not positive: a defect of the caller. */
export function fraction(n: number | bigint, d: number | bigint): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom <= 0n) throw new RangeError('fraction needs a positive denominator');
  const divisor = gcd(top < 0n ? -top : top, bottom);
  return { n: top / divisor, d: bottom / divisor };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d);
}

/** @throws RangeError when b is zero */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

/** Negative when a < b, 0 when equal; by cross-multiplication. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) >= 0 ? a : b;
}

/** Value x scale, half up, as an integer: scale 1000 turns 0.8571... into 857. */
export function roundHalfUp(value: Fraction, scale: number | bigint): number {
  return Number(floorDivide(2n * value.n * BigInt(scale) + value.d, 2n * value.d));
}

/** Value x scale, rounded down. */
export function roundDown(value: Fraction, scale: number | bigint = 1): number {
  return Number(floorDivide(value.n * BigInt(scale), value.d));
}

/** Value x scale, rounded up: for amounts already in the body, never understated. */
export function roundUp(value: Fraction, scale: number | bigint = 1): number {
  return Number(-floorDivide(-value.n * BigInt(scale), value.d));
}

function floorDivide(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  return n % d < 0n ? quotient - 1n : quotient;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
