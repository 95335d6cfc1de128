import '../../ui/ink/texts.js';
import { addTexts } from '../../texts.js';
import lots from './en.json';

declare module '../../../shared/i18n/resources.js' {
  interface AppResources {
    lots: typeof lots;
  }
}

addTexts('lots', { en: lots });
