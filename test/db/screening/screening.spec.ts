import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DomainError } from '@stipple/kernel';
import { Patient } from '@stipple/patients';
import {
  AnswerQuestion,
  DecideFinding,
  type FindingView,
  ScreeningDesk,
  ScreeningQueries,
  StartScreening,
  SubmitScreening,
} from '@stipple/screening';
import { RULE_SET, RULE_SET_HASH } from '@stipple/screening/domain';
import { TEST_PASSWORD, testWorld, type World } from '../../support/index.js';
import { answersFor, openReasons, screened } from './health-answers.js';

const REASON = 'Examined today; scars are flat and pale.';

let world: World;
let patientId: string;
beforeAll(async () => {
  world = await testWorld();
});
beforeEach(async () => {
  world.clock.set(new Date('2026-11-22T09:00:00Z'));
  patientId = await world.patient({ birthDate: '1980-05-04' });
});
afterAll(() => world.close());

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'OK',
    (error: unknown) => (error as DomainError).code,
  );
const findings = async (): Promise<FindingView[]> =>
  (await world.get(ScreeningQueries).list(world.doctor, patientId)).findings;
const finding = async (ruleId: string): Promise<FindingView> => {
  const found = (await findings()).find((candidate) => candidate.ruleId === ruleId);
  if (!found) throw new Error(`${ruleId} has no finding`);
  return found;
};
const decide = async (ruleId: string, more: Partial<Parameters<DecideFinding['execute']>[2]>, actor = world.doctor) =>
  world.get(DecideFinding).execute(actor, (await finding(ruleId)).id, { decision: 'clear', reason: REASON, ...more });

describe('a form', () => {
  it('is missing until it is handed in, and clear when nothing speaks against a session', async () => {
    expect(await openReasons(world, patientId)).toEqual([[null, 'SCREENING_MISSING']]);
    const { id } = await world.get(StartScreening).execute(world.doctor, patientId, 'full');
    expect(await openReasons(world, patientId)).toEqual([[null, 'SCREENING_IN_PROGRESS']]);
    for (const answer of answersFor('full', 'patient'))
      await world.get(AnswerQuestion).execute(world.doctor, id, answer);
    await world.get(SubmitScreening).execute(world.doctor, id);
    expect((await openReasons(world, patientId)).map(([ruleId]) => ruleId)).toEqual([
      'SK08',
      'SY03',
      'LG02',
      'LG04',
      'LG05',
      'LG09',
    ]);
    for (const answer of answersFor('full', 'clinician'))
      await world.get(AnswerQuestion).execute(world.doctor, id, answer);
    expect(await openReasons(world, patientId)).toEqual([]);
  });

  it('is not handed in with gaps, and says which', async () => {
    const { id } = await world.get(StartScreening).execute(world.doctor, patientId, 'full');
    const submit = world.get(SubmitScreening).execute(world.doctor, id);
    await expect(submit).rejects.toMatchObject({ code: 'SCREENING_ANSWERS_MISSING' });
    await submit.catch((error: DomainError) => expect(error.errors.map((e) => e.pointer)).toContain('/answers/SK11'));
  });

  it('goes on when it is begun twice', async () => {
    const first = await world.get(StartScreening).execute(world.doctor, patientId, 'full');
    expect((await world.get(StartScreening).execute(world.doctor2, patientId, 'full')).id).toBe(first.id);
  });

  it('keeps every answer and the version of the rules', async () => {
    const { id } = await world.get(StartScreening).execute(world.doctor, patientId, 'full');
    await world.get(AnswerQuestion).execute(world.doctor, id, { questionId: 'SK01', answer: 'no' });
    const view = await world.get(AnswerQuestion).execute(world.doctor, id, { questionId: 'SK01', answer: 'yes' });
    const answer = view.answers.find((candidate) => candidate.question.questionId === 'SK01');
    expect(answer?.question.given?.answer).toBe('yes');
    expect(answer?.earlier.map((given) => given.answer)).toEqual(['no']);
    expect([view.ruleSetVersion, view.ruleSetHash]).toEqual([RULE_SET.version, RULE_SET_HASH]);
  });

  it('refuses what does not fit: unknown questions, wrong words, another clinic', async () => {
    const { id } = await world.get(StartScreening).execute(world.doctor, patientId, 'full');
    const answer = (questionId: string, word: string, actor = world.doctor): Promise<string> =>
      codeOf(world.get(AnswerQuestion).execute(actor, id, { questionId, answer: word }));
    expect(await answer('LG01', 'yes')).toBe('QUESTION_UNKNOWN');
    expect(await answer('SK01', 'perhaps')).toBe('ANSWER_NOT_FITTING');
    expect(await answer('HL05', 'yes')).toBe('ANSWER_NOT_FITTING');
    expect(await answer('SK01', 'no', (await world.anotherClinic()).doctor)).toBe('NOT_FOUND');
  });
});

