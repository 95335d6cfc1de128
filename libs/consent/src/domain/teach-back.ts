import type { ConsentTemplate, TeachBackQuestion } from './template.js';

/** One tap, kept for good, right or wrong. */
export interface GivenAnswer {
  questionId: string;
  optionId: string;
  answeredAt: Date;
}

/**
 * open: still to ask (or to ask again); understood: answered right; doctor-talk: missed twice, a doctor must explain
 * before signing; explained: the doctor has.
 */
export type TeachBackState = 'open' | 'understood' | 'doctor-talk' | 'explained';

export interface TeachBackProgress {
  questionId: string;
  state: TeachBackState;
  misses: number;
}

/** Wrong answers before the doctor is asked to talk. */
export const TEACH_BACK_TRIES = 2;

export const isRight = (question: TeachBackQuestion, optionId: string): boolean => question.rightOptionId === optionId;

/** @param explained ids of questions a doctor has talked through with the patient after the second miss */
export function teachBackProgress(
  question: TeachBackQuestion,
  given: readonly GivenAnswer[],
  explained: readonly string[],
): TeachBackProgress {
  const answers = given.filter((answer) => answer.questionId === question.id);
  const understood = answers.some((answer) => isRight(question, answer.optionId));
  const misses = answers.filter((answer) => !isRight(question, answer.optionId)).length;
  return { questionId: question.id, misses, state: stateOf(understood, misses, explained.includes(question.id)) };
}

function stateOf(understood: boolean, misses: number, explained: boolean): TeachBackState {
  if (understood) return 'understood';
  if (misses < TEACH_BACK_TRIES) return 'open';
  return explained ? 'explained' : 'doctor-talk';
}

/** The first question that waits for an answer, in the order of the texts; null when none does. */
export function nextTeachBack(
  templates: readonly ConsentTemplate[],
  given: readonly GivenAnswer[],
): { question: TeachBackQuestion; template: ConsentTemplate; again: boolean } | null {
  for (const template of templates) {
    for (const question of template.teachBack) {
      const { state, misses } = teachBackProgress(question, given, []);
      if (state === 'open') return { question, template, again: misses > 0 };
    }
  }
  return null;
}
