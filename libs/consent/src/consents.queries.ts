import { Injectable } from '@nestjs/common';
import type { StaffActor, Uuid } from '@stipple/kernel';
import { PatientDesk } from '@stipple/patients';
import { Database, type Tx } from '@stipple/platform';
import { toBlockerView } from './consent-step.js';
import {
  toConsentView,
  toInformationView,
  toQuestionView,
  toTeachBackAnswerView,
  toTemplateView,
} from './consent-views.js';
import { consentFacts, ConsentStore, type ConsentFile } from './consent.store.js';
import type {
  ConsentStandingView,
  ConsentTemplateList,
  PatientConsentsView,
  PatientQuestionView,
} from './consents.dto.js';
import {
  ALTERNATIVE_CODES,
  ALTERNATIVES,
  ALTERNATIVES_REQUIRED,
  CONSENT_KINDS,
  informationBlockers,
  isConsentCurrent,
  liveTemplate,
  templateRef,
} from './domain/index.js';
import { sha256 } from './sha256.js';
import { informationState, latestInformation } from './stage-one.js';

/** A question that waits, with whose it is: for the list of today. */
export interface WaitingQuestion extends PatientQuestionView {
  patientId: Uuid;
  visitId: Uuid;
}

const WAITING = `
  SELECT q.id, q.patient_id AS "patientId", q.visit_id AS "visitId", q.reason, q.kind, q.section_id AS "sectionId",
         q.heading, q.text, q.asked_at AS "askedAt"
  FROM clinic.patient_question q
  WHERE q.clinic_id = $1
    AND q.asked_at >= $2
    AND NOT EXISTS (SELECT 1 FROM clinic.patient_question_answer a
                    WHERE a.clinic_id = q.clinic_id AND a.patient_question_id = q.id)
  ORDER BY q.asked_at
  LIMIT 100`;

/** Questions older than this are no longer on anybody's list of today; they stay on the patient's page. */
const WAITING_DAYS = 30;

@Injectable()
export class ConsentQueries {
  constructor(
    private readonly database: Database,
    private readonly store: ConsentStore,
    private readonly patients: PatientDesk,
  ) {}

  ofPatient(actor: StaffActor, patientId: Uuid): Promise<PatientConsentsView> {
    return this.database.read(actor, async (tx) => {
      const patient = await this.patients.find(tx, patientId);
      const file = await this.store.file(tx, patientId);
      const signatures = await this.store.signatures(tx, patientId);
      tx.audit({ action: 'consent.read', subject: { type: 'patient', id: patientId }, patientId });
      const stage1 = stageOne(file, patient.preferredLanguage ?? 'en', tx.now);
      return {
        standings: standings(file, tx.now),
        information: file.information.map((row) => toInformationView(row, file.readings)).reverse(),
        consents: file.consents.map((row) => toConsentView(row, file.withdrawals, signatures)).reverse(),
        ...stage1,
        patientQuestions: file.questions.map((question) => toQuestionView(question, replyTo(file, question.id))),
        teachBackAnswers: file.answers.map(toTeachBackAnswerView),
      };
    });
  }

  /** The live texts, for staff to read and to hand out. */
  templates(actor: StaffActor): Promise<ConsentTemplateList> {
    return this.database.read(actor, (tx) => {
      tx.audit({ action: 'consent.templates-read' });
      return Promise.resolve({
        items: CONSENT_KINDS.map((kind) => toTemplateView(liveTemplate(kind, 'en'))),
        alternatives: ALTERNATIVE_CODES.map((code) => ({
          code,
          text: ALTERNATIVES[code],
          required: ALTERNATIVES_REQUIRED.includes(code),
        })),
      });
    });
  }

  /** Questions that wait for a doctor, oldest first; the caller audits its own read. */
  async waitingQuestions(tx: Tx): Promise<WaitingQuestion[]> {
    const since = new Date(tx.now.getTime() - WAITING_DAYS * 86_400_000);
    const rows = await tx.query<Omit<WaitingQuestion, 'askedAt'> & { askedAt: Date }>(WAITING, [tx.clinicId, since]);
    return rows.map((row) => ({
      ...row,
      askedAt: row.askedAt.toISOString(),
      answer: null,
      answeredByName: null,
      answeredAt: null,
    }));
  }
}

function standings(file: ConsentFile, now: Date): ConsentStandingView[] {
  const facts = consentFacts(file);
  return CONSENT_KINDS.map((kind) => {
    const { valid, consent, faults } = isConsentCurrent(facts, kind, now);
    return { kind, title: liveTemplate(kind, 'en').title, valid, consentId: consent?.id ?? null, faults };
  });
}

function stageOne(file: ConsentFile, language: string, now: Date): Pick<PatientConsentsView, 'eligibleAt' | 'reasons'> {
  const latest = latestInformation(file);
  const information = latest && informationState(latest, file.readings);
  const kinds = latest?.kinds ?? [...CONSENT_KINDS];
  const liveTemplates = kinds.map((kind) => templateRef(liveTemplate(kind, language), sha256));
  return {
    eligibleAt: information?.eligibleAt?.toISOString() ?? null,
    reasons: informationBlockers({ information, kinds, liveTemplates }, now).map(toBlockerView),
  };
}

const replyTo = (file: ConsentFile, questionId: Uuid) =>
  file.replies.find((reply) => reply.patientQuestionId === questionId);