describe('findings', () => {
  it('show reason, sources and what may be decided', async () => {
    await screened(world, patientId, { SK06: 'yes', SY13: 'yes' });
    const keloid = await finding('SK06');
    expect(keloid).toMatchObject({
      gate: 'block',
      severity: 'absolute',
      standing: 'open',
      current: true,
      trigger: 'answer',
    });
    expect(keloid.sources.map((source) => source.key)).toContain('KELOID-PN');
    expect(keloid.possibleDecisions).toEqual(['acknowledge', 'defer', 'override']);
    expect((await finding('SY13')).sensitive).toBe(true);
    expect(await openReasons(world, patientId)).toEqual([['SK06', 'BLOCKED']]);
  });

  it('LG01 blocks a minor by birth date alone', async () => {
    patientId = await world.patient({ birthDate: '2009-01-01' });
    await screened(world, patientId);
    expect(await openReasons(world, patientId)).toEqual([['LG01', 'BLOCKED']]);
    expect(await codeOf(decide('LG01', { decision: 'override', documentReference: 'x' }))).toBe(
      'FINDING_NOT_OVERRIDABLE',
    );
  });

  it('are replaced when the clinician corrects an answer, and an old one takes no decision', async () => {
    const id = await screened(world, patientId, { SY16: 'yes' });
    const old = (await finding('SY16')).id;
    await world.get(AnswerQuestion).execute(world.doctor, id, { questionId: 'SY16', answer: 'no' });
    expect(await openReasons(world, patientId)).toEqual([]);
    const decision = { decision: 'resolve' as const, reason: REASON };
    expect(await codeOf(world.get(DecideFinding).execute(world.doctor, old, decision))).toBe('FINDING_SUPERSEDED');
  });

  it('LG09 blocks for the day even when it is answered again', async () => {
    const id = await screened(world, patientId, { LG09: 'under-the-influence' });
    await world.get(AnswerQuestion).execute(world.doctor, id, { questionId: 'LG09', answer: 'not-affected' });
    expect(await openReasons(world, patientId)).toEqual([['LG09', 'BLOCKED']]);
  });
});

describe('a form that is no longer of today', () => {
  it('answers of days ago do not become fresh by being handed in today', async () => {
    await screened(world, patientId);
    const { id } = await world.get(StartScreening).execute(world.doctor, patientId, 'short');
    for (const answer of answersFor('short', 'patient'))
      await world.get(AnswerQuestion).execute(world.doctor, id, answer);
    world.clock.advance(3 * 86_400_000);
    await world.get(SubmitScreening).execute(world.doctor, id);
    for (const answer of answersFor('short', 'clinician'))
      await world.get(AnswerQuestion).execute(world.doctor, id, answer);
    expect(await openReasons(world, patientId)).toEqual([[null, 'SHORT_FORM_DUE']]);
  });

  it('is not gone on with the day after: a new one begins', async () => {
    const old = await world.get(StartScreening).execute(world.doctor, patientId, 'full');
    world.clock.advance(25 * 3_600_000);
    const fresh = await world.get(StartScreening).execute(world.doctor, patientId, 'full');
    expect(fresh.id).not.toBe(old.id);
    expect(await codeOf(world.get(SubmitScreening).execute(world.doctor, old.id))).toBe('SCREENING_NOT_OPEN');
  });

  it('takes no answer that would count for nothing', async () => {
    const old = await screened(world, patientId);
    world.clock.advance(181 * 86_400_000);
    await screened(world, patientId);
    const late = world.get(AnswerQuestion).execute(world.doctor, old, { questionId: 'SK06', answer: 'yes' });
    expect(await codeOf(late)).toBe('SCREENING_NOT_OPEN');
  });
});

