import { addTexts } from '../../texts.js';
import devices from './en.json';

declare module '../../../shared/i18n/resources.js' {
  interface AppResources {
    devices: typeof devices;
  }
}

addTexts('devices', { en: devices });
