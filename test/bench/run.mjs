// `npm run bench`: what the product costs beside its floor, on one database, in one run. Nothing is asserted: read the
// ratios, since absolute times are the machine's. Rounds are interleaved, so that a noisy minute is everybody's.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBenchProduct } from './bench-product.mjs';
import { apiClient, loop } from './http-load.mjs';
import { captureFloors, floorRunner } from './floor.mjs';
import { sealingCases } from './sealing.mjs';
import { median, printTable } from './table.mjs';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const REQUESTS = { 1: 150, 16: 800 };
const WARM_UP = 300;

const data = mkdtempSync(join(tmpdir(), 'stipple-bench-'));
chmodSync(data, 0o755);
const product = await openBenchProduct(data);
try {
  const rows = [...(await requestRows(product)), ...(await sealingRows(product))];
  printTable(rows);
} finally {
  await product.close();
  rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

async function requestRows({ address, inside }) {
  const client = await apiClient(address);
  const floors = await captureFloors(inside);
  const floor = await floorRunner(inside, floors, Math.max(...Object.keys(REQUESTS).map(Number)));
  const { id } = await client.registerPatient();
  const cases = [
    { name: 'POST patient', product: () => client.registerPatient(), floor: () => floor.run('post') },
    { name: 'GET patient', product: () => client.readPatient(id), floor: () => floor.run('get') },
  ];
  const measured = new Map();
  for (const { product: ours, floor: bare } of cases)
    for (const work of [ours, bare]) await loop(work, { clients: 16, count: WARM_UP });
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { name, ...sides } of cases)
      for (const clients of Object.keys(REQUESTS).map(Number))
        for (const side of ['product', 'floor']) {
          const key = `${name} ${clients} ${side}`;
          const result = await loop(sides[side], { clients, count: REQUESTS[clients] });
          measured.set(key, [...(measured.get(key) ?? []), result]);
        }
  client.close();
  await floor.close();
  return cases.flatMap(({ name }) =>
    Object.keys(REQUESTS).map((clients) => {
      const of = (side, what) => median(measured.get(`${name} ${clients} ${side}`).map((result) => result[what]));
      return {
        name: `${name}, ${clients} client${clients === '1' ? '' : 's'}`,
        ours: { ms: of('product', 'medianMs'), perSecond: of('product', 'perSecond') },
        floor: { ms: of('floor', 'medianMs'), perSecond: of('floor', 'perSecond') },
      };
    }),
  );
}

async function sealingRows({ inside }) {
  const { cases, pages } = await sealingCases(inside);
  const measured = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (const work of Object.values(cases)) await loop(work, { clients: 1, count: 10 });
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, work] of Object.entries(cases)) measured[name].push(await loop(work, { clients: 1, count: 20 }));
  const of = (name) => ({
    ms: median(measured[name].map(({ medianMs }) => medianMs)),
    perSecond: median(measured[name].map(({ perSecond }) => perSecond)),
  });
  return [
    { name: `seal a consent, ${pages.ours} pages`, ours: of('stored'), floor: of('bare') },
    { name: '  of that: pages, tagged and PDF/A-3a', ours: of('rendered'), floor: of('bare') },
    { name: '  of that: pages and seal, in memory', ours: of('sealed'), floor: of('bare') },
    { name: `(the bare document has ${pages.bare} pages)` },
  ];
}
