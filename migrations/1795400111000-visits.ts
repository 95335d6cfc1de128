import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kiosk visits and who tried to enter them. */
export class Visits1795400111000 implements MigrationInterface {
  name = 'Visits1795400111000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE clinic.visit, clinic.kiosk_entry');
  }
}

const UP = `
CREATE TABLE clinic.kiosk_entry (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  wrong_entries integer NOT NULL,
  locked_at timestamptz,
  CONSTRAINT kiosk_entry_wrong_check CHECK (wrong_entries >= 0),
  CONSTRAINT kiosk_entry_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.visit (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  patient_id uuid NOT NULL,
  steps text array NOT NULL,
  state text NOT NULL,
  code_hash text,
  code_expires_at timestamptz NOT NULL,
  wrong_entries integer NOT NULL,
  device_id uuid,
  opened_at timestamptz NOT NULL,
  entered_at timestamptz,
  identity_confirmed_at timestamptz,
  begun_at timestamptz,
  help_asked_at timestamptz,
  wrong_person_at timestamptz,
  ended_at timestamptz,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT visit_code_check CHECK (code_hash IS NULL OR state IN ('open', 'entered', 'locked')),
  CONSTRAINT visit_steps_check CHECK (steps <@ ARRAY['screening', 'information', 'consent'] AND cardinality(steps) > 0),
  CONSTRAINT visit_state_check CHECK (state IN ('open', 'entered', 'locked', 'stopped', 'done', 'closed')),
  CONSTRAINT visit_pk PRIMARY KEY (clinic_id, id)
);

CREATE INDEX visit_state_index ON clinic.visit (clinic_id, state);

CREATE INDEX visit_patient_index ON clinic.visit (clinic_id, patient_id, opened_at);

CREATE UNIQUE INDEX visit_code_unique ON clinic.visit (clinic_id, code_hash) WHERE code_hash IS NOT NULL;
`;
