import { addTexts } from '../../texts.js';
import approvals from './en.json';

declare module '../../../shared/i18n/resources.js' {
  interface AppResources {
    approvals: typeof approvals;
  }
}

addTexts('approvals', { en: approvals });
