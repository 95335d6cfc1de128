import { expect, type Page } from '@playwright/test';

/** Printed at the start of the demo. */
export const DEMO_PASSWORD = 'stipple-demo-2026';

/** Signs in over the form, as everybody does. */
export async function signIn(page: Page, login: string, password = DEMO_PASSWORD): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('Login').fill(login);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeVisible();
}

/** The next person at the same computer. */
export async function changePerson(page: Page, login: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/login/);
  await signIn(page, login);
}

/** Part of a page by its heading. */
export const panel = (page: Page, name: string | RegExp) => page.getByRole('region', { name, exact: true });
