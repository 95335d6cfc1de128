import i18next from 'i18next';

/**
 * Adds the texts of one feature when its chunk is loaded, so that the first load carries the shell's texts only. Called once at
 * the top of a feature's `texts.ts`; the key types are declared there too (see README).
 */
export function addTexts(namespace: string, byLanguage: Record<string, object>): void {
  for (const [language, texts] of Object.entries(byLanguage)) {
    i18next.addResourceBundle(language, namespace, texts, true, true);
  }
}
