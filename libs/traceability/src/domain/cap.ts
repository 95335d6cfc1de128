import { DomainError } from '@stipple/kernel';

/** A cap is thrown away after four hours (domain 5.3, uncited default). */
export const CAP_LIFE_MINUTES = 240;
/** 20 drops to a millilitre (domain 5.3, uncited default). */
export const DROP_MICROLITRES = 50;
export const MAX_CAP_PORTIONS = 12;
/** No cap holds more than 10 ml: beyond it somebody typed millilitres for microlitres. */
export const MAX_PORTION_MICROLITRES = 10_000;

export function capUseBefore(filledAt: Date): Date {
  return new Date(filledAt.getTime() + CAP_LIFE_MINUTES * 60_000);
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/**
 * A shade as its ratio, not a name (domain 5.3): `1:3` is one part of the first portion to three of the second.
 * @param volumesMicrolitres positive whole numbers in the order of the portions, diluent last
 * @throws CAP_EMPTY without portions or with one that holds nothing
 */
export function shadeRatio(volumesMicrolitres: readonly number[]): string {
  if (
    volumesMicrolitres.length === 0 ||
    volumesMicrolitres.some((volume) => !Number.isSafeInteger(volume) || volume <= 0)
  ) {
    throw new DomainError('CAP_EMPTY', { portions: volumesMicrolitres.length });
  }
  const divisor = volumesMicrolitres.reduce(gcd);
  return volumesMicrolitres.map((volume) => volume / divisor).join(':');
}
