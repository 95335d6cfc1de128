import '../../ui/ink/texts.js';
import { addTexts } from '../../texts.js';
import recalls from './en.json';

declare module '../../../shared/i18n/resources.js' {
  interface AppResources {
    recalls: typeof recalls;
  }
}

addTexts('recalls', { en: recalls });
