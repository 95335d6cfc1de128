const MAX_LOT_NUMBER = 20;

/** 1 to 20 characters of the GS1 set, case kept (domain 5.2). Outer spaces are typing, inner ones are refused. */
export function isLotNumber(text: string): boolean {
  return text.length <= MAX_LOT_NUMBER && /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]+$/.test(text);
}

/** Lots whose keys are equal differ only by case, O/0, I/1 or spaces (domain 5.5). */
export function nearMatchKey(lotNumber: string): string {
  return lotNumber.toUpperCase().replace(/\s+/g, '').replaceAll('O', '0').replaceAll('I', '1');
}

/**
 * The known lot numbers that a person could mistake for this one. Lots are compared exactly, so a near match is never
 * treated as the same lot: it is shown.
 */
export function nearMatches(lotNumber: string, known: readonly string[]): string[] {
  const key = nearMatchKey(lotNumber);
  return [...new Set(known)].filter((other) => other !== lotNumber && nearMatchKey(other) === key);
}
