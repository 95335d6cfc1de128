import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The two stages of consent: information, readings, teach-back, signatures, withdrawals. */
export class Consent1795400105000 implements MigrationInterface {
  name = 'Consent1795400105000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE clinic.teach_back_answer, clinic.section_read, clinic.patient_question_answer, clinic.patient_question, clinic.information_reading, clinic.consent_withdrawal, clinic.consent, clinic.signature, clinic.consent_information, clinic.consent_choice',
    );
  }
}

const UP = `
CREATE TABLE clinic.consent_choice (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  visit_id uuid NOT NULL,
  decisions jsonb NOT NULL,
  decided_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT consent_choice_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.consent_information (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  given_as text NOT NULL,
  kinds text array NOT NULL,
  templates jsonb NOT NULL,
  alternatives_discussed text array NOT NULL,
  what_matters text NOT NULL,
  waiting_hours integer NOT NULL,
  shortening_reason text,
  given_by uuid NOT NULL,
  given_by_name text NOT NULL,
  given_at timestamptz NOT NULL,
  completed_at timestamptz,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT consent_information_reason_check CHECK (waiting_hours >= 168 OR coalesce(length(shortening_reason), 0) > 0),
  CONSTRAINT consent_information_waiting_check CHECK (waiting_hours >= 24 AND waiting_hours <= 8760),
  CONSTRAINT consent_information_completed_check CHECK (given_as = 'kiosk' OR completed_at IS NOT NULL),
  CONSTRAINT consent_information_given_as_check CHECK (given_as IN ('kiosk', 'printed')),
  CONSTRAINT consent_information_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.signature (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  visit_id uuid NOT NULL,
  method text NOT NULL,
  strokes jsonb,
  typed_name text,
  typed_reason text,
  signed_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT signature_typed_check CHECK (method <> 'typed' OR (coalesce(length(typed_name), 0) > 0 AND coalesce(length(typed_reason), 0) > 0)),
  CONSTRAINT signature_drawn_check CHECK (method <> 'drawn' OR coalesce(jsonb_array_length(strokes), 0) > 0),
  CONSTRAINT signature_method_check CHECK (method IN ('drawn', 'typed')),
  CONSTRAINT signature_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.consent (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  visit_id uuid NOT NULL,
  kind text NOT NULL,
  decision text NOT NULL,
  signed_at timestamptz NOT NULL,
  information_id uuid,
  signature_id uuid,
  document_id uuid,
  template_id text NOT NULL,
  template_version integer NOT NULL,
  template_hash text NOT NULL,
  language text NOT NULL,
  model_hash text,
  finding_rule_ids text array NOT NULL,
  checked_by uuid NOT NULL,
  checked_by_name text NOT NULL,
  identity_method text NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT consent_visit_kind_unique UNIQUE (clinic_id, visit_id, kind),
  CONSTRAINT consent_permit_check CHECK (decision = 'refuse' OR (signature_id IS NOT NULL AND document_id IS NOT NULL AND model_hash IS NOT NULL AND information_id IS NOT NULL)),
  CONSTRAINT consent_decision_check CHECK (decision IN ('permit', 'refuse')),
  CONSTRAINT consent_kind_check CHECK (kind IN ('PROC', 'ANAES', 'DATA')),
  CONSTRAINT consent_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.consent_withdrawal (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  consent_id uuid NOT NULL,
  by text NOT NULL,
  reason text,
  withdrawn_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT consent_withdrawal_by_check CHECK (by IN ('patient', 'staff')),
  CONSTRAINT consent_withdrawal_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.information_reading (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  visit_id uuid NOT NULL,
  template_hashes text array NOT NULL,
  completed_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT information_reading_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.patient_question (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  visit_id uuid NOT NULL,
  reason text NOT NULL,
  kind text NOT NULL,
  section_id text NOT NULL,
  heading text NOT NULL,
  question_id text,
  text text NOT NULL,
  asked_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT patient_question_subject_check CHECK ((reason = 'teach-back') = (question_id IS NOT NULL)),
  CONSTRAINT patient_question_kind_check CHECK (kind IN ('PROC', 'ANAES', 'DATA')),
  CONSTRAINT patient_question_reason_check CHECK (reason IN ('question', 'teach-back')),
  CONSTRAINT patient_question_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.patient_question_answer (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  patient_question_id uuid NOT NULL,
  answer text NOT NULL,
  answered_by uuid NOT NULL,
  answered_by_name text NOT NULL,
  answered_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT patient_question_answer_text_check CHECK (length(answer) > 0),
  CONSTRAINT patient_question_answer_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.section_read (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  visit_id uuid NOT NULL,
  stage text NOT NULL,
  kind text NOT NULL,
  section_id text NOT NULL,
  content_hash text NOT NULL,
  seconds integer NOT NULL,
  read_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT section_read_seconds_check CHECK (seconds >= 0),
  CONSTRAINT section_read_hash_check CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT section_read_kind_check CHECK (kind IN ('PROC', 'ANAES', 'DATA')),
  CONSTRAINT section_read_stage_check CHECK (stage IN ('information', 'consent')),
  CONSTRAINT section_read_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.teach_back_answer (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  visit_id uuid NOT NULL,
  kind text NOT NULL,
  template_hash text NOT NULL,
  question_id text NOT NULL,
  option_id text NOT NULL,
  correct boolean NOT NULL,
  answered_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT teach_back_answer_kind_check CHECK (kind IN ('PROC', 'ANAES', 'DATA')),
  CONSTRAINT teach_back_answer_pk PRIMARY KEY (clinic_id, id)
);

CREATE INDEX consent_choice_patient_index ON clinic.consent_choice (clinic_id, patient_id, visit_id);

CREATE INDEX consent_information_patient_index ON clinic.consent_information (clinic_id, patient_id, given_at);

CREATE INDEX signature_patient_index ON clinic.signature (clinic_id, patient_id);

CREATE INDEX consent_patient_index ON clinic.consent (clinic_id, patient_id, signed_at);

CREATE INDEX consent_withdrawal_patient_index ON clinic.consent_withdrawal (clinic_id, patient_id);

CREATE INDEX information_reading_patient_index ON clinic.information_reading (clinic_id, patient_id);

CREATE INDEX patient_question_patient_index ON clinic.patient_question (clinic_id, patient_id, visit_id);

CREATE INDEX patient_question_answer_patient_index ON clinic.patient_question_answer (clinic_id, patient_id);

CREATE INDEX section_read_patient_index ON clinic.section_read (clinic_id, patient_id, visit_id);

CREATE INDEX teach_back_answer_patient_index ON clinic.teach_back_answer (clinic_id, patient_id, visit_id);
`;
