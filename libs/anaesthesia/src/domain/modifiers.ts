import { type Modifier, modifierOf } from './limits.js';

const OLD_AGE_YEARS = 70;
const LIGHT_GRAMS = 50_000;

/** The modifiers that age and actual weight give by themselves. */
export function derivedModifiers(ageYears: number | null, weightGrams: number | null): string[] {
  const derived: string[] = [];
  if (ageYears !== null && ageYears >= OLD_AGE_YEARS) derived.push('ageGe70');
  if (weightGrams !== null && weightGrams < LIGHT_GRAMS) derived.push('frailOrUnder50kg');
  return derived;
}

/**
 * The single lowest factor of all that apply, not their product (policy; direction ETG-LA, ARTIC).
 * @returns null when none applies
 * @throws DomainError DOSE_INPUT_INVALID for an unknown id
 */
export function lowestModifier(ids: readonly string[]): Modifier | null {
  return ids
    .map(modifierOf)
    .reduce<Modifier | null>((low, next) => (!low || next.factorTenths < low.factorTenths ? next : low), null);
}
