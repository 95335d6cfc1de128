import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testWorld, type World } from '../../support/index.js';

const TENANT_SCHEMAS = ['clinic', 'platform'];
/** About nobody in particular, and needed to show and to seal what is the patient's own. */
const SHARED_AT_KIOSK = ['clinic', 'clinic_key', 'stored_file', 'membership', 'seal_key', 'kiosk_device'].map(
  (table) => `clinic.${table}`,
);

const BREACHES = `
WITH tables AS (
  SELECT c.oid, n.nspname || '.' || c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced,
    (SELECT attnum FROM pg_attribute WHERE attrelid = c.oid AND attname = 'clinic_id' AND attnotnull) AS clinic
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND n.nspname = ANY ($1)
)
SELECT name, 'no clinic_id' AS problem FROM tables WHERE clinic IS NULL
UNION ALL SELECT name, 'row-level security not forced' FROM tables WHERE NOT forced
UNION ALL SELECT name, 'no tenant policy' FROM tables WHERE NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = tables.oid AND polname = 'tenant')
UNION ALL SELECT name, 'a kiosk sees every patient' FROM tables WHERE name <> ALL ($2) AND NOT EXISTS
  (SELECT FROM pg_policy WHERE polrelid = tables.oid AND polname = 'patient_at_kiosk' AND NOT polpermissive
   AND pg_get_expr(polqual, polrelid) LIKE '%security.patient()%' AND pg_get_expr(polqual, polrelid) NOT LIKE '%OR true%')
UNION ALL SELECT name, 'unique index without clinic_id: ' || i.indexrelid::regclass FROM tables
  JOIN pg_index i ON i.indrelid = tables.oid WHERE i.indisunique AND clinic IS NOT NULL AND NOT clinic = ANY (i.indkey::int2[])
UNION ALL SELECT name, 'foreign key without clinic_id: ' || k.conname FROM tables
  JOIN pg_constraint k ON k.conrelid = tables.oid AND k.contype = 'f' WHERE NOT clinic = ANY (k.conkey)
UNION ALL SELECT name, 'change without an event' FROM tables WHERE name LIKE 'clinic.%' AND name <> 'clinic.patient_token'
  AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = tables.oid AND tgname = 'needs_event')
UNION ALL SELECT name, 'rows can be deleted' FROM tables WHERE name LIKE 'clinic.%' AND name <> 'clinic.patient_token'
  AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = tables.oid AND tgname = 'row_kept')
ORDER BY 1, 2`;

const RIGHTS = `SELECT table_schema || '.' || table_name AS name, privilege_type AS "right" FROM information_schema.table_privileges
  WHERE grantee = $1 AND privilege_type <> 'SELECT' AND privilege_type <> 'INSERT'
  AND NOT EXISTS (SELECT FROM information_schema.columns c WHERE c.table_schema = table_privileges.table_schema
    AND c.table_name = table_privileges.table_name AND c.column_name = 'version') ORDER BY 1, 2`;

/** A row that cannot point at another clinic, said by pg_catalog and not by convention. */
describe('the schema', () => {
  let world: World;
  beforeAll(async () => {
    world = await testWorld();
  });
  afterAll(() => world.close());

  it('has clinic_id in every key and forced row-level security on every table of a clinic', async () => {
    expect(await world.asOwner(BREACHES, [TENANT_SCHEMAS, SHARED_AT_KIOSK])).toEqual([]);
  });

  it('lets the application change rows of versioned tables only, and delete derived ones only', async () => {
    expect(await world.asOwner(RIGHTS, ['stipple_app'])).toEqual([{ name: 'clinic.patient_token', right: 'DELETE' }]);
  });

  it('gives the application nothing in the schemas without a clinic', async () => {
    const sql = `SELECT table_name FROM information_schema.table_privileges WHERE grantee = 'stipple_app' AND table_schema IN ('identity', 'security')`;
    expect(await world.asOwner(sql)).toEqual([]);
  });

  it('makes the roles own nothing and bypass nothing', async () => {
    const sql = `SELECT rolname FROM pg_roles r WHERE rolname LIKE 'stipple\\_%' AND rolname <> 'stipple_owner'
      AND (rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR EXISTS (SELECT FROM pg_class WHERE relowner = r.oid))`;
    expect(await world.asOwner(sql)).toEqual([]);
  });

  it('has partitions of the audit log for three months ahead, and one for whatever is missing', async () => {
    const partitions = await world.asOwner<{ name: string }>(
      `SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'audit.event'::regclass`,
    );
    expect(partitions.length).toBe(5);
    expect(partitions).toContainEqual({ name: 'audit.event_default' });
  });
});
