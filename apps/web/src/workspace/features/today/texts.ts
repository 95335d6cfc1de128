import { addTexts } from '../../texts.js';
import today from './en.json';

declare module '../../../shared/i18n/resources.js' {
  interface AppResources {
    today: typeof today;
  }
}

addTexts('today', { en: today });
