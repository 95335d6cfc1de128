import type common from './en/common.json';

/**
 * Every namespace and its keys, so that a missing key does not compile. Each area adds its own in its i18n.ts:
 * `declare module '../shared/i18n/resources.js' { interface AppResources { kiosk: typeof kiosk } }`.
 */
export interface AppResources {
  common: typeof common;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: AppResources;
  }
}
