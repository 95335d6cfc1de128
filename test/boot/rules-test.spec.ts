import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { PATIENCE_MS, Place, Product, ROOT } from './product.js';

jest.setTimeout(PATIENCE_MS);

const VECTORS = join(ROOT, 'test/vectors');

describe('stipple rules test', () => {
  const place = new Place();
  afterAll(() => place.remove());
  const test = (path: string) => Product.run(['rules', 'test', path]);
  const lastLine = (output: string) => output.trimEnd().split('\n').at(-1);

  it.each(['dose-vectors.json', 'gs1-vectors.json'])('passes every case of %s', async (name) => {
    const { code, output } = await test(join(VECTORS, name));
    expect([code, lastLine(output)]).toEqual([0, expect.stringMatching(/^[1-9]\d+ passed, 0 failed$/)]);
  });

  it('names each mismatch, counts, and fails', async () => {
    const text = readFileSync(join(VECTORS, 'gs1-vectors.json'), 'utf8');
    const changed = text.replace(/"expiry": "\d{4}-\d\d-\d\d"/, '"expiry": "1999-01-01"');
    expect(changed).not.toBe(text);
    writeFileSync(place.path('cases.json'), changed);
    const { code, output } = await test(place.path('cases.json'));
    expect([code, lastLine(output)]).toEqual([1, expect.stringMatching(/^\d+ passed, 1 failed$/)]);
    expect(output).toContain('1999-01-01');
  });

  it.each([
    ['no cases', '{"schema":"something-else"}', 2],
    ['no JSON', 'lidocaine', 1],
  ])('tells a file that holds %s', async (_, text, code) => {
    writeFileSync(place.path('other.json'), text);
    const told = await test(place.path('other.json'));
    expect([told.code, told.output]).toEqual([code, expect.stringContaining('other.json')]);
  });
});
