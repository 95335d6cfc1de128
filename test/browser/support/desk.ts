import { expect, type Page } from '@playwright/test';

/** Answers of a clinician who has found nothing, by question. */
const UNREMARKABLE = [
  [/skin type/, 'Type I'],
  [/diabetes/, 'No diabetes'],
  [/understand, remember and weigh up/, 'Yes, all four'],
  [/body image questionnaire/, 'Negative'],
  [/whose wish/, 'A result we can reach, and their own wish'],
  [/under the influence/, 'No'],
] as const;

/** `/patients/<id>` of the page that is open. */
export const patientPath = (page: Page): string => /\/patients\/[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';

const DAY_MS = 86_400_000;
const CLINIC_ZONE = 'Europe/London';

/** 'YYYY-MM-DD' on the demo clinic's wall, so many days from now. */
export const day = (offset: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: CLINIC_ZONE }).format(Date.now() + offset * DAY_MS);

/** Day, month, year, as the kiosk asks for them. */
export function partsOf(date: string): [string, string, string] {
  const [year = '', month = '', inMonth = ''] = date.split('-');
  return [inMonth, month, year];
}

/** Day and month as the kiosk says them. */
export const inWords = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(date));

/** Opens a visit at the kiosk from the patient's page. @returns its code */
export async function openVisit(page: Page, patient: string, steps: string[]): Promise<string> {
  await page.goto(patient);
  await page.getByRole('button', { name: 'Open a kiosk visit' }).click();
  const dialog = page.getByRole('dialog');
  for (const name of ['Health questions', 'Information', 'Consent'])
    await dialog.getByLabel(name, { exact: true }).setChecked(steps.includes(name));
  await dialog.getByRole('button', { name: 'Show the code' }).click();
  await expect(dialog).toContainText('Code for the kiosk');
  const code = (await dialog.locator('output').innerText()).replace(/\s/g, '');
  await dialog.getByRole('button', { name: 'Done' }).click();
  return code;
}

/** The questions of the last questionnaire that are the clinician's. */
export async function answerClinicianQuestions(page: Page, patient: string): Promise<void> {
  await page.goto(`${patient}/screening`);
  await page
    .getByRole('link', { name: /^Full form/ })
    .first()
    .click();
  const questions = page.getByRole('region', { name: 'For the clinician to answer' }).getByRole('listitem');
  await expect(questions.first()).toBeVisible();
  for (let left = await questions.count(); left > 0; left -= 1) {
    const question = questions.first();
    const text = await question.innerText();
    const answer = UNREMARKABLE.find(([pattern]) => pattern.test(text))?.[1];
    if (answer === undefined) throw new Error(`no answer is known to: ${text}`);
    await question.getByRole('radio', { name: answer, exact: true }).check();
    await question.getByRole('button', { name: 'Save the answer' }).click();
    await expect(questions).toHaveCount(left - 1);
  }
}
