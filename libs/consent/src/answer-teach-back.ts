import { DomainError } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import type { AnswerTeachBackDto } from './consent-kiosk.dto.js';
import { isRight, TEACH_BACK_TRIES, type ConsentTemplate, type TeachBackQuestion } from './domain/index.js';
import { PatientQuestion } from './patient-question.entity.js';
import type { OpenSitting } from './sittings.js';
import { TeachBackAnswer } from './teach-back-answer.entity.js';

/** Keeps every answer. The second miss asks the doctor to talk, and blocks signing until that has happened. */
export function answerTeachBack(tx: Tx, sitting: OpenSitting, answer: AnswerTeachBackDto): void {
  const { patientId, visitId } = sitting.key;
  const { template, question } = findQuestion(sitting, answer);
  const progress = sitting.state.teachBack.find((one) => one.questionId === question.id);
  if (progress?.state !== 'open') throw new DomainError('TEACH_BACK_NOT_OPEN', { state: progress?.state ?? null });
  const correct = isRight(question, answer.optionId);
  const id = tx.newId();
  tx.insert(TeachBackAnswer, {
    id,
    patientId,
    visitId,
    kind: template.kind,
    templateHash: sitting.refs.find((ref) => ref.id === template.id)?.hash ?? '',
    questionId: question.id,
    optionId: answer.optionId,
    correct,
    answeredAt: tx.now,
  });
  tx.audit({
    action: 'consent.teach-back-answered',
    subject: { type: 'teach-back-answer', id },
    patientId,
    facts: { question: question.id, option: answer.optionId, correct },
  });
  if (!correct && progress.misses + 1 >= TEACH_BACK_TRIES) askForTalk(tx, sitting, template, question);
}

function askForTalk(tx: Tx, sitting: OpenSitting, template: ConsentTemplate, question: TeachBackQuestion): void {
  const { patientId, visitId } = sitting.key;
  const section = sitting.sections.find((one) => one.kind === template.kind && one.id === question.sectionId);
  const id = tx.newId();
  tx.insert(PatientQuestion, {
    id,
    patientId,
    visitId,
    reason: 'teach-back',
    kind: template.kind,
    sectionId: question.sectionId,
    heading: section?.heading ?? template.title,
    questionId: question.id,
    text: question.question,
    askedAt: tx.now,
  });
  tx.audit({
    action: 'consent.question-asked',
    subject: { type: 'patient-question', id },
    patientId,
    facts: { reason: 'teach-back', question: question.id },
  });
}

/** @throws NOT_FOUND for a question or an answer that is not part of the texts */
function findQuestion(sitting: OpenSitting, answer: AnswerTeachBackDto) {
  for (const template of sitting.templates) {
    const question = template.teachBack.find((one) => one.id === answer.questionId);
    if (question?.options.some((option) => option.id === answer.optionId)) return { template, question };
  }
  throw new DomainError('NOT_FOUND', { type: 'teach-back-question' });
}
