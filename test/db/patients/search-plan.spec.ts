import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contextToken, roleUrl } from '@stipple/platform';
import pg from 'pg';
import { TEST_MASTER_KEY } from '../../support/postgres.js';
import { testWorld, type World } from '../../support/index.js';

const PATIENTS = 20_000;
const FILL = `
ALTER TABLE clinic.patient DISABLE TRIGGER USER;
INSERT INTO clinic.patient (clinic_id, id, number, family_name, given_name, birth_date, sex, interpreter_needed, do_not_contact, recorded_at, recorded_by, version)
  SELECT $1, gen_random_uuid(), 'N' || i, 'Family' || i, 'Given', date '1960-01-01' + i % 18000, 'other', false, false, now(), $1, 1 FROM generate_series(1, ${PATIENTS}) i;
INSERT INTO clinic.patient_token (clinic_id, token, patient_id) SELECT clinic_id, 'n:' || lower(family_name), id FROM clinic.patient WHERE number LIKE 'N%';
ALTER TABLE clinic.patient ENABLE TRIGGER USER;`;

describe('the name search', () => {
  let world: World;
  beforeAll(async () => {
    world = await testWorld();
    for (const statement of FILL.replaceAll('$1', `'${world.clinic.clinicId}'`)
      .split(';')
      .filter((part) => part.trim()))
      await world.asOwner(statement);
    await world.asOwner('ANALYZE clinic.patient, clinic.patient_token');
  });
  afterAll(() => world.close());

  it('uses its index under row-level security, in a generic plan too', async () => {
    const client = new pg.Client({ connectionString: roleUrl(world.ownerUrl, 'stipple_app', TEST_MASTER_KEY) });
    await client.connect();
    await client.query(`SET plan_cache_mode = force_generic_plan`);
    await client.query('BEGIN');
    await client.query('SELECT security.enter($1)', [contextToken(TEST_MASTER_KEY, world.doctor)]);
    await client.query(
      `PREPARE search(uuid, text, text) AS SELECT patient_id FROM clinic.patient_token
       WHERE clinic_id = $1 AND token ~>=~ $2 AND token ~<~ $3`,
    );
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN EXECUTE search('${world.clinic.clinicId}', 'n:family777', 'n:family778')`,
    );
    await client.query('ROLLBACK');
    await client.end();
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('patient_token_search_index');
    expect(plan).not.toContain('Seq Scan');
  });
});
