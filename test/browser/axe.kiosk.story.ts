import { Api } from './support/api.js';
import { partsOf } from './support/desk.js';
import { inspector } from './support/inspect.js';
import { answerClinicianQuestions, findPatient, TabletApi } from './support/set-up.js';
import { expect, test } from './support/story.js';
import { Tablet } from './support/tablet.js';

test.use({ clinic: 'axe-kiosk' });

const TABLET = { viewport: { width: 820, height: 1180 }, hasTouch: true };

test.setTimeout(600_000);

test('every kind of page of the kiosk', async ({ product, newPage }) => {
  const staff = await Api.signedIn(product.address, 'ada');
  const rahul = await findPatient(staff, 'menon');
  const page = await newPage(TABLET);
  const tablet = new Tablet(page);
  const behind = new TabletApi(new Api(page.request));
  const look = inspector(page, { target: 60 });
  const visit = async (steps: string[]): Promise<string> =>
    (await staff.post<{ code: string }>('/visits', { patientId: rahul.id, steps })).code;

  await test.step('entry', async () => {
    await page.goto('/k');
    await tablet.button('Connect').click();
    await expect(page.getByRole('alert')).toBeVisible();
    await look('pair, with an error');
    await behind.pair(staff, 'Waiting room 1');
    await page.reload();
    await expect(tablet.title).toHaveText('Welcome');
    await look('welcome');
    await tablet.button('I have a code').click();
    await tablet.button('Continue').click();
    await expect(page.getByRole('alert')).toBeVisible();
    await look('code, with errors');
    await tablet.enter(await visit(['screening', 'consent']), partsOf(rahul.birthDate));
    await expect(tablet.title).toHaveText('Is this you?');
    await look('is this you');
    await page.getByLabel('Yes, this is me').check();
    await tablet.goOn();
    await look('before you begin');
  });

  await test.step('health questions', async () => {
    await tablet.goOn('Begin');
    await tablet.button('Continue').click();
    await expect(page.getByRole('alert')).toBeVisible();
    await look('question, with an error');
    // on to a question that asks for a day
    let step = await behind.look();
    while (step.question && step.question.questionId !== 'LG07') {
      const { questionId } = step.question;
      step = await behind.act('answers', { questionId, answer: questionId === 'HL04' ? 'yes' : 'no' });
    }
    await page.reload();
    await page.getByRole('radio', { name: 'Yes' }).check();
    await page.getByText('Why we ask').click();
    await tablet.button('Continue').click();
    await expect(page.getByRole('alert')).toBeVisible();
    await look('question that asks for a day, with an error');
    await tablet.button('Text size and light').click();
    await page.getByRole('radio', { name: 'Largest' }).check();
    await look('text size and light');
    await tablet.button('Done').click();
    await look('question in the largest text');
    await tablet.button('I want to stop').click();
    await look('stop?');
    await tablet.button('No, go on').click();
    await tablet.button('Call a member of staff').click();
    await look('call a member of staff');
    await tablet.button('Go on').click();
    await behind.answerHealth(step);
    await page.reload();
    await expect(tablet.title).toHaveText('Check your answers');
    await look('check');
    await tablet.goOn('My answers are right');
  });

  await test.step('consent', async () => {
    await answerClinicianQuestions(staff, rahul.id);
    await look('section');
    await tablet.button('I have a question').click();
    await look('what would you like to ask');
    await tablet.button('Cancel').click();
    await behind.read(await behind.look());
    await page.reload();
    await look('teach-back');
    await page.getByLabel('It makes new hair grow.').check();
    await tablet.button('Continue').click();
    await expect(page.getByText('Not quite.')).toBeVisible();
    await look('teach-back again');
    await behind.understand(await behind.look());
    await page.reload();
    await tablet.button('Continue').click();
    await expect(page.getByRole('alert')).toBeVisible();
    await look('choices, with errors');
    for (const yes of await page.getByRole('radio', { name: /^Yes/ }).all()) await yes.check();
    await tablet.goOn();
    await tablet.button('Sign').click();
    await expect(page.getByRole('alert')).toBeVisible();
    await look('sign by drawing, with errors');
    await page.getByRole('radio', { name: /Type my name/ }).check();
    await tablet.button('Sign').click();
    await look('sign by typing, with errors');
    await page.getByRole('radio', { name: /Draw with my finger/ }).check();
    await tablet.draw();
    await page.getByLabel('this is my own decision').check();
    await tablet.goOn('Sign');
    await look('copy');
    await tablet.goOn('I am finished');
    await look('done');
  });

  await test.step('who must wait, and who is somebody else', async () => {
    const ngozi = await findPatient(staff, 'achebe');
    await staff.post(`/patients/${ngozi.id}/consent-information`, {
      kinds: ['PROC', 'ANAES', 'DATA'],
      givenAs: 'printed',
      alternativesDiscussed: ['none', 'concealer'],
      whatMatters: 'That nobody at work notices',
    });
    const health = await behind.begin(staff, ngozi, ['screening', 'consent']);
    await behind.answerHealth(health);
    await behind.act('screening/submit');
    await page.reload();
    await expect(tablet.title).toHaveText('You cannot sign yet');
    await look('waiting');
    await tablet.button('Finish for now').click();
    await tablet.goOn('Clear the screen now');
    await tablet.enter(await visit(['information']), partsOf(rahul.birthDate));
    await page.getByLabel('No, this is not me').check();
    await tablet.goOn();
    await expect(tablet.title).toHaveText('Please give the tablet back');
    await look('stopped');
  });
});
