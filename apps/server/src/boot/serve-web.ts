import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openApiDocument } from '@stipple/platform';

const WEB = fileURLToPath(new URL('../../../../web', import.meta.url));
const YEAR = 'public, max-age=31536000, immutable';

/** The two front ends and the API's description. Every address that is no file and no API is a page of an entry. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  let document: object | undefined;
  server.get('/api/openapi.json', (_request, reply) => reply.send((document ??= openApiDocument(app))));
  if (!existsSync(WEB)) return;
  await app.register(fastifyStatic, {
    root: WEB,
    wildcard: false,
    index: false,
    setHeaders: (reply: { header(name: string, value: string): void }, path: string) =>
      reply.header('cache-control', path.includes('/assets/') ? YEAR : 'no-cache'),
  } as never);
  server.get('/k', (_request, reply) => page(reply, 'kiosk.html'));
  server.get('/k/*', (_request, reply) => page(reply, 'kiosk.html'));
  server.get('/', (_request, reply) => page(reply, 'index.html'));
  server.get('/*', (request, reply) =>
    /^\/(api|assets)(\/|$)/.test(request.url) ? reply.callNotFound() : page(reply, 'index.html'),
  );
}

function page(reply: unknown, file: string): unknown {
  return (reply as { sendFile(name: string): unknown }).sendFile(file);
}
