import { startI18n } from '../shared/i18n/start.js';
import shell from './locales/en/shell.json';
import ui from './locales/en/ui.json';

declare module '../shared/i18n/resources.js' {
  interface AppResources {
    shell: typeof shell;
    ui: typeof ui;
  }
}

/** Starts translation with the texts of the shell; each feature adds its own when it is opened. */
export const startWorkspaceI18n = (): void => void startI18n({ en: { shell, ui } });
