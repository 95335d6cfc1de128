import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sealed documents and the keys that seal them. */
export class Documents1795400104000 implements MigrationInterface {
  name = 'Documents1795400104000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE clinic.sealed_document, clinic.seal_key');
  }
}

const UP = `
CREATE TABLE clinic.seal_key (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  certificate bytea NOT NULL,
  wrapped_key bytea NOT NULL,
  root_certificate bytea NOT NULL,
  wrapped_root_key bytea NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT seal_key_pk PRIMARY KEY (clinic_id, id)
);

CREATE TABLE clinic.sealed_document (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  language text NOT NULL,
  sha256 text NOT NULL,
  size_bytes integer NOT NULL,
  issued_at timestamptz NOT NULL,
  seal_key_id uuid NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT sealed_document_size_check CHECK (size_bytes > 0),
  CONSTRAINT sealed_document_kind_check CHECK (kind ~ '^[a-z0-9-]{1,60}$'),
  CONSTRAINT sealed_document_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT sealed_document_pk PRIMARY KEY (clinic_id, id)
);

CREATE INDEX sealed_document_patient_idx ON clinic.sealed_document (clinic_id, patient_id, issued_at);
`;
