// Starts one PostgreSQL for the whole run. Jest loads this file untransformed, so the TypeScript it needs is taken by
// Node itself, which wants the real file ending.
import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

registerHooks({
  resolve(specifier, context, next) {
    const ours = specifier.startsWith('.') && specifier.endsWith('.js') && context.parentURL?.endsWith('.ts');
    return next(ours ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});

export default async function globalSetup() {
  if (process.env.TEST_DATABASE_URL) {
    process.env.STIPPLE_TEST_SERVER = process.env.TEST_DATABASE_URL;
    return;
  }
  const { startEmbeddedPostgres } = await import('../../apps/server/src/boot/embedded-postgres.ts');
  const folder = mkdtempSync(join(tmpdir(), 'stipple-test-'));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres(folder, 'test');
  process.env.STIPPLE_TEST_SERVER = server.url;
  globalThis.stippleTestServer = {
    stop: async () => {
      await server.stop();
      for (const path of [folder, server.clusterFolder]) rmSync(path, { recursive: true, force: true });
    },
  };
}
