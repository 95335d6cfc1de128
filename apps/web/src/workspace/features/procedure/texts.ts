import { addTexts } from '../../texts.js';
import procedure from './en.json';

declare module '../../../shared/i18n/resources.js' {
  interface AppResources {
    procedure: typeof procedure;
  }
}

addTexts('procedure', { en: procedure });
