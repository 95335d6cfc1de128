import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GiveInformation, liveTemplate, type SignConsentDto } from '@stipple/consent';
import { DocumentDesk } from '@stipple/documents';
import type { DomainError, KioskActor } from '@stipple/kernel';
import { ScreeningQueries } from '@stipple/screening';
import {
  AnswerHealthQuestions,
  EnterVisit,
  GiveHelp,
  GoThroughConsent,
  LeaveKiosk,
  OpenVisit,
  RenewVisitCode,
  TakeKioskStep,
} from '@stipple/visits';
import { testWorld, type World } from '../../support/index.js';
import { answersFor, openReasons, screened } from '../screening/health-answers.js';
import { begun, tablet } from './kiosk.js';

const BIRTH_DATE = '1980-05-04';

let world: World;
let patientId: string;
beforeAll(async () => {
  world = await testWorld();
});
beforeEach(async () => {
  world.clock.set(new Date('2026-11-22T09:00:00Z'));
  patientId = await world.patient({ birthDate: BIRTH_DATE });
});
afterAll(() => world.close());

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'OK',
    (error: unknown) => (error as DomainError).code,
  );
const look = (actor: KioskActor) => world.get(TakeKioskStep).look(actor);
const health = (): AnswerHealthQuestions => world.get(AnswerHealthQuestions);

describe('the health questions at the kiosk', () => {
  it('come one a page, end in a check without HIV and hepatitis, and make findings', async () => {
    const actor = await begun(world, patientId, BIRTH_DATE, ['screening']);
    const answers = answersFor('full', 'patient', { SK03: 'yes', SY13: 'yes', HL04: 'no' });
    expect(await look(actor)).toMatchObject({
      kind: 'question',
      question: { questionId: 'SK01' },
      progress: { at: 1 },
    });
    let page = await look(actor);
    for (const answer of answers) {
      expect(page.question?.questionId).toBe(answer.questionId);
      page = await health().answer(actor, answer);
    }
    expect(page.kind).toBe('check');
    expect(page.check?.answers).toHaveLength(answers.length - 1);
    expect(page.check?.answers.map((answer) => answer.questionId)).not.toContain('SY13');
    expect(page.check?.privateQuestionIds).toEqual(['SY13']);
    expect((await health().handIn(actor)).kind).toBe('done');
    const { findings } = await world.get(ScreeningQueries).list(world.doctor, patientId);
    expect(findings.map((finding) => finding.ruleId).sort()).toEqual(['HL04', 'SK03', 'SY13']);
    expect((await look(actor)).kind).toBe('done');
  });

  it('an answer is changed from the check page, and the page comes back', async () => {
    await screened(world, patientId);
    world.clock.advance(25 * 3_600_000);
    const actor = await begun(world, patientId, BIRTH_DATE, ['screening']);
    for (const answer of answersFor('short', 'patient')) await health().answer(actor, answer);
    const again = await health().again(actor, 'LG07');
    expect(again).toMatchObject({ kind: 'question', question: { questionId: 'LG07', given: { answer: 'no' } } });
    const page = await health().answer(actor, { questionId: 'LG07', answer: 'yes', eventDate: '2026-11-23' });
    expect(page.kind).toBe('check');
    await health().handIn(actor);
    expect(await openReasons(world, patientId)).toContainEqual(['LG07', 'HELD_UNTIL_DATE']);
  });

  it('the questions of the clinician are not there, nor is a second hand-in', async () => {
    const actor = await begun(world, patientId, BIRTH_DATE, ['screening']);
    expect(await codeOf(health().answer(actor, { questionId: 'LG02', answer: 'has-capacity' }))).toBe(
      'QUESTION_NOT_YOURS',
    );
    expect(await codeOf(health().handIn(actor))).toBe('SCREENING_ANSWERS_MISSING');
    expect(await codeOf(health().again(actor, 'LG02'))).toBe('NOT_FOUND');
  });

  it('the draft survives a lock and a new code at another tablet', async () => {
    const actor = await begun(world, patientId, BIRTH_DATE, ['screening']);
    await health().answer(actor, { questionId: 'SK01', answer: 'no' });
    await world.get(LeaveKiosk).lock(actor);
    const { code } = await world.get(RenewVisitCode).execute(world.frontDesk, actor.visitId);
    const device = await tablet(world);
    await world.get(EnterVisit).execute(device, { code, birthDate: BIRTH_DATE });
    const resumed: KioskActor = { ...actor, deviceId: device.deviceId };
    const { identity } = await look(resumed);
    expect(identity?.initials).toBeTruthy();
  });

  it('an unfinished form goes on in the next visit', async () => {
    const actor = await begun(world, patientId, BIRTH_DATE, ['screening']);
    await health().answer(actor, { questionId: 'SK01', answer: 'no' });
    const next = await begun(world, patientId, BIRTH_DATE, ['screening']);
    expect((await look(next)).question?.questionId).toBe('SK02');
  });
});

