import { expect } from '../support/story.js';
import { answerClinicianQuestions, day, inWords, openVisit } from '../support/desk.js';
import { expectSealed, judge, withOneByteChanged, withOneByteMore } from '../support/sealed-file.js';
import { panel } from '../support/staff.js';
import type { MainPath } from './main-path.js';
import { BORN } from './patient.js';

/** Step 4, first stage: who was informed today cannot sign yet. */
export async function waitAfterInformation({ staff, tablet, newcomer }: MainPath): Promise<void> {
  await staff.goto(`${newcomer}/consents`);
  await staff.getByRole('button', { name: 'Record information' }).click();
  await staff.getByLabel('Doing nothing').check();
  await staff.getByLabel('Hair fibres, make-up or a wig').check();
  await staff.getByLabel('What matters to this patient').fill('That nobody at work notices');
  await staff.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(staff.getByText('Patient still reads')).toBeVisible();
  const code = await openVisit(staff, newcomer, ['Information', 'Consent']);
  await tablet.begin(code, BORN);
  expect((await tablet.readSections()).length).toBeGreaterThan(5);
  await expect(tablet.title).toHaveText('You cannot sign yet');
  await expect(tablet.page.getByText('You can sign from')).toContainText(inWords(day(7)));
  await tablet.goOn('Finish for now');
  await tablet.goOn('Clear the screen now');
  await staff.goto(`${newcomer}/consents`);
  await expect(panel(staff, 'What holds today')).toContainText('The waiting time is still running.');
}

/** Step 4, second stage: section by section, a question answered wrong and right, three decisions, one signature. */
export async function signConsent({ staff, tablet, rahul }: MainPath): Promise<void> {
  const code = await openVisit(staff, rahul, ['Health questions', 'Consent']);
  await tablet.begin(code, BORN);
  await tablet.answerHealth();
  await tablet.goOn('My answers are right');
  await tablet.readSections();
  await answerClinicianQuestions(staff, rahul);
  await tablet.page.getByLabel('It makes new hair grow.').check();
  await tablet.button('Continue').click();
  await expect(tablet.page.getByText('Not quite.')).toBeVisible();
  for (const right of [
    'It makes dots that look like short hair.',
    'I say stop, and they stop.',
    'I tell the team at once.',
  ]) {
    await tablet.page.getByLabel(right).check();
    await tablet.goOn();
  }
  await expect(tablet.title).toHaveText('What do you decide?');
  for (const yes of await tablet.page.getByRole('radio', { name: /^Yes/ }).all()) await yes.check();
  await tablet.goOn();
  await expect(tablet.title).toHaveText('Sign your decision');
  await tablet.page.getByLabel('this is my own decision').check();
  await tablet.button('Sign').click();
  await expect(tablet.page.getByRole('alert')).toContainText('Draw your signature');
  await tablet.dot();
  await tablet.button('Sign').click();
  await expect(tablet.page.getByRole('alert')).toContainText('too short for a signature');
  await tablet.button('Clear and start again').click();
  await tablet.draw();
  await tablet.goOn('Sign');
  await expect(tablet.title).toHaveText('Your copy');
}

/** Step 5: the patient's copies open, strangers accept them, and each change is named. */
export async function checkCopies({ product, tablet }: MainPath): Promise<void> {
  let pdf: Buffer = Buffer.alloc(0);
  const copies = tablet.page.getByRole('link', { name: 'Read or print' });
  await expect(copies).toHaveCount(3);
  for (const copy of await copies.all()) {
    const answer = await tablet.page.request.get((await copy.getAttribute('href')) ?? '');
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
    pdf = await answer.body();
    expectSealed(await judge(product, pdf));
  }
  await tablet.goOn('I am finished');
  await tablet.goOn('Clear the screen now');
  const changed = (await judge(product, withOneByteChanged(pdf))).verify;
  const longer = (await judge(product, withOneByteMore(pdf))).verify;
  expect([changed.code, longer.code]).toEqual([1, 1]);
  expect(longer.text).toMatch(/after the end|trailing|byte/i);
}
