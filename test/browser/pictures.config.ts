import { defineConfig } from '@playwright/test';
import stories from '../../playwright.config.js';

/** The stories' browser, for the one file that takes pictures and tests nothing. */
export default defineConfig({
  ...stories,
  testDir: '.',
  testMatch: 'pictures.ts',
  outputDir: '../../test-results',
  use: {
    ...stories.use,
    launchOptions: {
      ...stories.use?.launchOptions,
      // a date field is written as the browser's own language has it, not the page's
      env: { ...process.env, LANGUAGE: 'en_GB' },
    },
  },
});
