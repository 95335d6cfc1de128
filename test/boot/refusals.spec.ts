import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { PATIENCE_MS, Place, Product } from './product.js';

jest.setTimeout(PATIENCE_MS);

describe('a start that cannot be', () => {
  const place = new Place();
  let taken: Server;
  let port: number;
  beforeAll(async () => {
    taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    port = (taken.address() as { port: number }).port;
  });
  afterAll(async () => {
    taken.close();
    await place.remove();
  });

  it.each([
    ['a port that is taken', () => ({ PORT: String(port) }), /Port \d+ is taken by another program\. Set PORT/],
    ['a port that is none', () => ({ PORT: '70000' }), /PORT must be a number from 0 to 65535, not "70000"/],
    ['a port in words', () => ({ PORT: 'three' }), /PORT must be a number/],
    ['a host that is another machine', () => ({ PORT: '3999', HOST: '192.0.2.1' }), /no address 192\.0\.2\.1/],
    ['half a certificate', () => ({ TLS_CERT: '/cert.pem' }), /TLS_CERT and TLS_KEY together/],
    ['a database that is not there', () => ({ DATABASE_URL: 'postgres://127.0.0.1:1/none' }), /cannot be reached/],
    ['a folder that cannot be made', () => ({ STIPPLE_DATA: '/dev/null/data' }), /Set STIPPLE_DATA to a folder/],
  ])('%s: one sentence, exit code 1, and no PostgreSQL', async (_, env, sentence) => {
    const { code, output } = await Product.run(['start'], { env: { STIPPLE_DATA: place.data, ...env() } });
    expect([code, output]).toEqual([1, expect.stringMatching(sentence)]);
    expect(output).not.toMatch(/\n\s+at /);
    expect(existsSync(join(place.data, 'postgres'))).toBe(false);
  });

  it.each([
    ['no command', [], 2],
    ['a command that is none', ['dance'], 2],
    ['a backup of nothing', ['backup', place.path('backup')], 1],
    ['a restore of nothing', ['restore', '/nowhere'], 1],
  ])('%s is told', async (_, args, code) => {
    const env = { STIPPLE_DATA: place.data };
    const told = await Product.run(args, { env });
    expect(told.code).toBe(code);
    expect(told.output).not.toMatch(/\n\s+at /);
  });
});
