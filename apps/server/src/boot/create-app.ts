import { readFileSync } from 'node:fs';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyRateLimit from '@fastify/rate-limit';
import fastifySession from '@fastify/session';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SessionStore, staffCookieName } from '@stipple/identity';
import { Log, refuseForeignPages, refuseUnstorable } from '@stipple/platform';
import { DomainError } from '@stipple/kernel';
import { v7 as uuidv7 } from 'uuid';
import { AppModule, type AppParts } from '../app.module.js';
import { serveWeb } from './serve-web.js';

const BODY_LIMIT_BYTES = 1_000_000;
const IDLE_MINUTES = 15;

/** The whole server, ready to listen or to be asked with `inject`. */
export async function createApp(parts: AppParts): Promise<NestFastifyApplication> {
  const { tls } = parts.config;
  const https = tls ? { cert: readFileSync(tls.certificatePath), key: readFileSync(tls.keyPath) } : undefined;
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    genReqId: () => uuidv7(),
    trustProxy: parts.config.trustedProxies,
    ...(https ? { https } : {}),
  } as never);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(parts), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
    // Nest's parsers take forms too; Fastify's own takes JSON, and text, which goes
    bodyParser: false,
  });
  app.getHttpAdapter().getInstance().removeContentTypeParser('text/plain');
  app.getHttpAdapter().getInstance().addHook('onRequest', refuseForeignPages);
  app.getHttpAdapter().getInstance().addHook('preValidation', refuseUnstorable);
  app.setGlobalPrefix('api');
  await registerPlugins(app, parts);
  logRequests(app);
  // an idle connection that breaks is replaced at the next use; its event, unheard, would end the process
  parts.authPool.on('error', ({ message }) => app.get(Log).warn({ message }, 'a database connection was lost'));
  await serveWeb(app);
  return app;
}

async function registerPlugins(app: NestFastifyApplication, parts: AppParts): Promise<void> {
  const secure = parts.config.secureCookies;
  await app.register(fastifyHelmet, { contentSecurityPolicy: CONTENT_SECURITY_POLICY, hsts: secure });
  await app.register(fastifyRateLimit, {
    global: false,
    errorResponseBuilder: () => new DomainError('TOO_MANY_REQUESTS'),
  });
  await app.register(fastifyCookie as never);
  await app.register(fastifySession, {
    secret: parts.masterKey.derive('session-cookie').toString('hex'),
    cookieName: staffCookieName(secure),
    cookie: { secure, httpOnly: true, sameSite: 'strict', path: '/', maxAge: IDLE_MINUTES * 60_000 },
    saveUninitialized: false,
    store: new SessionStore(parts.authPool, IDLE_MINUTES * 60_000),
  } as never);
}

// Camera for scanning later; everything else the pages load is their own. Mantine writes style attributes.
const CONTENT_SECURITY_POLICY = {
  directives: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    objectSrc: ["'self'"],
    frameSrc: ["'self'"],
    frameAncestors: ["'self'"],
    upgradeInsecureRequests: null,
  },
};

function logRequests(app: NestFastifyApplication): void {
  const log = app.get(Log);
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onResponse', (request, reply, done) => {
    const { method, id: requestId, routeOptions } = request;
    const milliseconds = Math.round(reply.elapsedTime);
    log.info({ requestId, method, route: routeOptions.url, status: reply.statusCode, milliseconds }, 'request');
    done();
  });
}
