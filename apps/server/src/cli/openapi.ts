import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Config, MasterKey, openApiDocument } from '@stipple/platform';
import { AppModule, type AppParts } from '../app.module.js';

/** The API's description without a database: Nest's preview mode makes no provider, so the parts are never used. */
export async function describeApi(): Promise<object> {
  const parts = {
    config: new Config('', 0, '127.0.0.1', 'http://localhost', null),
    masterKey: new MasterKey(Buffer.alloc(32)),
    source: { driver: {} },
    authPool: {},
  } as unknown as AppParts;
  const app = await NestFactory.create(AppModule.with(parts), new FastifyAdapter(), { preview: true, logger: false });
  app.setGlobalPrefix('api');
  return openApiDocument(app);
}
