import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { Api, type Wire } from './support/api.js';
import { ROOT, startProduct } from './support/product.js';
import * as setUp from './support/set-up.js';
import { signIn } from './support/staff.js';
import { Tablet } from './support/tablet.js';

const PICTURES = join(ROOT, 'docs/pictures');
const STAFF = { width: 1180, height: 820 };
const KIOSK = { width: 820, height: 1180 };
const MINUTE_MS = 60_000;

/** The product's clock, so many minutes from now. */
class ProductClock {
  private shift = 0;
  constructor(readonly file: string) {}

  set(minutes: number): void {
    this.shift = minutes * MINUTE_MS;
    writeFileSync(this.file, String(this.shift));
  }

  readonly now: setUp.Now = () => new Date(Date.now() + this.shift).toISOString();
}

test('pictures of the real screens', async ({ browser }) => {
  mkdirSync(PICTURES, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'stipple-pictures-'));
  const clock = new ProductClock(join(folder, 'clock'));
  const preload = new URL('support/shift-clock.mjs', import.meta.url).href;
  const product = await startProduct({ NODE_OPTIONS: `--import ${preload}`, STIPPLE_CLOCK_SHIFT: clock.file });
  try {
    await takeAll(browser, product.address, clock, folder);
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

async function takeAll(browser: Browser, address: string, clock: ProductClock, folder: string): Promise<void> {
  clock.set(-230);
  const signedIn = (login: string) => Api.signedIn(address, login);
  const [ada, cleo, dina] = [await signedIn('ada'), await signedIn('cleo'), await signedIn('dina')];
  const lot = await setUp.releasedLot(cleo, dina, 'SB-2520C');
  const rahul = await setUp.findPatient(ada, 'menon');
  const kioskPage = await (await browser.newContext({ baseURL: address, viewport: KIOSK })).newPage();
  const kiosk = new setUp.TabletApi(new Api(kioskPage.request));
  await kiosk.pair(ada, 'Waiting room 1');
  const documentId = await signature(kioskPage, kiosk, ada, rahul);
  const sessionId = await threeHours(ada, rahul, lot, clock);
  await othersOfTheDay(kioskPage, kiosk, ada);

  const staff = await (await browser.newContext({ baseURL: address, viewport: STAFF })).newPage();
  await signIn(staff, 'ada');
  await shoot(staff, 'today', '/');
  await shoot(staff, 'patient', `/patients/${rahul.id}`);
  await staff.goto(`/procedures/${sessionId}`);
  await staff.getByRole('button', { name: /^Mid-scalp/ }).click();
  await shoot(staff, 'procedure');
  await staff.getByRole('button', { name: 'Dim room' }).click();
  await shoot(staff, 'procedure-dim');
  await staff.getByRole('button', { name: 'Bright room' }).click();
  await shoot(staff, 'lot', `/admin/lots/${lot.id}`);
  const recall = await dina.post<Wire['RecallView']>('/recalls', {
    lotId: lot.id,
    recallClass: 'II',
    issuer: 'Nordlys Pigments',
    reason: 'Particles found in the ink by the maker',
    noticeReference: 'NP-2026-014',
  });
  await shoot(staff, 'recall', `/admin/recalls/${recall.id}`);
  await staff.context().clearCookies();
  await signIn(staff, 'hana');
  await shoot(staff, 'audit', `/admin/audit?patientId=${rahul.id}`);
  await paper(ada, documentId, folder);
}

/** Rahul at the tablet, up to a drawn signature. @returns his consent to the procedure */
async function signature(
  page: Page,
  kiosk: setUp.TabletApi,
  staff: Api,
  rahul: Wire['PatientSummaryView'],
): Promise<string> {
  await kiosk.answerHealth(await kiosk.begin(staff, rahul, ['screening', 'consent']));
  const first = await kiosk.act('screening/submit');
  await setUp.answerClinicianQuestions(staff, rahul.id);
  await kiosk.understand(await kiosk.read(first));
  await kiosk.choose();
  await page.goto('/k');
  const tablet = new Tablet(page);
  await page.getByLabel('this is my own decision').check();
  await tablet.draw();
  await shoot(page, 'kiosk-sign');
  await tablet.goOn('Sign');
  const { copy } = await kiosk.look();
  return copy?.find(({ kind }) => kind === 'PROC')?.documentId ?? '';
}

/** A session that is three hours old. */
async function threeHours(
  doctor: Api,
  patient: Wire['PatientSummaryView'],
  lot: Wire['LotView'],
  clock: ProductClock,
): Promise<string> {
  clock.set(-190);
  const { id } = await setUp.plannedSession(doctor, patient.id, lot);
  const chair = new setUp.Chair(doctor, id, clock.now);
  const at = (minutes: number): setUp.Chair => {
    clock.set(minutes);
    return chair;
  };
  await at(-185).start();
  await at(-180).give(8_000, 'HL');
  const first = await at(-172).fill(lot);
  await at(-165).pass('HL', first);
  await at(-150).feel(2, 'HL');
  await at(-138).pass('HL', first);
  await at(-120).feel(4, 'HL');
  await at(-116).give(6_000, 'FR');
  await at(-110).pass('FR', first);
  await at(-90).feel(3, 'FR');
  const second = await at(-84).fill(lot);
  await at(-78).pass('TL', second);
  await at(-62).feel(5, 'TL');
  await at(-60).say('Short break, water offered');
  await at(-48).give(4_000, 'TR');
  await at(-40).pass('TR', second);
  await chair.takeBack(await at(-38).pass('VX', second));
  await at(-31).feel(3, 'TR');
  await at(-12).pass('FR', second);
  await at(-4).feel(2, 'FR');
  clock.set(0);
  return id;
}

/** Other patients, so that the day has something to do: one answers, one asks for somebody, one has a question. */
async function othersOfTheDay(page: Page, kiosk: setUp.TabletApi, staff: Api): Promise<void> {
  const mateo = await setUp.findPatient(staff, 'castellanos');
  await staff.post(`/patients/${mateo.id}/consent-information`, {
    kinds: ['PROC', 'ANAES', 'DATA'],
    givenAs: 'kiosk',
    alternativesDiscussed: ['none', 'concealer', 'medicine'],
    whatMatters: 'Swimming again soon',
  });
  const { section } = await kiosk.begin(staff, mateo, ['information']);
  await kiosk.act('patient-questions', {
    kind: section?.kind,
    sectionId: section?.sectionId,
    text: 'How long must I stay out of the pool?',
  });
  await kiosk.act('lock');
  const soren = await setUp.findPatient(staff, 'lindgren');
  await kiosk.begin(staff, soren, ['screening']);
  await kiosk.act('help');
  await kiosk.act('lock');
  const ngozi = await setUp.findPatient(staff, 'achebe');
  let step = await kiosk.begin(staff, ngozi, ['screening']);
  while (step.question && step.question.questionId !== 'SK03') {
    const { questionId } = step.question;
    step = await kiosk.act('answers', { questionId, answer: questionId === 'HL04' ? 'yes' : 'no' });
  }
  await page.reload();
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await page.getByText('Why we ask').click();
  await shoot(page, 'kiosk-question');
}

async function paper(staff: Api, documentId: string, folder: string): Promise<void> {
  const file = join(folder, 'consent.pdf');
  writeFileSync(file, await (await staff.context.get(`/api/documents/${documentId}/file`)).body());
  execFileSync('pdftoppm', ['-png', '-r', '90', '-f', '1', '-singlefile', file, join(PICTURES, 'consent-pdf')]);
}

async function shoot(page: Page, name: string, path?: string): Promise<void> {
  if (path !== undefined) await page.goto(path);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' });
}
