import { readAuditLog } from './steps/audit.js';
import { checkCopies, signConsent, waitAfterInformation } from './steps/consent.js';
import { recallLot, receiveAndRelease } from './steps/ink.js';
import type { MainPath } from './steps/main-path.js';
import { answerHealthQuestions, decideFindings, registerPatient } from './steps/patient.js';
import { endAndSign, startSession, workInTheChair } from './steps/session.js';
import { expect, test, type Page } from './support/story.js';
import { Tablet } from './support/tablet.js';

const STEPS: readonly [title: string, run: (path: MainPath) => Promise<void>][] = [
  ['1: a doctor registers a patient and finds them again', registerPatient],
  ['2: the patient answers the health questions on a paired tablet', answerHealthQuestions],
  ['3: the doctor sees reason and source of each finding, and clears or defers it', decideFindings],
  ['4: who was informed today must wait', waitAfterInformation],
  ['4: who was informed eight days ago reads, answers, decides and signs', signConsent],
  ['5: the copies open, strangers accept them, and a change is named', checkCopies],
  ['6: an ink admin receives by scanning, another one releases', receiveAndRelease],
  ['7: a session starts only when nothing stands against it', startSession],
  ['7: ink, anaesthetic, pain and passes', workInTheChair],
  ['7: the session ends, is signed, and its note is a PDF that strangers accept', endAndSign],
  ['8: a recall of the lot shows the patient at once', recallLot],
  ['9: the audit page has every step, the reads and the refusals too', readAuditLog],
];

// on a busy machine the pages are slow, not wrong
test.setTimeout(600_000);

test('one patient, one drop of ink, one signature', async ({ product, newPage }) => {
  const staff = await newPage();
  const tablet = new Tablet(await newPage({ viewport: { width: 820, height: 1180 }, hasTouch: true }));
  const faults = [watch(staff), watch(tablet.page)];
  const path: MainPath = { product, staff, tablet, newcomer: '', rahul: '' };
  for (const [title, run] of STEPS) await test.step(title, () => run(path));
  expect(faults.flat()).toEqual([]);
});

/** Faults of the pages themselves: uncaught errors, and anything the content policy stopped. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // a refusal is an answer, no fault
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(message.text());
  });
  return faults;
}
