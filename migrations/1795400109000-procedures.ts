import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions, passes over the zones, remarks, complications and the signed note. */
export class Procedures1795400109000 implements MigrationInterface {
  name = 'Procedures1795400109000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE clinic.zone_pass, clinic.signed_note, clinic.session_remark, clinic.complication, clinic.procedure_session',
    );
  }
}

const UP = `
CREATE TABLE clinic.procedure_session (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  number integer NOT NULL,
  state text NOT NULL,
  doctor_id uuid NOT NULL,
  operator_id uuid NOT NULL,
  room text,
  planned_zones text array NOT NULL,
  bottle_ids uuid array NOT NULL,
  anaesthetic_planned boolean NOT NULL,
  started_at timestamptz,
  ended_at timestamptz,
  start_record jsonb,
  sign_out jsonb,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  version integer NOT NULL,
  CONSTRAINT procedure_session_number_unique UNIQUE (clinic_id, patient_id, number),
  CONSTRAINT procedure_session_zones_check CHECK (cardinality(planned_zones) BETWEEN 1 AND 10),
  CONSTRAINT procedure_session_times_check CHECK (ended_at >= started_at),
  CONSTRAINT procedure_session_sign_out_check CHECK ((ended_at IS NULL) = (sign_out IS NULL)),
  CONSTRAINT procedure_session_ended_check CHECK ((state IN ('ended', 'signed')) = (ended_at IS NOT NULL)),
  CONSTRAINT procedure_session_start_record_check CHECK ((started_at IS NULL) = (start_record IS NULL)),
  CONSTRAINT procedure_session_started_check CHECK ((state = 'planned') = (started_at IS NULL)),
  CONSTRAINT procedure_session_state_check CHECK (state IN ('planned', 'running', 'ended', 'signed')),
  CONSTRAINT procedure_session_number_check CHECK (number > 0),
  CONSTRAINT procedure_session_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.complication (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  session_id uuid NOT NULL,
  patient_id uuid NOT NULL,
  code text NOT NULL,
  severity text NOT NULL,
  zone text,
  action text,
  outcome text,
  occurred_at timestamptz NOT NULL,
  flags text array NOT NULL,
  reverses_id uuid,
  reason text,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT complication_reverses_unique UNIQUE (clinic_id, reverses_id),
  CONSTRAINT complication_zone_check CHECK (zone IN ('HL', 'FR', 'MS', 'VX', 'TL', 'TR', 'PL', 'PR', 'OC', 'NP')),
  CONSTRAINT complication_severity_check CHECK (severity IN ('mild', 'moderate', 'severe')),
  CONSTRAINT complication_code_check CHECK (code IN ('BLEED', 'VASO', 'ALLERGY-I', 'ALLERGY-D', 'LAST', 'METHB', 'BLOWOUT', 'MIGRATE', 'COLOUR', 'INF-BAC', 'INF-NTM', 'VIRAL', 'GRANULOMA', 'SCAR', 'FADE')),
  CONSTRAINT complication_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.session_remark (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  session_id uuid NOT NULL,
  patient_id uuid NOT NULL,
  kind text NOT NULL,
  text text,
  confirmed text array NOT NULL,
  occurred_at timestamptz NOT NULL,
  flags text array NOT NULL,
  reverses_id uuid,
  reason text,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT session_remark_reverses_unique UNIQUE (clinic_id, reverses_id),
  CONSTRAINT session_remark_text_check CHECK (kind <> 'note' OR text IS NOT NULL),
  CONSTRAINT session_remark_kind_check CHECK (kind IN ('note', 'break-started', 'break-ended', 'patient-asked-to-stop', 'speech-check', 'time-out')),
  CONSTRAINT session_remark_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.signed_note (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  session_id uuid NOT NULL,
  patient_id uuid NOT NULL,
  content jsonb NOT NULL,
  content_hash text NOT NULL,
  document_id uuid NOT NULL,
  signer_name text NOT NULL,
  meaning text NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT signed_note_session_unique UNIQUE (clinic_id, session_id),
  CONSTRAINT signed_note_meaning_check CHECK (meaning IN ('authorship', 'authorship-and-supervision')),
  CONSTRAINT signed_note_hash_check CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  CONSTRAINT signed_note_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.zone_pass (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  session_id uuid NOT NULL,
  patient_id uuid NOT NULL,
  cap_id uuid NOT NULL,
  zone text NOT NULL,
  pass_number integer NOT NULL,
  dots_per_cm2 integer,
  spacing_micrometres integer,
  depth_micrometres integer,
  occurred_at timestamptz NOT NULL,
  stopped_at timestamptz,
  flags text array NOT NULL,
  reverses_id uuid,
  reason text,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT zone_pass_reverses_unique UNIQUE (clinic_id, reverses_id),
  CONSTRAINT zone_pass_times_check CHECK (stopped_at >= occurred_at),
  CONSTRAINT zone_pass_number_check CHECK (pass_number > 0),
  CONSTRAINT zone_pass_zone_check CHECK (zone IN ('HL', 'FR', 'MS', 'VX', 'TL', 'TR', 'PL', 'PR', 'OC', 'NP')),
  CONSTRAINT zone_pass_pk PRIMARY KEY (clinic_id, id)
);

CREATE INDEX procedure_session_state_index ON clinic.procedure_session (clinic_id, state);

CREATE INDEX complication_session_index ON clinic.complication (clinic_id, session_id);

CREATE INDEX session_remark_session_index ON clinic.session_remark (clinic_id, session_id);

CREATE INDEX zone_pass_cap_index ON clinic.zone_pass (clinic_id, cap_id);

CREATE INDEX zone_pass_session_index ON clinic.zone_pass (clinic_id, session_id);
`;
