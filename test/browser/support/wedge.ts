import type { Page } from '@playwright/test';

/** GS1's separator between elements. */
const FNC1 = '\u001d';

/**
 * A scanner that is a keyboard: types into whatever has the focus, fast, and ends with Enter. The separator comes as Ctrl+], as most
 * keyboard wedges send it.
 */
export async function scan(page: Page, label: string): Promise<void> {
  const parts = label.split(FNC1);
  for (const [at, part] of parts.entries()) {
    if (at > 0) await page.keyboard.press('Control+]');
    await page.keyboard.type(part, { delay: 2 });
  }
  await page.keyboard.press('Enter');
}

/** A GS1 element string with the separators that it needs. */
export const label = (...elements: string[]): string => elements.join(FNC1);
