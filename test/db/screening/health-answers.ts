import type { StaffActor } from '@stipple/kernel';
import { type AnswerQuestionDto, ScreeningDesk, ScreeningQueries, StartScreening } from '@stipple/screening';
import { questionsFor, type ScreeningForm, unremarkableAnswer } from '@stipple/screening/domain';
import type { World } from '../../support/index.js';

const ADULT = { birthDate: '1980-05-04' };
const TODAY = '2026-11-22';

/** What a test says about a question: the word, or the whole answer. */
export type Said = Record<string, string | Omit<AnswerQuestionDto, 'questionId'>>;

export function answersFor(
  form: ScreeningForm,
  answeredBy: 'patient' | 'clinician',
  said: Said = {},
): AnswerQuestionDto[] {
  return questionsFor(form, ADULT, TODAY)
    .filter((rule) => rule.answeredBy === answeredBy)
    .map((rule) => {
      const own = said[rule.id] ?? unremarkableAnswer(rule);
      return { questionId: rule.id, ...(typeof own === 'string' ? { answer: own, eventDateUnknown: true } : own) };
    });
}

/** Staff fill in a whole form: the patient's questions, hand in, then the clinician's. @returns the screening's id */
export async function screened(
  world: World,
  patientId: string,
  said: Said = {},
  form: ScreeningForm = 'full',
  actor: StaffActor = world.doctor,
): Promise<string> {
  const { id } = await world.get(StartScreening).execute(actor, patientId, form);
  const desk = world.get(ScreeningDesk);
  // one transaction, since ninety take their time
  await world.database.write(actor, async (tx) => {
    for (const answer of answersFor(form, 'patient', said)) await desk.answer(tx, id, answer);
    await desk.submit(tx, id);
    for (const answer of answersFor(form, 'clinician', said)) await desk.answer(tx, id, answer);
  });
  return id;
}

/** What stands against a session, as pairs of rule and code. */
export async function openReasons(world: World, patientId: string): Promise<(string | null)[][]> {
  const { gate } = await world.get(ScreeningQueries).list(world.doctor, patientId);
  return gate.open.map((reason) => [reason.ruleId, reason.code]);
}