describe('leaving', () => {
  it('asking for staff shows on the visit until somebody came', async () => {
    const actor = await begun(world, patientId, BIRTH_DATE, ['screening']);
    const page = await world.get(LeaveKiosk).askForHelp(actor);
    expect(page.kind).toBe('question');
    const view = await world.get(GiveHelp).execute(world.frontDesk, actor.visitId);
    expect(view.helpAskedAt).toBeNull();
  });

  it('stopping ends the visit, and what was not handed in counts for nothing', async () => {
    const actor = await begun(world, patientId, BIRTH_DATE, ['screening']);
    await health().answer(actor, { questionId: 'SK06', answer: 'yes' });
    expect(await world.get(LeaveKiosk).stop(actor)).toMatchObject({ kind: 'stopped', stopped: { wrongPerson: false } });
    expect(await openReasons(world, patientId)).toEqual([[null, 'SCREENING_MISSING']]);
    expect(await codeOf(health().answer(actor, { questionId: 'SK01', answer: 'no' }))).toBe('VISIT_OVER');
  });
});

const INFORMATION = {
  kinds: ['PROC' as const, 'ANAES' as const, 'DATA' as const],
  alternativesDiscussed: ['none' as const, 'concealer' as const, 'medicine' as const, 'transplant' as const],
  whatMatters: 'That nobody at work notices',
};
const DRAWN: Omit<SignConsentDto, 'modelHash'> = {
  method: 'drawn',
  strokes: [{ points: Array.from({ length: 30 }, (_, i) => ({ x: i * 7, y: 60 + 20 * Math.sin(i) })) }],
  agreed: true,
};
const rightOption = (questionId: string): string =>
  (['PROC', 'ANAES', 'DATA'] as const)
    .flatMap((kind) => liveTemplate(kind, 'en').teachBack)
    .find((question) => question.id === questionId)?.rightOptionId ?? '';

/** Reads, answers and permits whatever is asked, up to a page that needs something else. */
async function walk(actor: KioskActor): Promise<Awaited<ReturnType<typeof look>>> {
  const consent = world.get(GoThroughConsent);
  let page = await look(actor);
  for (;;) {
    if (page.section) {
      const { kind, sectionId } = page.section;
      page = await consent.readSection(actor, { kind, sectionId, seconds: 20 });
    } else if (page.teachBack) {
      const { questionId } = page.teachBack;
      page = await consent.answerTeachBack(actor, { questionId, optionId: rightOption(questionId) });
    } else if (page.choices) {
      page = await consent.choose(actor, { decisions: { PROC: 'permit', ANAES: 'permit', DATA: 'permit' } });
    } else return page;
  }
}

describe('consent at the kiosk', () => {
  it('is signed after health questions and waiting time, and the patient gets their own copy only', async () => {
    await screened(world, patientId);
    await world.get(GiveInformation).execute(world.doctor, patientId, { ...INFORMATION, givenAs: 'printed' });
    world.clock.advance(8 * 86_400_000);
    const actor = await begun(world, patientId, BIRTH_DATE, ['screening', 'consent']);
    for (const answer of answersFor('short', 'patient')) await health().answer(actor, answer);
    await health().handIn(actor);
    const ready = await walk(actor);
    expect(ready.kind).toBe('sign');
    const page = await world.get(GoThroughConsent).sign(actor, { ...DRAWN, modelHash: ready.sign?.modelHash ?? '' });
    expect(page.kind).toBe('copy');
    expect(page.copy?.map((consent) => consent.decision)).toEqual(['permit', 'permit', 'permit']);
    const documentId = page.copy?.[0]?.documentId ?? '';
    const open = (who: KioskActor) =>
      world.database.read(who, (tx) => world.get(DocumentDesk).file(tx, documentId)).then(({ bytes }) => bytes);
    expect((await open(actor)).subarray(0, 5).toString()).toBe('%PDF-');
    expect(
      await codeOf(open(await begun(world, await world.patient({ birthDate: BIRTH_DATE }), BIRTH_DATE, ['screening']))),
    ).toBe('NOT_FOUND');
    expect((await look(actor)).kind).toBe('copy');
    expect(await codeOf(health().handIn(actor))).toBe('VISIT_OVER');
  });

  it('is signed by nobody on the health answers of another day', async () => {
    await screened(world, patientId);
    await world.get(GiveInformation).execute(world.doctor, patientId, { ...INFORMATION, givenAs: 'printed' });
    world.clock.advance(8 * 86_400_000);
    const page = await walk(await begun(world, patientId, BIRTH_DATE, ['consent']));
    expect(page.waiting?.blockers.map((blocker) => blocker.code)).toEqual(['SCREENING_MISSING']);
  });

  it('reads the information page by page, then the visit is done', async () => {
    await screened(world, patientId);
    await world.get(GiveInformation).execute(world.doctor, patientId, {
      ...INFORMATION,
      givenAs: 'kiosk',
    });
    const actor = await begun(world, patientId, BIRTH_DATE, ['information']);
    let page = await look(actor);
    expect(page.kind).toBe('section');
    while (page.section) {
      const { kind, sectionId } = page.section;
      page = await world.get(GoThroughConsent).readSection(actor, { kind, sectionId, seconds: 20 });
    }
    expect(page.kind).toBe('done');
  });

  it('shows the patient why nobody may sign yet', async () => {
    await screened(world, patientId);
    const actor = await begun(world, patientId, BIRTH_DATE, ['consent']);
    expect(await look(actor)).toMatchObject({ kind: 'waiting' });
  });
});

describe('opening', () => {
  it('puts the steps in the order of the path', async () => {
    const visit = await world.get(OpenVisit).execute(world.doctor, { patientId, steps: ['consent', 'screening'] });
    expect(visit.steps).toEqual(['screening', 'consent']);
  });
});
