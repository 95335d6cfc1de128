import { expect } from '../support/story.js';
import { answerSignOut, signInAloud, takeTimeOut } from '../support/chair.js';
import { expectSealed, judge, withOneByteChanged } from '../support/sealed-file.js';
import { changePerson, DEMO_PASSWORD, panel } from '../support/staff.js';
import { scan } from '../support/wedge.js';
import { LABEL, LOT } from './ink.js';
import type { MainPath } from './main-path.js';

/** Step 7: planned, refused with every reason, put right, started. */
export async function startSession({ staff, rahul }: MainPath): Promise<void> {
  await changePerson(staff, 'ada');
  await staff.goto(`${rahul}/sessions/new`);
  await staff.getByRole('button', { name: /^Hairline/ }).click();
  await staff.getByRole('button', { name: /^Frontal/ }).click();
  await panel(staff, 'Ink').getByRole('listitem').filter({ hasText: LOT }).first().getByRole('checkbox').check();
  await staff.getByLabel('Room').fill('1');
  await staff.getByRole('button', { name: 'Plan', exact: true }).click();
  const checks = panel(staff, 'Before the start');
  await expect(checks).toContainText('The patient has not been weighed today.');
  await expect(checks).toContainText('The blood pressure has not been measured today.');
  await expect(checks).toContainText('The pulse has not been measured today.');
  const start = new URL(staff.url()).pathname;
  await expect(staff.getByRole('button', { name: 'Start the session' })).toBeDisabled();

  await checks.getByRole('link', { name: 'Measure' }).first().click();
  const measurements = panel(staff, 'Measurements');
  await measurements.getByRole('button', { name: 'Add' }).click();
  for (const [name, value] of [
    ['Weight in kg', '78'],
    ['Height in cm', '178'],
    ['Systolic in mmHg', '124'],
    ['Diastolic in mmHg', '78'],
    ['Pulse per minute', '66'],
  ] as const)
    await measurements.getByLabel(name).fill(value);
  await measurements.getByRole('button', { name: 'Save' }).click();
  await expect(measurements).toContainText('124 mmHg');
  await staff.goto(start);
  await checks.getByRole('button', { name: '0', exact: true }).click();
  await expect(checks).toContainText('Nothing stands in the way');
  await signInAloud(staff);
  await staff.getByRole('button', { name: 'Start the session' }).click();
  await expect(staff.getByRole('region', { name: 'Scalp map' })).toBeVisible();
}

/** Step 7: ink through the gate, a dose against the meter, pain, passes, and one taken back. */
export async function workInTheChair({ staff }: MainPath): Promise<void> {
  await takeTimeOut(staff);
  const caps = staff.getByRole('region', { name: 'Ink caps' });
  await caps.getByRole('button', { name: 'Fill a cap' }).click();
  const dialog = staff.getByRole('dialog');
  await dialog.getByLabel('Scan the bottle').focus();
  await scan(staff, LABEL);
  await expect(dialog.getByLabel('Bottle', { exact: true })).not.toHaveValue('');
  await dialog.getByLabel('Volume in ml').fill('0.2');
  await dialog.getByRole('button', { name: 'Fill the cap' }).click();
  await expect(caps).toContainText(LOT);

  await staff.getByRole('button', { name: /^Hairline/ }).click();
  await staff.getByRole('button', { name: 'Give a dose' }).click();
  await dialog.getByLabel('Volume in ml').fill('60');
  await expect(dialog).toContainText('this dose is over the limit');
  await expect(dialog.getByRole('button', { name: /Given/ })).toHaveCount(0);
  await dialog.getByLabel('Adrenaline').selectOption('1:200000');
  await dialog.getByLabel('Volume in ml').fill('10');
  await dialog.getByLabel('Drug lot').fill('LD1');
  await dialog.getByLabel('Drug expiry').fill('2035-01-31');
  await dialog.getByRole('button', { name: 'Given: record it' }).click();
  await expect(staff.getByRole('region', { name: 'Timeline' })).toContainText('Lidocaine');

  await staff.getByRole('group', { name: 'Pain now, 0 to 10' }).getByRole('button', { name: '3', exact: true }).click();
  await expect(staff.getByRole('region', { name: 'Timeline' })).toContainText('Pain 3 of 10');
  await staff.getByRole('button', { name: '+ Pass' }).click();
  await expect(staff.getByRole('button', { name: /^Hairline.*1 pass$/ })).toBeVisible();
  await staff.getByRole('button', { name: /^Vertex/ }).click();
  await staff.getByRole('button', { name: '+ Pass' }).click();
  await expect(staff.getByRole('button', { name: /^Vertex.*1 pass$/ })).toBeVisible();
  await staff.getByRole('button', { name: 'Undo' }).click();
  await expect(staff.getByRole('button', { name: /^Vertex.*no passes$/ })).toBeVisible();
}

/** Step 7: sign-out, signature with the own password, a locked note that is a PDF. */
export async function endAndSign({ product, staff }: MainPath): Promise<void> {
  await staff.getByRole('link', { name: 'End', exact: true }).click();
  await answerSignOut(staff);
  await staff.getByRole('button', { name: 'End the session' }).click();
  await expect(staff.getByRole('heading', { level: 1 })).toContainText('Sign session');
  await staff.getByLabel('Your password').fill('not it');
  await staff.getByRole('button', { name: 'Sign and lock' }).click();
  await expect(staff.getByRole('alert')).toBeVisible();
  await staff.getByLabel('Your password').fill(DEMO_PASSWORD);
  await staff.getByRole('button', { name: 'Sign and lock' }).click();
  await expect(panel(staff, 'Signature')).toContainText('Unchanged since it was signed');
  await expect(panel(staff, 'Zones and ink')).toContainText(LOT);
  const href = await staff.getByRole('link', { name: 'Open the PDF' }).getAttribute('href');
  const notePdf = await (await staff.request.get(href ?? '')).body();
  expectSealed(await judge(product, notePdf));
  expect((await judge(product, withOneByteChanged(notePdf))).verify.code).toBe(1);
}
