import { AUDIT_ACTIONS } from '@stipple/kernel';
import { addTexts } from '../../texts.js';
import audit from './en.json';

declare module '../../../shared/i18n/resources.js' {
  interface AppResources {
    audit: typeof audit;
    /** The closed list of what the log can say; its English stands beside the codes. */
    auditActions: Record<string, string>;
  }
}

addTexts('audit', { en: audit });
addTexts('auditActions', { en: AUDIT_ACTIONS });
