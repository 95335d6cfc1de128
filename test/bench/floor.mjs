// The floor of a request: the very SQL that the product sends for it, as the same role in the same tenancy context, all
// in one round trip of prepared statements. The statements are taken from the product at work, with fresh ids put in.
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { load } from './bench-product.mjs';
import { newPatient, randomName } from './http-load.mjs';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const SKIPPED = new Set(['BEGIN', 'COMMIT']);
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export async function staffActor(app) {
  const { Accounts } = await load('libs/identity/src/index.js');
  const accounts = app.get(Accounts, { strict: false });
  const { accountId } = await accounts.authenticate('ada', 'stipple-demo-2026');
  const [{ clinicId, zone, displayName, roles }] = await accounts.standings(accountId);
  return {
    kind: 'staff',
    clinicId,
    zone,
    requestId: randomUUID(),
    accountId,
    displayName,
    roles,
    sessionId: randomUUID(),
  };
}

/** @returns the statements of one POST and one GET of a patient, and what in them is fresh each time */
export async function captureFloors({ app }) {
  const actor = await staffActor(app);
  const { RegisterPatient } = await load('libs/patients/src/index.js');
  const { ReadPatients } = await load('libs/patients/src/read-patients.js');
  const register = app.get(RegisterPatient, { strict: false });
  const reading = app.get(ReadPatients, { strict: false });
  const person = newPatient();
  const idempotency = { key: randomUUID(), requestHash: 'f'.repeat(64) };
  const warm = await register.execute(actor, newPatient());
  await reading.one(actor, warm.id);
  const post = await capture(() => register.execute({ ...actor, idempotency }, person));
  const get = await capture(() => reading.one(actor, post.result.id));
  const lasting = [actor.clinicId, actor.accountId, actor.sessionId, actor.requestId];
  return {
    actor,
    post: {
      statements: post.statements,
      lasting,
      names: [person.familyName, person.givenName],
      number: post.result.number,
    },
    get: { statements: get.statements, lasting: [...lasting, post.result.id], names: [], number: undefined },
  };
}

async function capture(work) {
  const statements = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (batch, ...rest) {
    for (const statement of batch.statements ?? []) if (!SKIPPED.has(statement.text)) statements.push(statement);
    return query.call(this, batch, ...rest);
  };
  try {
    return { result: await work(), statements };
  } finally {
    pg.Client.prototype.query = query;
  }
}

export async function floorRunner({ appUrl, masterKey }, floors, size) {
  const { contextToken } = await load('libs/platform/src/index.js');
  const { sendBatch } = await load('libs/platform/src/database/batch.js');
  const clients = await Promise.all(
    Array.from({ length: size }, async () => {
      const client = new pg.Client({ connectionString: appUrl });
      await client.connect();
      return client;
    }),
  );
  const idle = [...clients];
  let token = '';
  const renew = () => (token = contextToken(masterKey, floors.actor));
  renew();
  const timer = setInterval(renew, 60_000);
  const run = async (name) => {
    const client = idle.pop();
    try {
      return await sendBatch(client, fresh(floors[name], token));
    } finally {
      idle.push(client);
    }
  };
  const close = async () => {
    clearInterval(timer);
    await Promise.all(clients.map((client) => client.end()));
  };
  return { run, close };
}

function fresh({ statements, lasting, names, number }, token) {
  const ids = new Map(lasting.map((id) => [id, id]));
  const replaced = new Map(names.map((name) => [name, randomName()]));
  const newNumber = number === undefined ? undefined : patientNumber();
  const renew = (value) => {
    if (typeof value !== 'string') return Array.isArray(value) ? value.map(renew) : value;
    let text = value.replace(UUID, (id) => ids.get(id) ?? ids.set(id, randomUUID()).get(id));
    for (const [before, after] of replaced)
      text = text.replaceAll(before, after).replaceAll(before.toLowerCase(), after.toLowerCase());
    return newNumber === undefined ? text : withNumber(text, number, newNumber);
  };
  return statements.map(({ text, values }, index) => ({ text, values: index === 0 ? [token] : values.map(renew) }));
}

const plain = (number) => number.replaceAll('-', '');

function withNumber(text, before, after) {
  const forms = [(number) => number, plain, (number) => number.toLowerCase(), (number) => plain(number).toLowerCase()];
  return forms.reduce((result, form) => result.replaceAll(form(before), form(after)), text);
}

/** In the form of the product's numbers; the check character is nobody's business here. */
const patientNumber = () =>
  `ST-${[...randomBytes(8)]
    .map((byte) => ALPHABET[byte % 32])
    .join('')
    .replace(/^(.{4})/, '$1-')}`;
