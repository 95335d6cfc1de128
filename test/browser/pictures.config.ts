import { defineConfig } from '@playwright/test';
import stories from '../../playwright.config.js';

/** The stories' browser, for the one file that takes pictures and tests nothing. */
export default defineConfig({ ...stories, testDir: '.', testMatch: 'pictures.ts', outputDir: '../../test-results' });
