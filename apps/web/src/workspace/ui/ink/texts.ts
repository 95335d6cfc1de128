import { addTexts } from '../../texts.js';
import ink from './en.json';

declare module '../../../shared/i18n/resources.js' {
  interface AppResources {
    ink: typeof ink;
  }
}

addTexts('ink', { en: ink });
