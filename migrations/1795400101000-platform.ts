import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The clinic's key and its files. */
export class Platform1795400101000 implements MigrationInterface {
  name = 'Platform1795400101000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE clinic.stored_file, clinic.clinic_key');
  }
}

const UP = `
CREATE TABLE clinic.clinic_key (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  wrapped bytea NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT clinic_key_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.stored_file (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  sha256 text NOT NULL,
  size_bytes integer NOT NULL,
  media_type text NOT NULL,
  key_id uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT stored_file_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT stored_file_pk PRIMARY KEY (clinic_id, id)
);
`;
