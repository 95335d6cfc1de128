/** The initials that a patient confirms: first letter of each given and family name, as 'A. B.'. */
export function initialsOf(givenName: string, familyName: string): string {
  const words = `${givenName} ${familyName}`.split(/[\s-]+/u).filter((word) => word.length > 0);
  return words.map((word) => `${[...word][0]?.toLocaleUpperCase() ?? ''}.`).join(' ');
}

const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '').toLocaleUpperCase();

/** Compares letters only: full stops, spaces and case do not matter. */
export const sameInitials = (a: string, b: string): boolean => letters(a) === letters(b);