describe('what nobody may override', () => {
  it('LG01 blocks a minor whose birth date was put right after the form', async () => {
    await screened(world, patientId);
    await world.database.write(world.doctor, (tx) => {
      tx.update(Patient, { id: patientId, version: 1 }, { birthDate: '2009-01-01' });
      tx.audit({ action: 'patient.updated', patientId });
      return Promise.resolve();
    });
    expect(await openReasons(world, patientId)).toEqual([['LG01', 'BLOCKED']]);
  });

  it('LG09 blocks for the day even when a whole new form is filled in', async () => {
    await screened(world, patientId, { LG09: 'under-the-influence' });
    await screened(world, patientId);
    expect(await openReasons(world, patientId)).toEqual([['LG09', 'BLOCKED']]);
    world.clock.advance(86_400_000);
    await screened(world, patientId);
    expect(await openReasons(world, patientId)).toEqual([]);
  });
});

describe('decisions', () => {
  it('open the gate, with name and reason on file, and are never changed', async () => {
    await screened(world, patientId, { SK03: 'yes' });
    expect(await openReasons(world, patientId)).toEqual([['SK03', 'NEEDS_CLEARANCE']]);
    const view = await decide('SK03', {});
    expect(view.decisions).toMatchObject([{ decision: 'clear', reason: REASON, decidedByName: 'Dr Ada Iyer' }]);
    expect(await openReasons(world, patientId)).toEqual([]);
    await decide('SK03', { decision: 'defer', until: '2026-12-24', reason: 'New plaques seen' });
    expect(await openReasons(world, patientId)).toEqual([['SK03', 'HELD_UNTIL_DATE']]);
    const change = world.asOwner('UPDATE clinic.finding_decision SET reason = $1', ['x']);
    await expect(change).rejects.toThrow();
  });

  it('are refused to everybody but a doctor, and the refusal is in the audit log', async () => {
    await screened(world, patientId, { SK03: 'yes' });
    expect(await codeOf(decide('SK03', {}, world.clinic.assistant))).toBe('DECISION_NEEDS_DOCTOR');
    expect(await codeOf(decide('SK03', { reason: 'too short' }))).toBe('DECISION_REASON_TOO_SHORT');
    const refused = await world.asOwner<{ n: number }>(
      `SELECT count(*)::int AS n FROM audit.event WHERE action = 'finding.decision-refused' AND outcome = 'refused'
       AND clinic_id = $1 AND subject_id = $2`,
      [world.clinic.clinicId, (await finding('SK03')).id],
    );
    expect(refused[0]?.n).toBe(2);
  });

  it('SK06 is overridden by two doctors', async () => {
    await screened(world, patientId, { SK06: 'yes' });
    const override = { decision: 'override' as const };
    expect(await codeOf(decide('SK06', override))).toBe('SECOND_SIGNATURE_MISSING');
    const as = (part: 'doctor' | 'doctor2') => ({ login: world.clinic.login(part), password: TEST_PASSWORD });
    expect(await codeOf(decide('SK06', { ...override, secondSigner: as('doctor') }))).toBe('SECOND_PERSON_NEEDED');
    expect(
      await codeOf(decide('SK06', { ...override, secondSigner: { ...as('doctor2'), password: 'wrong password' } })),
    ).toBe('STEP_UP_REFUSED');
    const view = await decide('SK06', { ...override, secondSigner: as('doctor2') });
    expect(view.decisions[0]?.secondSignerName).toBe('Dr Ben Okafor');
    expect(await openReasons(world, patientId)).toEqual([]);
  });

  it('pick the option of an effect, which is severe until then', async () => {
    await screened(world, patientId, { SY11: 'yes', AL04: 'yes' });
    const constraints = async () => (await world.get(ScreeningQueries).list(world.doctor, patientId)).gate.constraints;
    expect(await constraints()).toMatchObject({ doseModifiers: ['hepaticSevere'], blockedAgents: ['*'] });
    await decide('SY11', { effectChoice: 'moderate' });
    const view = await decide('AL04', { effectChoice: 'not-allergic' });
    expect(view.choice?.picked).toBe('not-allergic');
    expect(await constraints()).toMatchObject({ doseModifiers: ['hepaticModerate'], blockedAgents: [] });
  });

  it('another clinic finds nothing to decide about', async () => {
    await screened(world, patientId, { SK03: 'yes' });
    expect(await codeOf(decide('SK03', {}, (await world.anotherClinic()).doctor))).toBe('NOT_FOUND');
  });
});

