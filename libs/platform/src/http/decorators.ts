import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { type Actor, DomainError, type Permission } from '@stipple/kernel';
import type { FastifyRequest } from 'fastify';

export const PERMISSION = 'stipple:permission';
export const PUBLIC = 'stipple:public';

export type ActorRequest = FastifyRequest & { actor?: Actor };

/** The one permission a route asks for. A route without Permit or Public is refused, and a test fails. */
export const Permit = (permission: Permission): MethodDecorator => SetMetadata(PERMISSION, permission);

/** A route for somebody who is not known yet: log-in, set-up, pairing. */
export const Public = (): MethodDecorator => SetMetadata(PUBLIC, true);

export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActorRequest>();
  if (!actor) throw new DomainError('NOT_SIGNED_IN');
  return actor;
});

const ETAG = /^(?:W\/)?"(\d{1,9})"$/;

/** The version in If-Match, for edits: missing is 428, unreadable too. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  const match = ETAG.exec(header ?? '');
  if (!match) throw new DomainError('VERSION_REQUIRED');
  return Number(match[1]);
});
