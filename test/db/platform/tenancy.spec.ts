import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contextToken, roleUrl } from '@stipple/platform';
import pg from 'pg';
import { TEST_MASTER_KEY } from '../../support/postgres.js';
import { Client, type TestClinic, testWorld, type World } from '../../support/index.js';

/** What an injected attacker may put where a harmless expression was expected; `$other` is the other clinic's id. */
const ATTACKS = [
  `SELECT clinic_id FROM clinic.patient`,
  `SELECT clinic_id FROM clinic.patient WHERE clinic_id = '$other'`,
  `SELECT p.clinic_id FROM clinic.patient p, (SELECT set_config('stipple.context', '$other', true)) x`,
  `SELECT p.clinic_id FROM clinic.patient p, (SELECT set_config('stipple.context', 'v1|$other|u||9999999999|r|00', true)) x`,
  `SELECT p.clinic_id FROM clinic.patient p, (SELECT set_config('stipple.context', '$expired', true)) x`,
  `SELECT p.clinic_id FROM clinic.patient p, (SELECT set_config('stipple.context', '$swapped', true)) x`,
  `SELECT security.enter('$swapped')`,
  `SELECT security.enter('$expired')`,
  `SELECT * FROM security.context_key`,
  `SELECT security.parts(current_setting('stipple.context'))`,
  `SELECT set_config('role', 'stipple_auth', true)`,
  `SELECT set_config('role', 'stipple_owner', true)`,
  `SELECT set_config('session_authorization', 'stipple_owner', true)`,
  `SELECT set_config('row_security', 'off', true), (SELECT count(*) FROM clinic.patient)`,
  `SELECT * FROM identity.account`,
  `SELECT * FROM identity.session`,
  `SELECT pg_read_file('/etc/passwd')`,
  `SELECT lo_import('/etc/passwd')`,
  `COPY clinic.patient TO PROGRAM 'id'`,
  `SELECT query_to_xml('SELECT clinic_id FROM clinic.patient WHERE clinic_id = ''$other''', true, false, '')::text`,
  `SELECT most_common_vals FROM pg_stats WHERE schemaname = 'clinic' AND tablename = 'patient'`,
  `ALTER TABLE clinic.patient NO FORCE ROW LEVEL SECURITY`,
  `DROP POLICY tenant ON clinic.patient`,
  `UPDATE audit.event SET action = 'x'`,
  `DELETE FROM audit.event`,
  `DELETE FROM clinic.patient`,
  `INSERT INTO clinic.patient_token (clinic_id, token, patient_id) VALUES ('$other', 'n:x', gen_random_uuid())`,
];

describe('tenancy', () => {
  let world: World;
  let other: TestClinic;
  let client: pg.Client;
  beforeAll(async () => {
    world = await testWorld();
    other = await world.anotherClinic();
    await world.patient({ familyName: 'Ours' });
    await world.patient({ familyName: 'Theirs' }, other.doctor);
    client = new pg.Client({ connectionString: roleUrl(world.ownerUrl, 'stipple_app', TEST_MASTER_KEY) });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await world.close();
  });

  const fill = (sql: string): string => {
    const own = contextToken(TEST_MASTER_KEY, world.doctor);
    const swapped = own.replaceAll(world.clinic.clinicId, other.clinicId);
    const expired = own.replace(/\|\d{10}\|/, '|1000000000|');
    return sql.replaceAll('$other', other.clinicId).replaceAll('$swapped', swapped).replaceAll('$expired', expired);
  };

  it.each(ATTACKS)('gives no foreign row to: %s', async (attack) => {
    await client.query('BEGIN');
    await client.query('SELECT security.enter($1)', [contextToken(TEST_MASTER_KEY, world.doctor)]);
    const answer = await client.query(fill(attack)).then(
      ({ rows }) => ({ rows: JSON.stringify(rows), refused: null }),
      (error: { code: string }) => ({ rows: '', refused: error.code }),
    );
    await client.query('ROLLBACK');
    expect(answer.rows).not.toContain(other.clinicId);
    expect(answer.rows).not.toContain('Theirs');
    if (/^(UPDATE|DELETE|INSERT|ALTER|DROP|COPY)/.test(attack)) expect(answer.refused).toMatch(/^(42501|ST403)$/);
  });

  it('shows nothing at all without a context, and nothing after the transaction that had one', async () => {
    const bare = await client.query('SELECT id FROM clinic.patient');
    await client.query('BEGIN');
    await client.query('SELECT security.enter($1)', [contextToken(TEST_MASTER_KEY, world.doctor)]);
    const inside = await client.query('SELECT id FROM clinic.patient');
    await client.query('COMMIT');
    const after = await client.query('SELECT id FROM clinic.patient');
    expect([bare.rowCount, inside.rowCount, after.rowCount]).toEqual([0, 1, 0]);
  });

  it("answers 404 for another clinic's patient, as for one that does not exist", async () => {
    const theirs = await world.patient({ familyName: 'Foreign' }, other.doctor);
    const doctor = await Client.signedIn(world.app, world.clinic.login('doctor'));
    expect(await doctor.get(`/patients/${theirs}`)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    const change = { familyName: 'X', givenName: 'Y', birthDate: '1990-01-01', sex: 'other' };
    expect(await doctor.patch(`/patients/${theirs}`, change, { ifMatch: 1 })).toMatchObject({ status: 404 });
  });

  it.each([
    [`UPDATE clinic.membership SET roles = '{doctor}' WHERE clinic_id = $1 RETURNING id`, []],
    [`UPDATE clinic.kiosk_device SET revoked_at = NULL WHERE clinic_id = $1 RETURNING id`, []],
    [`UPDATE clinic.clinic SET zone = 'UTC' WHERE clinic_id = $1 RETURNING id`, []],
    [
      `INSERT INTO clinic.membership (clinic_id, id, display_name, roles, active, version)
        VALUES ($1, gen_random_uuid(), 'x', '{doctor}', true, 1) RETURNING id`,
      '42501',
    ],
    [`INSERT INTO clinic.clinic_key VALUES ($1, gen_random_uuid(), 'x', now()) RETURNING id`, '42501'],
  ])('lets a kiosk context change nobody’s standing: %s', async (sql, expected) => {
    const kiosk = await world.kioskActor(await world.patient());
    const outcome = await world.database
      .write(kiosk, async (tx) => {
        tx.audit({ action: 'visit.step-read' });
        return tx.query(sql, [tx.clinicId]);
      })
      .catch((error: { code: string }) => error.code);
    expect(outcome).toEqual(expected);
  });

  it('limits a kiosk context to its own patient', async () => {
    const [mine, another] = [await world.patient(), await world.patient()];
    const actor = await world.kioskActor(mine);
    const seen = await world.database.read(actor, (tx) =>
      tx.query<{ id: string }>('SELECT id FROM clinic.patient WHERE clinic_id = $1', [tx.clinicId]),
    );
    expect(seen).toEqual([{ id: mine }]);
    const sql = 'SELECT id FROM clinic.measurement WHERE clinic_id = $1 AND patient_id = $2';
    expect(await world.database.read(actor, (tx) => tx.query(sql, [tx.clinicId, another]))).toEqual([]);
  });
});
