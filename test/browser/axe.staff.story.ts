import { Api, type Wire } from './support/api.js';
import { inspector } from './support/inspect.js';
import * as setUp from './support/set-up.js';
import { expect, test, type Page } from './support/story.js';
import { changePerson, panel, signIn } from './support/staff.js';
import { label, scan } from './support/wedge.js';

test.use({ clinic: 'axe-staff' });

type Look = ReturnType<typeof inspector>;
interface Clinic {
  page: Page;
  look: Look;
  ada: Api;
  cleo: Api;
  dina: Api;
  rahul: Wire['PatientSummaryView'];
  ngozi: Wire['PatientSummaryView'];
  lot: Wire['LotView'];
  tablet: setUp.TabletApi;
}

const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
/** Nothing is being loaded any more. */
const settled = (page: Page) => page.waitForLoadState('networkidle');

async function show({ page, look }: Clinic, path: string, name: string): Promise<void> {
  await page.goto(path);
  await settled(page);
  await look(name);
}

test.setTimeout(600_000);

test('every kind of page of the staff', async ({ product, newPage }) => {
  const page = await newPage();
  const look = inspector(page, { target: 48 });
  await test.step('before anybody works', () => entry(page, look));
  const [ada, cleo, dina] = await Promise.all(['ada', 'cleo', 'dina'].map((who) => Api.signedIn(product.address, who)));
  if (!ada || !cleo || !dina) throw new Error('not signed in');
  const [rahul, ngozi] = [await setUp.findPatient(ada, 'menon'), await setUp.findPatient(ada, 'achebe')];
  const lot = await setUp.releasedLot(cleo, dina, 'SB-2520C');
  const tablet = new setUp.TabletApi(await Api.open(product.address));
  const clinic: Clinic = { page, look, ada, cleo, dina, rahul, ngozi, lot, tablet };
  await test.step('patients', () => patients(clinic));
  await test.step('health questions and consent', () => screeningAndConsent(clinic));
  await test.step('the procedure', () => procedure(clinic));
  await test.step('ink', () => ink(clinic));
  await test.step('administration', () => administration(clinic));
});

