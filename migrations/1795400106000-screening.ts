import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questionnaires, answers, findings and what a doctor decided on them. */
export class Screening1795400106000 implements MigrationInterface {
  name = 'Screening1795400106000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE clinic.finding_decision, clinic.finding, clinic.screening_answer, clinic.screening');
  }
}

const UP = `
CREATE TABLE clinic.screening (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  patient_id uuid NOT NULL,
  visit_id uuid,
  form text NOT NULL,
  state text NOT NULL,
  rule_set_version text NOT NULL,
  rule_set_hash text NOT NULL,
  started_at timestamptz NOT NULL,
  submitted_at timestamptz,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT screening_hash_check CHECK (rule_set_hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT screening_submitted_check CHECK ((state = 'submitted') = (submitted_at IS NOT NULL)),
  CONSTRAINT screening_state_check CHECK (state IN ('in-progress', 'submitted', 'abandoned')),
  CONSTRAINT screening_form_check CHECK (form IN ('full', 'short')),
  CONSTRAINT screening_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.screening_answer (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  screening_id uuid NOT NULL,
  question_id text NOT NULL,
  value text NOT NULL,
  event_date date,
  event_date_unknown boolean NOT NULL,
  details text,
  answered_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT screening_answer_date_check CHECK (NOT (event_date_unknown AND event_date IS NOT NULL)),
  CONSTRAINT screening_answer_details_check CHECK (char_length(details) <= 1000),
  CONSTRAINT screening_answer_value_check CHECK (char_length(value) BETWEEN 1 AND 500),
  CONSTRAINT screening_answer_by_check CHECK (answered_by IN ('patient', 'clinician')),
  CONSTRAINT screening_answer_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.finding (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  screening_id uuid NOT NULL,
  answer_id uuid,
  carried_from_id uuid,
  rule_id text NOT NULL,
  rule_version text NOT NULL,
  label text NOT NULL,
  severity text NOT NULL,
  gate text NOT NULL,
  trigger text NOT NULL,
  reason text NOT NULL,
  action text NOT NULL,
  source text array NOT NULL,
  source_grade text NOT NULL,
  needs_clinic_confirmation boolean NOT NULL,
  sensitive boolean NOT NULL,
  eligible_from date,
  earliest_from date,
  until text,
  resolution_required boolean NOT NULL,
  override_route text NOT NULL,
  effects jsonb NOT NULL,
  unresolved_choice jsonb,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT finding_interval_check CHECK (earliest_from <= eligible_from),
  CONSTRAINT finding_trigger_check CHECK (trigger IN ('answer', 'unsure', 'fact')),
  CONSTRAINT finding_gate_check CHECK (gate IN ('block', 'block-agent', 'hold-until-date', 'hold-until-resolved', 'needs-clearance', 'warn', 'inform')),
  CONSTRAINT finding_severity_check CHECK (severity IN ('absolute', 'defer', 'relative', 'precaution', 'information')),
  CONSTRAINT finding_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.finding_decision (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  finding_id uuid NOT NULL,
  kind text NOT NULL,
  reason text NOT NULL,
  until date,
  effect_choice text,
  document_reference text,
  second_signer_id uuid,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT finding_decision_second_check CHECK (second_signer_id <> recorded_by),
  CONSTRAINT finding_decision_until_check CHECK (kind <> 'defer' OR until IS NOT NULL),
  CONSTRAINT finding_decision_reason_check CHECK (kind IN ('acknowledge', 'defer') OR char_length(btrim(reason)) >= 20),
  CONSTRAINT finding_decision_kind_check CHECK (kind IN ('acknowledge', 'clear', 'resolve', 'rule-out', 'defer', 'override')),
  CONSTRAINT finding_decision_pk PRIMARY KEY (clinic_id, id)
);

CREATE UNIQUE INDEX screening_one_in_progress ON clinic.screening (clinic_id, patient_id) WHERE state = 'in-progress';

CREATE INDEX screening_visit_index ON clinic.screening (clinic_id, visit_id);

CREATE INDEX screening_patient_index ON clinic.screening (clinic_id, patient_id, started_at);

CREATE INDEX screening_answer_patient_index ON clinic.screening_answer (clinic_id, patient_id);

CREATE INDEX screening_answer_screening_index ON clinic.screening_answer (clinic_id, screening_id);

CREATE INDEX finding_screening_index ON clinic.finding (clinic_id, screening_id);

CREATE INDEX finding_patient_index ON clinic.finding (clinic_id, patient_id);

CREATE INDEX finding_decision_finding_index ON clinic.finding_decision (clinic_id, finding_id);

CREATE INDEX finding_decision_patient_index ON clinic.finding_decision (clinic_id, patient_id);
`;
