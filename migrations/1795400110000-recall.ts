import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Recalls, the lots they name and the patients they reach. */
export class Recall1795400110000 implements MigrationInterface {
  name = 'Recall1795400110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE clinic.recall_patient, clinic.recall_lot, clinic.recall');
  }
}

const UP = `
CREATE TABLE clinic.recall (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  recall_class text NOT NULL,
  issuer text NOT NULL,
  notice_reference text,
  reason text NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT recall_reason_check CHECK (char_length(reason) >= 3),
  CONSTRAINT recall_class_check CHECK (recall_class IN ('I', 'II', 'III')),
  CONSTRAINT recall_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.recall_lot (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  recall_id uuid NOT NULL,
  lot_id uuid NOT NULL,
  CONSTRAINT recall_lot_unique UNIQUE (clinic_id, recall_id, lot_id),
  CONSTRAINT recall_lot_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.recall_patient (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  recall_id uuid NOT NULL,
  patient_id uuid NOT NULL,
  certainty text NOT NULL,
  name text NOT NULL,
  number text NOT NULL,
  birth_date date NOT NULL,
  phone text,
  email text,
  do_not_contact boolean NOT NULL,
  deceased_on date,
  caps jsonb NOT NULL,
  CONSTRAINT recall_patient_unique UNIQUE (clinic_id, recall_id, patient_id),
  CONSTRAINT recall_patient_certainty_check CHECK (certainty IN ('certain', 'possible', 'cannot-exclude')),
  CONSTRAINT recall_patient_pk PRIMARY KEY (clinic_id, id)
);

CREATE INDEX recall_recorded_at_index ON clinic.recall (clinic_id, recorded_at);

CREATE INDEX recall_lot_lot_index ON clinic.recall_lot (clinic_id, lot_id);

CREATE INDEX recall_patient_patient_index ON clinic.recall_patient (clinic_id, patient_id);
`;
