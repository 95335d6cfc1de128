import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import addFormatsModule from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { type Answer, Client } from '../support/index.js';
import { DemoWorld, done, type Wire } from './demo-world.js';
import { type Schema, SchemaArbitrary } from './schema-arbitrary.js';
import { Tablet } from './tablet.js';

const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => Ajv2020;
const RUNS = 300;
/** The same requests in every run; another seed finds other things: FUZZ_SEED=7 npx jest test/e2e/api-fuzz */
const SEED = Number(process.env['FUZZ_SEED'] ?? 1122);

interface Media {
  schema?: Schema;
}
interface Operation {
  parameters?: { name: string; in: 'path' | 'query' | 'header'; schema: Schema; required?: boolean }[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, { content?: Record<string, Media> }>;
}
interface Description {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}
interface Request {
  method: 'GET' | 'POST' | 'PATCH';
  path: string;
  operation: Operation;
  url: string;
  body: unknown;
  ifMatch: number;
  who: string;
}

let demo: DemoWorld;
let description: Description;
let people: Record<string, Client>;
let requests: fc.Arbitrary<Request>;
const validators = new Map<string, ValidateFunction>();
const ajv = addFormats(new Ajv2020({ strict: false }));

beforeAll(async () => {
  demo = await DemoWorld.open();
  const [ada, fay, cleo, hana] = await Promise.all(['ada', 'fay', 'cleo', 'hana'].map((who) => demo.signedIn(who)));
  description = await done(ada!.get<Description>('/openapi.json'));
  ajv.addSchema({ $id: 'api', components: description.components });
  const known = await peopleAndThings(ada!, cleo!);
  const tablet = await Tablet.paired(demo.world.app, fay!);
  await tablet.begin(fay!, { id: known['patientId'] ?? '', birthDate: '1992-03-12' }, [
    'screening',
    'information',
    'consent',
  ]);
  people = {
    ada: ada!,
    fay: fay!,
    cleo: cleo!,
    hana: hana!,
    tablet: tablet.client,
    nobody: new Client(demo.world.app),
  };
  requests = requestsFor(new SchemaArbitrary(description.components.schemas, known));
});
afterAll(() => demo.world.close());

/** A patient with a planned session and a screening, and a lot: ids that lead somewhere, by the names they go by. */
async function peopleAndThings(ada: Client, cleo: Client): Promise<Record<string, string>> {
  const [patient] = (await done(ada.get<Wire['PatientPageView']>('/patients?q=menon'))).items;
  const patientId = patient?.id ?? '';
  const [lot] = (await done(cleo.get<Wire['LotListView']>('/lots?state=released'))).items;
  const [bottle] = (await done(ada.get<Wire['UsableBottleListView']>('/bottles/usable'))).items;
  const { accountId } = await done(ada.get<Wire['MeView']>('/me'));
  const screening = await done(ada.post<Wire['ScreeningView']>(`/patients/${patientId}/screenings`, { form: 'full' }));
  const plan = { plannedZones: ['HL'], bottleIds: [], doctorId: accountId, anaestheticPlanned: false };
  const session = await done(ada.post<Wire['SessionSummaryView']>(`/patients/${patientId}/sessions`, plan));
  const [screeningId, sessionId] = [screening.id, session.id];
  const [lotId, productId, bottleId] = [lot?.id ?? '', lot?.productId ?? '', bottle?.bottleId ?? ''];
  const ink = { lotId, productId, bottleId, bottleIds: bottleId };
  return { patientId, screeningId, sessionId, ...ink, doctorId: accountId, operatorId: accountId, questionId: 'SK01' };
}

function requestsFor(values: SchemaArbitrary): fc.Arbitrary<Request> {
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  // leaving, and losing the tablet, would end the rest of the run
  const kept = operations.filter(({ path }) => !/\/(logout|revoke|kiosk\/(lock|stop))$/.test(path));
  return fc.constantFrom(...kept).chain(({ path, method, operation }) =>
    fc.record({
      method: fc.constant(method as Request['method']),
      path: fc.constant(path),
      operation: fc.constant(operation),
      url: urlOf(path, operation, values),
      body: method === 'GET' ? fc.constant(undefined) : bodyOf(operation, values),
      ifMatch: fc.integer({ min: 1, max: 3 }),
      who: whoFor(path),
    }),
  );
}

/** Mostly somebody who may do it. */
const whoFor = (path: string): fc.Arbitrary<string> => {
  const anybody = fc.constantFrom('ada', 'fay', 'cleo', 'hana', 'tablet', 'nobody');
  const likely = path.includes('/kiosk/') ? 'tablet' : /product|lot|deliver|scan/.test(path) ? 'cleo' : 'ada';
  return fc.oneof({ weight: 4, arbitrary: fc.constant(likely) }, { weight: 1, arbitrary: anybody });
};

function urlOf(path: string, { parameters = [] }: Operation, values: SchemaArbitrary): fc.Arbitrary<string> {
  const junk = fc
    .string({ minLength: 1, maxLength: 40, unit: 'binary' })
    .filter((text) => !/\p{Surrogate}/u.test(text));
  const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) =>
    values.place(name ?? '', fc.oneof(fc.uuid(), junk)),
  );
  const asked = parameters.filter((one) => one.in === 'query');
  const query = fc.record(
    Object.fromEntries(asked.map(({ name, schema }) => [name, fc.oneof(values.of(schema, name), junk)])),
    { requiredKeys: [] },
  );
  return fc.tuple(fc.tuple(...places), query).map(([found, said]) => {
    const left = [...found];
    const filled = path.replace(/\{\w+\}/g, () => encodeURIComponent(left.shift() ?? ''));
    const search = Object.entries(said).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
    return `${filled.replace(/^\/api/, '')}${search.length > 0 ? `?${search.join('&')}` : ''}`;
  });
}