describe('asking again', () => {
  const in25Hours = (): void => world.clock.advance(25 * 3_600_000);

  it('a day later the short form is due; an unchanged answer keeps its clearance, a hold is new each time', async () => {
    await screened(world, patientId, { MD03: { answer: 'yes', details: 'Apixaban' }, AN09: 'yes' });
    await decide('MD03', {});
    in25Hours();
    expect(await openReasons(world, patientId)).toEqual([[null, 'SHORT_FORM_DUE']]);
    await screened(world, patientId, { MD03: { answer: 'yes', details: 'Apixaban' } }, 'short');
    expect(await openReasons(world, patientId)).toEqual([]);
    expect(await finding('MD03')).toMatchObject({ unchanged: true, settled: true });
  });

  it('a changed answer re-opens the gate', async () => {
    await screened(world, patientId, { MD03: { answer: 'yes', details: 'Apixaban' } });
    await decide('MD03', {});
    in25Hours();
    await screened(world, patientId, { MD03: { answer: 'yes', details: 'Warfarin' } }, 'short');
    expect(await openReasons(world, patientId)).toEqual([['MD03', 'NEEDS_CLEARANCE']]);
  });

  it('after 180 days the full form is due, and it begins afresh', async () => {
    await screened(world, patientId, { SK03: 'yes' });
    await decide('SK03', {});
    world.clock.advance(181 * 86_400_000);
    expect(await openReasons(world, patientId)).toEqual([[null, 'FULL_FORM_DUE']]);
    await screened(world, patientId, { SK03: 'yes' });
    expect(await openReasons(world, patientId)).toEqual([['SK03', 'NEEDS_CLEARANCE']]);
  });
});

describe('the desk for the libs above', () => {
  it('tells the gate, the constraints and the material risks, nothing sensitive among them', async () => {
    await screened(world, patientId, { SK07: 'yes', SY13: 'yes', IN01: 'yes', SY04: 'yes' });
    const standing = await world.database.read(world.doctor, (tx) => world.get(ScreeningDesk).gate(tx, patientId));
    expect(standing.state).toBe('submitted');
    expect(standing.open.map((reason) => reason.ruleId)).toEqual(['SK07', 'SY04']);
    expect(standing.constraints.adrenalineCapMicrograms).toBe(40);
    expect(standing.materialRisks.map((risk) => risk.ruleId)).toEqual(['SK07', 'SY04']);
    expect(standing.answers.map((answer) => answer.questionId)).not.toContain('SY13');
    expect(standing.ruleSetVersion).toBe(RULE_SET.version);
  });

  it('tells the room what the patient must not meet: parabens, an antiseptic', async () => {
    await screened(world, patientId, { AL06: 'yes', AL08: 'yes' });
    const standing = await world.database.read(world.doctor, (tx) => world.get(ScreeningDesk).gate(tx, patientId));
    expect(standing.constraints).toMatchObject({
      requirePreservativeFree: true,
      blockedAntiseptics: ['chlorhexidine'],
    });
    expect(standing.constraints.notices.map((notice) => notice.ruleId)).toEqual(['AL06', 'AL08']);
  });
});

describe('what the database holds by itself', () => {
  it('one open form a patient', async () => {
    await world.get(StartScreening).execute(world.doctor, patientId, 'full');
    const second = world.asOwner(
      `INSERT INTO clinic.screening SELECT (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid()))).*
       FROM clinic.screening s WHERE patient_id = $1`,
      [patientId],
    );
    await expect(second).rejects.toThrow();
  });
});
