import { addTexts } from '../../texts.js';
import setup from './en.json';

declare module '../../../shared/i18n/resources.js' {
  interface AppResources {
    setup: typeof setup;
  }
}

addTexts('setup', { en: setup });
