/**
 * What a person types ('78.5' or '78,5') in the small unit that is stored, exactly: no floating point on the way.
 * @param factor power of ten between the two units, such as 1000 for kilograms to grams
 * @returns null when it is no number or has more decimals than the small unit can hold
 */
export function scaledInteger(text: string, factor: number): number | null {
  const match = /^(\d{1,9})(?:[.,](\d{1,9}))?$/.exec(text.trim());
  if (!match) return null;
  const places = String(factor).length - 1;
  const decimals = (match[2] ?? '').replace(/0+$/, '');
  if (decimals.length > places) return null;
  return Number(match[1]) * factor + Number(decimals.padEnd(places, '0') || '0');
}
