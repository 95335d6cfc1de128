import { Injectable } from '@nestjs/common';
import { DomainError, type Uuid } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import { ConsentChoice } from './consent-choice.entity.js';
import { ConsentInformation } from './consent-information.entity.js';
import { ConsentWithdrawal } from './consent-withdrawal.entity.js';
import { Consent } from './consent.entity.js';
import type { ConsentFact } from './domain/index.js';
import { InformationReading } from './information-reading.entity.js';
import { PatientQuestionAnswer } from './patient-question-answer.entity.js';
import { PatientQuestion } from './patient-question.entity.js';
import { SectionRead } from './section-read.entity.js';
import { Signature } from './signature.entity.js';
import { TeachBackAnswer } from './teach-back-answer.entity.js';

/** All a patient's consent rows, oldest first. Few per patient, so they are taken whole. */
export interface ConsentFile {
  information: ConsentInformation[];
  readings: InformationReading[];
  reads: SectionRead[];
  answers: TeachBackAnswer[];
  questions: PatientQuestion[];
  replies: PatientQuestionAnswer[];
  choices: ConsentChoice[];
  consents: Consent[];
  withdrawals: ConsentWithdrawal[];
}

@Injectable()
export class ConsentStore {
  async file(tx: Tx, patientId: Uuid): Promise<ConsentFile> {
    return {
      ...(await this.stageOne(tx, patientId)),
      reads: await tx.findMany(SectionRead, { patientId }, { orderBy: 'readAt' }),
      answers: await tx.findMany(TeachBackAnswer, { patientId }, { orderBy: 'id' }),
      questions: await tx.findMany(PatientQuestion, { patientId }, { orderBy: 'askedAt' }),
      replies: await tx.findMany(PatientQuestionAnswer, { patientId }, { orderBy: 'id' }),
      choices: await tx.findMany(ConsentChoice, { patientId }, { orderBy: 'id' }),
      ...(await this.decisions(tx, patientId)),
    };
  }

  async stageOne(tx: Tx, patientId: Uuid): Promise<Pick<ConsentFile, 'information' | 'readings'>> {
    return {
      information: await tx.findMany(ConsentInformation, { patientId }, { orderBy: 'givenAt' }),
      readings: await tx.findMany(InformationReading, { patientId }, { orderBy: 'completedAt' }),
    };
  }

  async decisions(tx: Tx, patientId: Uuid): Promise<Pick<ConsentFile, 'consents' | 'withdrawals'>> {
    return {
      consents: await tx.findMany(Consent, { patientId }, { orderBy: 'id' }),
      withdrawals: await tx.findMany(ConsentWithdrawal, { patientId }, { orderBy: 'withdrawnAt' }),
    };
  }

  signatures(tx: Tx, patientId: Uuid): Promise<Signature[]> {
    return tx.findMany(Signature, { patientId });
  }

  /** @throws NOT_FOUND, also for another clinic's */
  async consent(tx: Tx, id: Uuid): Promise<Consent> {
    const consent = await tx.findOne(Consent, { id });
    if (!consent) throw new DomainError('NOT_FOUND', { type: 'consent' });
    return consent;
  }

  /** @throws NOT_FOUND, also for another clinic's */
  async question(tx: Tx, id: Uuid): Promise<PatientQuestion> {
    const question = await tx.findOne(PatientQuestion, { id });
    if (!question) throw new DomainError('NOT_FOUND', { type: 'patient-question' });
    return question;
  }
}

/** The decisions as the rules see them: the first withdrawal of each counts. */
export function consentFacts({ consents, withdrawals }: Pick<ConsentFile, 'consents' | 'withdrawals'>): ConsentFact[] {
  return consents.map((consent) => ({
    id: consent.id,
    kind: consent.kind,
    decision: consent.decision,
    signedAt: consent.signedAt,
    findingRuleIds: consent.findingRuleIds,
    withdrawnAt: withdrawals.find((withdrawal) => withdrawal.consentId === consent.id)?.withdrawnAt ?? null,
  }));
}
