import { DomainError } from '@stipple/kernel';

/** Field limits. Above them a number is a slip of the keyboard, not a dose. */
export const INPUT_RANGES = {
  /** Percent x 1000; above 10 % is not a local anaesthetic injection. */
  percentThousandths: { min: 1, max: 10_000 },
  volumeMicrolitres: { min: 1, max: 500_000 },
  /** Millilitres that hold one gram of adrenaline: 1:200000 is 200000. */
  adrenalineDilution: { min: 1_000, max: 10_000_000 },
  weightGrams: { min: 1_000, max: 300_000 },
  heightMillimetres: { min: 1_000, max: 2_500 },
  ageYears: { min: 0, max: 130 },
  milligrams: { min: 1, max: 1_000_000 },
  areaTenthsCm2: { min: 1, max: 30_000 },
  minutes: { min: 1, max: 1_440 },
} as const;

export type RangedField = keyof typeof INPUT_RANGES;

/** @throws DomainError DOSE_INPUT_INVALID naming the field, when it is not a whole number within its range */
export function requireInRange(field: RangedField, value: number): void {
  const { min, max } = INPUT_RANGES[field];
  if (!Number.isSafeInteger(value) || value < min || value > max) {
    throw invalidInput(field, `A whole number from ${min} to ${max} is needed.`);
  }
}

/** The refusal of one input field; `facts.field` and the pointer name it. */
export function invalidInput(field: string, detail: string): DomainError {
  return new DomainError('DOSE_INPUT_INVALID', { field }, [{ pointer: `/${field}`, code: 'OUT_OF_RANGE', detail }]);
}
