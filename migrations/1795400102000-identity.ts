import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The clinic, its people, its tablets, its approvals. */
export class Identity1795400102000 implements MigrationInterface {
  name = 'Identity1795400102000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE clinic.rules_approval, clinic.membership, clinic.kiosk_device, clinic.clinic');
  }
}

const UP = `
CREATE TABLE clinic.clinic (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  zone text NOT NULL,
  jurisdiction text NOT NULL,
  demo boolean NOT NULL,
  version integer NOT NULL,
  CONSTRAINT clinic_clinic_id_unique UNIQUE (clinic_id),
  CONSTRAINT clinic_id_check CHECK (id = clinic_id),
  CONSTRAINT clinic_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.kiosk_device (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  pairing_code_hash text,
  pairing_expires_at timestamptz,
  secret_hash text,
  paired_at timestamptz,
  revoked_at timestamptz,
  version integer NOT NULL,
  CONSTRAINT kiosk_device_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.membership (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  display_name text NOT NULL,
  roles text array NOT NULL,
  active boolean NOT NULL,
  version integer NOT NULL,
  CONSTRAINT membership_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.rules_approval (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  subject text NOT NULL,
  approved_version text NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT rules_approval_subject_check CHECK (subject IN ('screening-rules', 'anaesthetic-limits')),
  CONSTRAINT rules_approval_pk PRIMARY KEY (clinic_id, id)
);

CREATE INDEX kiosk_device_pairing_index ON clinic.kiosk_device (pairing_code_hash);
`;
