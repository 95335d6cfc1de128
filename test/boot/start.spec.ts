import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { DEMO_MEMBERS, DEMO_PASSWORD } from '../../apps/server/src/demo/cast.js';
import { fileOf, leaveTraces, patientOf, type Traces } from './clinic-day.js';
import { PATIENCE_MS, Place, Product, runs } from './product.js';

jest.setTimeout(PATIENCE_MS);

/** One clinic's machine, told in order: each step stands on those before it. */
describe('the product on one machine', () => {
  const place = new Place();
  const spare = new Place();
  let product: Product | undefined;
  let traces: Traces;
  let key: Buffer;
  const started = async (): Promise<Product> => (product = await place.start());
  const running = (): Product => {
    if (!product) throw new Error('the step before did not start it');
    return product;
  };
  const keyFile = join(place.data, 'keys', 'master.key');
  const command = (args: string[], data = place.data) => Product.run(args, { env: { STIPPLE_DATA: data } });
  afterAll(async () => {
    await place.remove(product);
    await spare.remove(product);
  });

  it('has its first start cut short while the demo is made', async () => {
    const first = new Product(['start'], { env: { STIPPLE_DATA: place.data } });
    await first.says(/Making the demo clinic/);
    expect(await first.end('SIGKILL')).toBe('SIGKILL');
  });

  it('makes the whole demo at the next, and prints address, log-ins and the place of the data', async () => {
    const { output, address } = await started();
    expect(output).toContain(`The data is in ${place.data}`);
    for (const text of [DEMO_PASSWORD, ...DEMO_MEMBERS.map(({ login }) => `  ${login} `)])
      expect(output).toContain(text);
    const health = await fetch(`${address}/api/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    traces = await leaveTraces(running());
    key = readFileSync(keyFile);
  });

  it('refuses a second start on the same folder, and runs on', async () => {
    const second = await command(['start']);
    expect([second.code, second.output]).toEqual([1, expect.stringMatching(/already running on .+STIPPLE_DATA/)]);
    expect((await fetch(`${running().address}/api/health`)).status).toBe(200);
  });

  it('stops as a whole at Ctrl-C, sent twice as npm does', async () => {
    const { postmaster } = running();
    expect(runs(postmaster)).toBe(true);
    void running().end('SIGINT');
    expect([await running().end('SIGINT'), runs(postmaster)]).toEqual([0, false]);
  });

  it('finds its data and its keys again', async () => {
    const { output } = await started();
    expect(output).not.toMatch(/Migrated|Making/);
    expect(await patientOf(running(), traces.patientId)).toMatchObject({ familyName: 'Okonkwo' });
    expect(readFileSync(keyFile)).toEqual(key);
  });

  it('takes over from a parent that was killed and left its postmaster behind', async () => {
    const orphan = running().postmaster;
    await running().end('SIGKILL');
    expect(runs(orphan)).toBe(true);
    await started();
    expect(runs(orphan)).toBe(false);
    expect(await patientOf(running(), traces.patientId)).toMatchObject({ familyName: 'Okonkwo' });
  });

  it('stops with a sentence when its postmaster is killed, and starts again', async () => {
    process.kill(running().postmaster, 'SIGKILL');
    expect([await running().ended, running().output]).toEqual([1, expect.stringContaining('PostgreSQL has ended')]);
    await started();
    expect(await patientOf(running(), traces.patientId)).toMatchObject({ familyName: 'Okonkwo' });
    expect(await running().end('SIGTERM')).toBe(0);
  });

  it('is backed up, and restored elsewhere with patient and document', async () => {
    const backup = await command(['backup', place.path('backup')]);
    expect([backup.code, backup.output]).toEqual([0, expect.stringContaining('Backed up')]);
    const restored = await command(['restore', place.path('backup')], spare.data);
    expect([restored.code, restored.output]).toEqual([0, expect.stringContaining('Restored')]);
    expect((await command(['restore', place.path('backup')], spare.data)).code).toBe(1);
    product = await spare.start();
    expect(await patientOf(product, traces.patientId)).toMatchObject({ familyName: 'Okonkwo' });
    expect(await fileOf(product, traces.documentId)).toEqual(traces.document);
    expect(await product.end('SIGINT')).toBe(0);
  });

  it('verifies the document with the restored roots, and names a changed byte', async () => {
    const file = spare.path('document.pdf');
    writeFileSync(file, traces.document);
    expect((await command(['verify', file], spare.data)).code).toBe(0);
    const changed = Buffer.from(traces.document);
    changed.writeUInt8(changed.readUInt8(2000) ^ 1, 2000);
    writeFileSync(file, changed);
    expect((await command(['verify', file], spare.data)).code).not.toBe(0);
  });
});
