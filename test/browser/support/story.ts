import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { startProduct, type Product } from './product.js';

export { expect } from '@playwright/test';
export type { BrowserContext, Locator, Page } from '@playwright/test';
export type { Product } from './product.js';

interface PerWorker {
  /** Files that name different clinics get a product each: what one story does to its clinic is no other's concern. */
  clinic: string;
  /** The built product, started once for all stories of a worker. */
  product: Product;
}

interface PerTest {
  /** A browser of its own: own cookies, own storage. */
  newPage: (options?: Parameters<Browser['newContext']>[0]) => Promise<Page>;
}

export const test = base.extend<PerTest, PerWorker>({
  clinic: ['main', { scope: 'worker', option: true }],
  product: [
    // a worker lives as long as its options stay the same, so each clinic has its own
    async ({ clinic: _ }, use) => {
      const product = await startProduct();
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 150_000 },
  ],
  baseURL: ({ product }, use) => use(product.address),
  newPage: async ({ browser, product }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ baseURL: product.address, ...options });
      contexts.push(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});