/** What the description allows, the same with one thing wrong, or anything at all. */
function bodyOf({ requestBody }: Operation, values: SchemaArbitrary): fc.Arbitrary<unknown> {
  const schema = requestBody?.content['application/json']?.schema;
  const anything = fc.jsonValue({ stringUnit: 'binary', maxDepth: 3 });
  if (!schema) return fc.oneof(fc.constant({}), anything);
  const right = values.of(schema);
  const wrong = fc.tuple(right, fc.string(), anything).map(([body, name, value]) => {
    const names = Object.keys(body as object);
    const at = names[name.length % Math.max(names.length, 1)] ?? name;
    return { ...(body as object), [at]: value };
  });
  return fc.oneof({ weight: 6, arbitrary: right }, { weight: 3, arbitrary: wrong }, { weight: 1, arbitrary: anything });
}

function validatorOf(schema: Schema): ValidateFunction {
  const text = JSON.stringify(schema).replaceAll('"#/', '"api#/');
  const known = validators.get(text) ?? ajv.compile(JSON.parse(text) as object);
  validators.set(text, known);
  return known;
}

function send({ method, url, body, ifMatch, who }: Request) {
  const client = people[who]!;
  if (method === 'GET') return client.get(url);
  const text = JSON.stringify(body);
  return method === 'PATCH' ? client.patch(url, text, { ifMatch }) : client.post(url, text, { ifMatch });
}

/** What is wrong with an answer, measured by the description; nothing when it is as described. */
async function faultOf(request: Request): Promise<string | null> {
  const answer = await send(request);
  if (answer.status >= 500) return `answered ${answer.status}`;
  const declared = request.operation.responses[answer.status >= 400 ? 'default' : String(answer.status)];
  if (!declared) return `answered ${answer.status}, which is not described`;
  return bodyFault(declared.content ?? {}, answer);
}

function bodyFault(content: Record<string, Media>, answer: Answer<unknown>): string | null {
  const [media, described] = Object.entries(content)[0] ?? [];
  if (!media) return answer.raw.length === 0 ? null : 'has a body that is not described';
  if (!String(answer.headers['content-type']).startsWith(media)) return `is ${String(answer.headers['content-type'])}`;
  if (!media.includes('json') || !described?.schema) return null;
  const validate = validatorOf(described.schema);
  return validate(answer.body) ? null : `${answer.status}: ${ajv.errorsText(validate.errors)}`;
}

describe('the API', () => {
  it('describes itself as OpenAPI 3.1', () => {
    expect(description.openapi).toBe('3.1.0');
    expect(Object.keys(description.paths).length).toBeGreaterThan(50);
  });

  it('answers whatever comes as it is described, and never fails', async () => {
    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        expect(await faultOf(request)).toBeNull();
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true },
    );
  });
});
