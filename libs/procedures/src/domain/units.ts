/** Whole small units as people read them; integer arithmetic, so that nothing is rounded on the way. */
function decimal(value: number, perUnit: number, places: number): string {
  const whole = Math.trunc(value / perUnit);
  const rest = Math.abs(value % perUnit);
  const digits = String(rest)
    .padStart(String(perUnit).length - 1, '0')
    .slice(0, places)
    .replace(/0+$/, '');
  return digits === '' ? String(whole) : `${whole}.${digits}`;
}

export const microlitresAsMl = (value: number): string => `${decimal(value, 1_000, 3)} ml`;
export const microgramsAsMg = (value: number): string => `${decimal(value, 1_000, 3)} mg`;
export const nanogramsAsMicrograms = (value: number): string => `${decimal(value, 1_000, 3)} µg`;
export const milligramsAsGrams = (value: number): string => `${decimal(value, 1_000, 3)} g`;
export const thousandthsAsPercent = (value: number): string => `${decimal(value, 1_000, 3)} %`;
export const tenthsAsPercent = (value: number): string => `${decimal(value, 10, 1)} %`;
export const tenthsAsCm2 = (value: number): string => `${decimal(value, 10, 1)} cm²`;
export const gramsAsKg = (value: number): string => `${decimal(value, 1_000, 1)} kg`;
export const millimetresAsCm = (value: number): string => `${decimal(value, 10, 1)} cm`;
export const micrometresAsMm = (value: number): string => `${decimal(value, 1_000, 3)} mm`;
export const secondsAsHours = (value: number): string =>
  `${Math.trunc(value / 3_600)} h ${String(Math.trunc((value % 3_600) / 60)).padStart(2, '0')} min`;
