import { expect, type Page } from '@playwright/test';
import { panel } from './staff.js';

/** Says yes to each item of the sign-in. */
export async function signInAloud(page: Page): Promise<void> {
  await sayYes(page, 'Sign in, said aloud');
}

async function sayYes(page: Page, title: string): Promise<void> {
  for (const yes of await panel(page, title).getByRole('button', { name: 'Yes' }).all()) await yes.click();
}

export async function takeTimeOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Time-out' }).click();
  const dialog = page.getByRole('dialog');
  for (const item of await dialog.getByRole('checkbox').all()) await item.check();
  await dialog.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByRole('button', { name: '✓ Time-out' })).toBeVisible();
}

const SIGN_OUT: Record<string, string> = {
  'Needles used': '2',
  'Needle lot': 'N1',
  'Needle expiry': '2035-01-31',
  'Needles counted at the end': '2',
  'Machine name': 'M1',
  'Systolic in mmHg': '120',
  'Diastolic in mmHg': '78',
  'Pulse per minute': '66',
  'Oxygen saturation in %': '99',
  'Given to': 'the patient',
};

/** Everything that the sign-out asks for. */
export async function answerSignOut(page: Page): Promise<void> {
  await panel(page, 'Pain at the end').getByRole('button', { name: '1', exact: true }).click();
  await expect(panel(page, 'Pain at the end')).toContainText('Pain 1 of 10');
  await sayYes(page, 'Sign out, before the patient leaves');
  await page.getByLabel('There were no complications').check();
  for (const [name, value] of Object.entries(SIGN_OUT)) await page.getByLabel(name, { exact: true }).fill(value);
  await page.getByLabel('The aftercare was explained in person').check();
  await page.getByLabel('The emergency contact was given').check();
}
