import { addTexts } from '../../texts.js';
import consents from './en.json';

declare module '../../../shared/i18n/resources.js' {
  interface AppResources {
    consents: typeof consents;
  }
}

addTexts('consents', { en: consents });
