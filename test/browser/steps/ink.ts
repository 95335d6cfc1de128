import { expect } from '../support/story.js';
import { changePerson, panel } from '../support/staff.js';
import { label, scan } from '../support/wedge.js';
import type { MainPath } from './main-path.js';

export const LOT = 'SB-2520C';
/** GTIN of the demo's ink, expiry, lot, serial: the lot has no fixed length, so a separator ends it. */
export const LABEL = label(`010950600013435217301231${'10'}${LOT}`, '21A7');

/** Step 6: in by its label, into quarantine; out by the tick list of somebody else. */
export async function receiveAndRelease({ staff }: MainPath): Promise<void> {
  await changePerson(staff, 'cleo');
  await staff.getByRole('link', { name: 'Receive', exact: true }).click();
  await expect(staff.getByRole('textbox', { name: 'Scan or paste a label' })).toBeFocused();
  await scan(staff, LABEL);
  const row = staff.getByRole('list', { name: 'Labels of this delivery' }).getByRole('listitem');
  await expect(row).toContainText('New lot');
  await expect(row).toContainText(LOT);
  await staff.getByLabel('Delivery note number').fill('DN-2002');
  await row.getByLabel('Containers').fill('2');
  await staff.getByRole('button', { name: 'Receive 1 label' }).click();
  await row.getByRole('link', { name: 'Open the lot' }).click();
  await expect(panel(staff, 'Can I use it?')).toContainText('No, not now');
  await expect(panel(staff, 'Release for use')).toContainText('somebody else must release it');
  const lot = new URL(staff.url()).pathname;

  await changePerson(staff, 'dina');
  await staff.goto(lot);
  const ticks = panel(staff, 'Release for use').getByRole('checkbox');
  await expect(ticks.first()).toBeVisible();
  await ticks.first().check();
  await staff.getByRole('button', { name: 'Release the lot' }).click();
  await expect(panel(staff, 'Release for use')).toContainText('not ticked');
  for (const tick of await ticks.all()) await tick.check();
  await staff.getByRole('button', { name: 'Release the lot' }).click();
  await expect(panel(staff, 'Can I use it?')).toContainText('Yes, it can be used');
}

/** Step 8: lot, notice, and at once every patient who got it. */
export async function recallLot({ staff }: MainPath): Promise<void> {
  await changePerson(staff, 'dina');
  await staff.getByRole('link', { name: 'Recalls', exact: true }).click();
  await staff.getByRole('link', { name: 'Declare a recall' }).click();
  await staff.getByLabel('Lot, product, maker, supplier or pigment').fill(LOT);
  await staff.getByRole('link', { name: new RegExp(LOT) }).click();
  await staff.getByRole('radio', { name: /Class II:/ }).check();
  await staff.getByLabel('Who recalls').fill('Nordlys Pigments');
  await staff.getByLabel('Reason').fill('Particles found by the maker');
  await staff.getByRole('button', { name: 'Continue' }).click();
  await expect(panel(staff, 'Declare this recall?')).toContainText('1 patient who got it');
  await staff.getByRole('button', { name: 'Declare the recall' }).click();
  await expect(staff.getByRole('heading', { level: 1 })).toHaveText(`Recall of lot ${LOT}`);
  const affected = panel(staff, 'Affected patients');
  for (const fact of ['Rahul', 'Menon', '+44 20 7946 0123', 'rahul.menon@example.org', '0.2 ml', 'Hairline'])
    await expect(affected).toContainText(fact);
}
