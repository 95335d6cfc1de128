import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who the patients are: demographics, search tokens, measurements, allergies. */
export class Patients1795400103000 implements MigrationInterface {
  name = 'Patients1795400103000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE clinic.patient_token, clinic.measurement, clinic.allergy_statement, clinic.patient');
  }
}

const UP = `
CREATE TABLE clinic.patient (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  number text NOT NULL,
  family_name text NOT NULL,
  given_name text NOT NULL,
  birth_date date NOT NULL,
  sex text NOT NULL,
  phone text,
  email text,
  address_line text,
  postal_code text,
  city text,
  country text,
  preferred_language text,
  interpreter_needed boolean NOT NULL,
  emergency_contact_name text,
  emergency_contact_phone text,
  emergency_contact_relation text,
  general_practitioner_name text,
  general_practitioner_place text,
  do_not_contact boolean NOT NULL,
  deceased_on date,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  version integer NOT NULL,
  CONSTRAINT patient_number_unique UNIQUE (clinic_id, number),
  CONSTRAINT patient_deceased_check CHECK (deceased_on IS NULL OR deceased_on >= birth_date),
  CONSTRAINT patient_birth_date_check CHECK (birth_date >= '1900-01-01'),
  CONSTRAINT patient_sex_check CHECK (sex IN ('male', 'female', 'other', 'unknown')),
  CONSTRAINT patient_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.allergy_statement (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  kind text NOT NULL,
  substance text,
  reaction text,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT allergy_statement_substance_check CHECK ((kind = 'none-known') = (substance IS NULL)),
  CONSTRAINT allergy_statement_kind_check CHECK (kind IN ('none-known', 'medicine', 'ink', 'metal', 'latex', 'antiseptic', 'other')),
  CONSTRAINT allergy_statement_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.measurement (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  weight_grams integer,
  height_millimetres integer,
  systolic_mm_hg integer,
  diastolic_mm_hg integer,
  pulse_per_minute integer,
  taken_at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid NOT NULL,
  CONSTRAINT measurement_pulse_check CHECK (pulse_per_minute BETWEEN 20 AND 250),
  CONSTRAINT measurement_pressure_check CHECK ((systolic_mm_hg IS NULL) = (diastolic_mm_hg IS NULL) AND systolic_mm_hg > diastolic_mm_hg),
  CONSTRAINT measurement_height_check CHECK (height_millimetres BETWEEN 1000 AND 2500),
  CONSTRAINT measurement_weight_check CHECK (weight_grams BETWEEN 30000 AND 300000),
  CONSTRAINT measurement_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.patient_token (
  clinic_id uuid NOT NULL,
  token text NOT NULL,
  patient_id uuid NOT NULL,
  CONSTRAINT patient_token_pk PRIMARY KEY (clinic_id, token, patient_id)
);

CREATE INDEX patient_name_index ON clinic.patient (clinic_id, family_name, given_name, id);

CREATE INDEX patient_birth_date_index ON clinic.patient (clinic_id, birth_date);

CREATE INDEX allergy_statement_patient_index ON clinic.allergy_statement (clinic_id, patient_id, recorded_at);

CREATE INDEX measurement_patient_index ON clinic.measurement (clinic_id, patient_id, taken_at);

CREATE INDEX patient_token_patient_index ON clinic.patient_token (clinic_id, patient_id);
`;
