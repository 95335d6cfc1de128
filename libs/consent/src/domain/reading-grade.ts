/**
 * School grade a text asks for (Flesch-Kincaid; English only). Syllables are counted by vowel groups: good enough to
 * hold a text to a reading age, not to compare two texts. Reading age is about the grade plus five.
 */
export function readingGrade(text: string): number {
  const sentences = Math.max(1, (text.match(/[.!?:](\s|$)/g) ?? []).length);
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const bare = word.toLowerCase().replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end.charAt(0));
  return Math.max(1, (bare.match(/[aeiouy]+/g) ?? []).length);
}
