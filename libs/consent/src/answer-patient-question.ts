import { Injectable } from '@nestjs/common';
import type { StaffActor, Uuid } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import { toQuestionView } from './consent-views.js';
import { ConsentStore } from './consent.store.js';
import type { AnswerPatientQuestionDto, PatientQuestionView } from './consents.dto.js';
import { PatientQuestionAnswer } from './patient-question-answer.entity.js';

/** The doctor has talked with the patient: about a question, or about what was missed twice. Signing is open again. */
@Injectable()
export class AnswerPatientQuestion {
  constructor(
    private readonly database: Database,
    private readonly store: ConsentStore,
  ) {}

  execute(actor: StaffActor, questionId: Uuid, { answer }: AnswerPatientQuestionDto): Promise<PatientQuestionView> {
    return this.database.write(actor, async (tx) => {
      const question = await this.store.question(tx, questionId);
      const reply: PatientQuestionAnswer = {
        clinicId: tx.clinicId,
        id: tx.newId(),
        patientId: question.patientId,
        patientQuestionId: questionId,
        answer,
        answeredBy: actor.accountId,
        answeredByName: actor.displayName,
        answeredAt: tx.now,
        recordedAt: tx.now,
      };
      tx.insert(PatientQuestionAnswer, reply);
      tx.audit({
        action: 'consent.question-answered',
        subject: { type: 'patient-question', id: questionId },
        patientId: question.patientId,
        facts: { reason: question.reason },
      });
      return toQuestionView(question, reply);
    });
  }
}
