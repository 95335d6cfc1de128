import type { Tx } from '@stipple/platform';
import type { AskQuestionDto } from './consent-kiosk.dto.js';
import { PatientQuestion } from './patient-question.entity.js';
import { findSection } from './read-section.js';
import type { OpenSitting } from './sittings.js';

/** 'I have a question': queued for the doctor, and nobody signs before it is answered. */
export function askQuestion(tx: Tx, sitting: OpenSitting, asked: AskQuestionDto): void {
  const section = findSection(sitting, asked);
  const { patientId, visitId } = sitting.key;
  const id = tx.newId();
  tx.insert(PatientQuestion, {
    id,
    patientId,
    visitId,
    reason: 'question',
    kind: section.kind,
    sectionId: section.id,
    heading: section.heading,
    questionId: null,
    text: asked.text,
    askedAt: tx.now,
  });
  tx.audit({
    action: 'consent.question-asked',
    subject: { type: 'patient-question', id },
    patientId,
    facts: { kind: section.kind, section: section.id },
  });
}