async function entry(page: Page, look: Look): Promise<void> {
  await page.goto('/login');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look('log-in, with errors');
  await page.goto('/setup');
  await heading(page, /./);
  await look('set-up, closed');
  await page.route('**/api/setup', (route) => route.fulfill({ json: { open: true } }));
  await page.goto('/setup#token');
  await page.reload();
  await page.getByRole('button', { name: 'Set up the clinic' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look('set-up, with errors');
  await page.unroute('**/api/setup');
  await signIn(page, 'ada');
  await expect(page.getByText('Nobody is in progress')).toBeVisible();
  await look('today, empty');
  await page.getByRole('button', { name: 'Dim room' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dim');
  await page.getByRole('button', { name: 'Bright room' }).click();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill('menon');
  await expect(page.getByRole('dialog').getByRole('link', { name: /Menon/ })).toBeVisible();
  await look('find');
  await page.goto('/nowhere');
  await look('not found');
}

async function patients(clinic: Clinic): Promise<void> {
  const { page, look, ngozi } = clinic;
  await show(clinic, '/patients', 'patients');
  await show(clinic, '/patients?q=nobody-of-that-name', 'patients, no hit');
  await page.goto('/patients/new');
  await page.getByLabel('Family name').fill('Menon');
  await page.getByLabel('Given name').fill('Rahul');
  await page.getByLabel('Birth date').fill('1992-03-12');
  await expect(page.getByRole('region', { name: 'Is it one of these?' })).toBeVisible();
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look('new patient, with errors and duplicates');
  await show(clinic, `/patients/${ngozi.id}`, 'patient, new');
  await panel(page, 'Measurements').getByRole('button', { name: 'Add' }).click();
  await panel(page, 'Measurements').getByRole('button', { name: 'Save' }).click();
  await panel(page, 'Allergies').getByRole('button', { name: 'Add' }).click();
  await panel(page, 'Allergies').getByLabel('Allergy to').selectOption('medicine');
  await look('patient, with open forms');
  await page.getByRole('button', { name: 'Open a kiosk visit' }).click();
  await look('open a visit');
  await page.getByRole('button', { name: 'Show the code' }).click();
  await expect(page.getByText('Code for the kiosk')).toBeVisible();
  await look('code of a visit');
  await show(clinic, `/patients/${ngozi.id}/edit`, 'edit patient');
}

async function screeningAndConsent(clinic: Clinic): Promise<void> {
  const { page, look, ada, tablet, rahul, ngozi } = clinic;
  await show(clinic, `/patients/${ngozi.id}/screening`, 'findings, not asked');
  await tablet.pair(ada, 'Waiting room 1');
  await tablet.answerHealth(await tablet.begin(ada, ngozi, ['screening']), ['SK03', 'LG07', 'AN03']);
  await tablet.act('screening/submit');
  await show(clinic, `/patients/${ngozi.id}/screening`, 'findings');
  await page.getByRole('button', { name: 'Decide' }).first().click();
  await page.getByRole('button', { name: 'Record the decision' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look('findings, a decision with errors');
  await page.getByRole('link', { name: /^Full form/ }).click();
  await expect(page.getByRole('region', { name: 'For the clinician to answer' })).toBeVisible();
  await look('answers');
  await page.goto(`/patients/${ngozi.id}/consents`);
  await page.getByRole('button', { name: 'Record information' }).click();
  await page.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look('consents, information with errors');
  await setUp.consentFully(ada, tablet, rahul);
  await show(clinic, `/patients/${rahul.id}/consents`, 'consents, signed');
  await page.getByRole('button', { name: 'Withdraw' }).first().click();
  await look('withdraw');
}

async function procedure(clinic: Clinic): Promise<void> {
  const { page, look, ada, rahul, lot } = clinic;
  await page.goto(`/patients/${rahul.id}/sessions/new`);
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look('plan, with errors');
  const { id } = await setUp.plannedSession(ada, rahul.id, lot);
  await show(clinic, `/procedures/${id}/start`, 'start check');
  const chair = new setUp.Chair(ada, id);
  await chair.start();
  await show(clinic, `/procedures/${id}`, 'procedure, nothing yet');
  await workForAWhile(chair, lot);
  await show(clinic, `/procedures/${id}`, 'procedure');
  for (const name of ['Fill a cap', 'Other drug or amount…', '✓ Time-out', 'Note']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look(`procedure: ${name}`);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Show as table' }).click();
  await look('procedure, the chart as a table');
  await show(clinic, '/', 'today');
  await show(clinic, `/procedures/${id}/close`, 'end of a session');
  await chair.end();
  await page.reload();
  await page.getByRole('button', { name: 'Sign and lock' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look('signing, with an error');
  await ada.post(`/sessions/${id}/sign`, { password: setUp.PASSWORD, meaning: 'authorship' });
  await show(clinic, `/procedures/${id}/record`, 'record');
  await show(clinic, `/patients/${rahul.id}`, 'patient');
}

/** A cap, doses, scores, passes, one of them taken back, a note. */
async function workForAWhile(chair: setUp.Chair, lot: Wire['LotView']): Promise<void> {
  const cap = await chair.fill(lot);
  await chair.give(8_000, 'HL');
  await chair.pass('HL', cap);
  await chair.feel(3, 'HL');
  await chair.pass('FR', cap);
  await chair.takeBack(await chair.pass('VX', cap));
  await chair.give(16_000, 'FR');
  await chair.feel(8, 'FR');
  await chair.say('Short break, water offered');
}

async function ink(clinic: Clinic): Promise<void> {
  const { page, look, cleo, lot } = clinic;
  const waiting = await setUp.receivedLot(cleo, 'SB-2521D');
  await changePerson(page, 'cleo');
  await show(clinic, '/admin/lots', 'lots');
  await show(clinic, '/admin/lots?q=nothing', 'lots, no hit');
  await page.goto('/admin/lots/receive');
  await look('receive, empty');
  // a wrong check digit, a product nobody knows, an expired lot, one more of a known lot
  await expect(page.getByRole('textbox', { name: 'Scan or paste a label' })).toBeFocused();
  await scan(page, '010950600013435317301231' + '10AA1');
  await scan(page, '010950600013437617301231' + '10AA2');
  await scan(page, '010950600013435217200101' + '10AA3');
  await scan(page, label('010950600013435217301231' + '10SB-2520C', '21A9'));
  await page.getByRole('button', { name: /^Receive 4/ }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await settled(page);
  await look('receive, rows with errors');
  await show(clinic, `/admin/lots/${waiting.id}`, 'lot, received by me');
  await show(clinic, '/admin/products', 'products');
  await page.goto('/admin/products/new');
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  await look('register a product, with errors');
  await changePerson(page, 'dina');
  await page.goto(`/admin/lots/${waiting.id}`);
  await page.getByRole('button', { name: 'Release the lot' }).click();
  await look('lot, release with an error');
  await show(clinic, `/admin/lots/${lot.id}`, 'lot');
  await page.getByRole('button', { name: 'Put into quarantine' }).click();
  await look('quarantine');
  await show(clinic, '/admin/recalls', 'recalls, none');
  await show(clinic, '/admin/recalls/new', 'recall: which lot');
  await page.goto(`/admin/recalls/new?lot=${lot.id}`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look('recall: the notice, with errors');
  await page.getByRole('radio', { name: /Class II:/ }).check();
  await page.getByLabel('Who recalls').fill('Nordlys Pigments');
  await page.getByLabel('Reason').fill('Particles found by the maker');
  await page.getByRole('button', { name: 'Continue' }).click();
  await look('recall: confirm');
  await page.getByRole('button', { name: 'Declare the recall' }).click();
  await heading(page, /^Recall of lot/);
  await settled(page);
  await look('recall');
  await show(clinic, `/admin/lots/${lot.id}`, 'lot, recalled');
  await show(clinic, '/admin/recalls', 'recalls');
}

async function administration(clinic: Clinic): Promise<void> {
  const { page, look } = clinic;
  await changePerson(page, 'gus');
  await show(clinic, '/admin/devices', 'tablets');
  await page.getByLabel('Name of the tablet').fill('Room 2');
  await page.getByRole('button', { name: 'Make a code' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('tablets: code');
  await changePerson(page, 'ada');
  await show(clinic, '/admin/approvals', 'approvals');
  await changePerson(page, 'hana');
  await show(clinic, '/admin/audit', 'audit log');
  await page.locator('summary').first().click();
  await look('audit log, details');
  await show(clinic, '/admin/audit?from=2020-01-01&to=2020-01-02', 'audit log, no hit');
}
