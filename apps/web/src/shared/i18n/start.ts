import i18next, { type i18n, type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import common from './en/common.json';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

function showLanguage(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/**
 * Starts translation for one entry. The texts are bundled, so this is synchronous and no page waits for them.
 * @param areas namespaces of the area, by language: `{ en: { kiosk } }`
 */
export function startI18n(areas: Record<string, Resource[string]>): i18n {
  const resources: Resource = {};
  for (const [language, namespaces] of Object.entries(areas)) {
    resources[language] = language === 'en' ? { common, ...namespaces } : namespaces;
  }
  i18next.on('languageChanged', showLanguage);
  void i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'common',
    resources,
    initAsync: false,
    interpolation: { escapeValue: false }, // React escapes
  });
  return i18next;
}
