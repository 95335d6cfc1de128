import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openApiDocument } from '@stipple/platform';
import type { FastifyReply } from 'fastify';

const WEB = fileURLToPath(new URL('../../../../web', import.meta.url));
const YEAR = 'public, max-age=31536000, immutable';

/** The two front ends and the API's description. Every address that is no file and no API is a page of an entry. */
export async function serveWeb(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  let document: object | undefined;
  server.get('/api/openapi.json', (_request, reply) => reply.send((document ??= openApiDocument(app))));
  if (!existsSync(WEB)) return;
  await app.register(fastifyStatic, { root: WEB, serve: false, cacheControl: false });
  await app.register(fastifyStatic, {
    root: join(WEB, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply) => void reply.header('cache-control', YEAR),
  });
  for (const file of readdirSync(WEB).filter((name) => /\.(svg|png|ico|webmanifest|txt)$/.test(name)))
    server.get(`/${file}`, (_request, reply) => send(reply, file));
  for (const path of ['/k', '/k/*']) server.get(path, (_request, reply) => send(reply, 'kiosk.html'));
  server.get('/', (_request, reply) => send(reply, 'index.html'));
  server.get('/*', (request, reply) =>
    /^\/(api|assets)(\/|$)/.test(request.url) ? reply.callNotFound() : send(reply, 'index.html'),
  );
}

function send(reply: FastifyReply, file: string): FastifyReply {
  return reply.header('cache-control', 'no-cache').sendFile(file);
}
