import { addTexts } from '../../texts.js';
import patients from './en.json';

declare module '../../../shared/i18n/resources.js' {
  interface AppResources {
    patients: typeof patients;
  }
}

addTexts('patients', { en: patients });
