import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables that a patient's own session reads though they are about nobody in particular. */
const SHARED_AT_KIOSK = ['clinic', 'clinic_key', 'stored_file', 'membership', 'seal_key', 'kiosk_device'];

/** Every clinic.* table gets its row-level security, grants and triggers; a test reads the catalogue and finds gaps. */
export class Tenancy1795400200000 implements MigrationInterface {
  name = 'Tenancy1795400200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT security.protect_derived($1)', ['clinic.patient_token']);
    const tables = (await runner.query(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'clinic'::regnamespace AND relkind = 'r'
       AND relname <> 'patient_token' ORDER BY relname`,
    )) as { name: string }[];
    for (const { name } of tables)
      await runner.query('SELECT security.protect($1, $2)', [
        `clinic.${name}`,
        SHARED_AT_KIOSK.includes(name) ? 'shared' : 'own',
      ]);
    await runner.query(AUTH_READS);
    await runner.query(CLOSED_TO_KIOSKS);
    await runner.query(SEARCH_INDEX);
  }

  async down(): Promise<void> {
    // The tables take their policies, grants and triggers with them when the migration before is undone.
  }
}

// Before a request has a clinic, the log-in must find the clinics of a person and the tablet of a cookie.
const AUTH_READS = `
CREATE POLICY log_in ON clinic.clinic FOR SELECT TO stipple_auth USING (true);
CREATE POLICY log_in ON clinic.membership FOR SELECT TO stipple_auth USING (true);
CREATE POLICY log_in ON clinic.kiosk_device FOR SELECT TO stipple_auth USING (true);
DROP POLICY patient_at_kiosk ON clinic.clinic;
DROP POLICY patient_at_kiosk ON clinic.membership;
DROP POLICY patient_at_kiosk ON clinic.kiosk_device;
GRANT SELECT ON clinic.clinic, clinic.membership, clinic.kiosk_device TO stipple_auth;
`;

// A patient's session reads these, and changes none: no role, no tablet, no key is made from there.
const CLOSED_TO_KIOSKS = ['clinic', 'clinic_key', 'membership', 'kiosk_device']
  .map(
    (table) => `
CREATE POLICY no_new_rows_from_kiosk ON clinic.${table} AS RESTRICTIVE FOR INSERT
  WITH CHECK ((SELECT security.patient()) IS NULL);
CREATE POLICY no_changes_from_kiosk ON clinic.${table} AS RESTRICTIVE FOR UPDATE
  USING ((SELECT security.patient()) IS NULL);`,
  )
  .join('');

// LIKE is not leakproof, so row-level security would keep it off any index; ranges over the byte order are (decision 14).
const SEARCH_INDEX = `
CREATE INDEX patient_token_search_index ON clinic.patient_token (clinic_id, token text_pattern_ops, patient_id);
`;
