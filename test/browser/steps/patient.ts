import { expect } from '../support/story.js';
import { answerClinicianQuestions, day, openVisit, partsOf, patientPath } from '../support/desk.js';
import { signIn } from '../support/staff.js';
import type { MainPath } from './main-path.js';

const PSORIASIS = 'Has anyone ever told you that you have psoriasis, even if your scalp is clear today?';
const DRINK = 'Have you drunk alcohol in the last 48 hours?';
export const BORN = ['12', '3', '1992'] as const;

/** Step 1: likely duplicates are shown before saving; search by name, phone, number and birth date. */
export async function registerPatient(path: MainPath): Promise<void> {
  const { staff } = path;
  await signIn(staff, 'ada');
  await staff.getByRole('link', { name: 'Register a patient' }).click();
  await staff.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(staff.getByRole('alert')).toContainText('Enter the family name');
  await staff.getByLabel('Family name').fill('Menon');
  await staff.getByLabel('Given name').fill('Rahul');
  await staff.getByLabel('Birth date').fill('1992-03-12');
  await staff.getByLabel('Sex').selectOption('Male');
  await staff.getByLabel('Phone').first().fill('+44 20 7946 0999');
  const duplicates = staff.getByRole('region', { name: 'Is it one of these?' });
  await expect(duplicates).toContainText('Likely the same');
  await staff.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(staff.getByRole('alert')).toBeVisible();
  await staff.getByLabel('none of these is my patient').check();
  await staff.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(staff).toHaveURL(/\/patients\/[0-9a-f-]{36}$/);
  path.newcomer = patientPath(staff);
  const number = /No\. (\S+)/.exec(await staff.getByRole('region', { name: 'Patient' }).innerText())?.[1] ?? '';

  for (const words of ['menon rah', '02079460999', number, '12/3/1992']) {
    await staff.goto('/patients');
    await staff.getByRole('searchbox').fill(words);
    await expect(staff.getByRole('list', { name: 'Patients found' })).toContainText(number);
  }
  await staff.goto('/patients');
  await staff.getByLabel('Birth date').fill('1992-03-12');
  await expect(staff.getByRole('list', { name: 'Patients found' }).getByRole('listitem')).toHaveCount(2);
  const demo = staff.getByRole('link', { name: /Menon, Rahul/ }).filter({ hasText: '0123' });
  await demo.click();
  path.rahul = patientPath(staff);
  expect(path.rahul).not.toBe(path.newcomer);
}

/** Step 2: one tablet, one code, one question a page. */
export async function answerHealthQuestions({ staff, tablet, newcomer }: MainPath): Promise<void> {
  await staff.goto('/admin/devices');
  await staff.getByLabel('Name of the tablet').fill('Waiting room 1');
  await staff.getByRole('button', { name: 'Make a code' }).click();
  const dialog = staff.getByRole('dialog');
  await tablet.pair((await dialog.locator('output').innerText()).replace(/\s/g, ''));
  await expect(dialog.getByText('Waiting room 1 is paired')).toBeVisible();

  const code = await openVisit(staff, newcomer, ['Health questions']);
  await tablet.enter(code, ['13', '3', '1992']);
  await expect(tablet.page.getByRole('alert')).toContainText('do not belong together');
  await tablet.date(BORN);
  await tablet.goOn();
  await expect(tablet.page.locator('body')).not.toContainText('Menon');
  await tablet.page.getByLabel('Yes, this is me').check();
  await tablet.goOn();
  await tablet.goOn('Begin');
  const asked = await tablet.answerHealth({
    [PSORIASIS]: { option: 'Yes' },
    [DRINK]: { option: 'Yes', date: partsOf(day(0)) },
  });
  expect(asked.length).toBeGreaterThan(80);
  expect(new Set(asked).size).toBe(asked.length);
  await tablet.goOn('My answers are right');
  await expect(tablet.title).toHaveText('Thank you');
  await tablet.goOn('Clear the screen now');
  await expect(tablet.page.locator('body')).not.toContainText('psoriasis');
}

/** Step 3: each finding has its reason and its source, and a doctor decides. */
export async function decideFindings({ staff, newcomer }: MainPath): Promise<void> {
  await staff.goto(`${newcomer}/screening`);
  const psoriasis = staff.getByRole('article', { name: 'Psoriasis elsewhere or in the past' });
  await expect(psoriasis).toContainText('Needling can trigger plaques');
  await expect(psoriasis).toContainText('Source');
  await psoriasis.getByRole('button', { name: 'Decide' }).click();
  await psoriasis.getByRole('radio', { name: 'Clear' }).check();
  await psoriasis.getByLabel('Reason').fill('fine');
  await psoriasis.getByRole('button', { name: 'Record the decision' }).click();
  await expect(psoriasis.getByRole('alert')).toContainText('at least 20 characters');
  await psoriasis.getByLabel('Reason').fill('Seen in clinic today: nothing in the planned zones');
  await psoriasis.getByRole('button', { name: 'Record the decision' }).click();
  await expect(psoriasis.getByRole('list', { name: 'Decisions' })).toContainText('Dr Ada Iyer');

  const drink = staff.getByRole('article', { name: 'Alcohol in the last 24-48 hours' });
  await drink.getByRole('button', { name: 'Decide' }).click();
  await drink.getByRole('radio', { name: 'Defer' }).check();
  await drink.getByLabel('First day on which the session may be').fill(day(3));
  await drink.getByLabel('Reason').fill('Comes back sober');
  await drink.getByRole('button', { name: 'Record the decision' }).click();
  await expect(drink.getByRole('list', { name: 'Decisions' })).toContainText('Defer');
  await answerClinicianQuestions(staff, newcomer);
  await staff.goto(`${newcomer}/screening`);
  await expect(staff.getByText('1 reason stands against a session')).toBeVisible();
}
