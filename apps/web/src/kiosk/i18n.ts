import consent from './i18n/en/consent.json';
import ending from './i18n/en/ending.json';
import entry from './i18n/en/entry.json';
import problems from './i18n/en/problems.json';
import questions from './i18n/en/questions.json';
import shell from './i18n/en/shell.json';
import { startI18n } from '../shared/i18n/start.js';

const kiosk = { ...shell, entry, questions, consent, ending, problems };

declare module '../shared/i18n/resources.js' {
  interface AppResources {
    kiosk: typeof kiosk;
  }
}

export const startKioskTexts = (): void => void startI18n({ en: { kiosk } });
