import { addTexts } from '../../texts.js';
import record from './en.json';

declare module '../../../shared/i18n/resources.js' {
  interface AppResources {
    record: typeof record;
  }
}

addTexts('record', { en: record });
