import { addTexts } from '../../texts.js';
import screening from './en.json';

declare module '../../../shared/i18n/resources.js' {
  interface AppResources {
    screening: typeof screening;
  }
}

addTexts('screening', { en: screening });
