import { createHash } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Actor, DomainError, type Holder, mayDo, type Permission } from '@stipple/kernel';
import canonicalize from 'canonicalize';
import type { FastifyRequest } from 'fastify';
import { validate as isUuid } from 'uuid';
import { Database } from '../database/database.js';
import { type ActorRequest, PERMISSION, PUBLIC } from './decorators.js';

/** Finds out who sends a request; identity implements it, so that platform needs to know no session. */
export interface ActorResolver {
  resolve(request: FastifyRequest, permission: Permission): Promise<Actor | undefined>;
}
export const ACTOR_RESOLVER = Symbol('ACTOR_RESOLVER');

const holdersOf = (actor: Actor): readonly Holder[] => {
  switch (actor.kind) {
    case 'staff':
      return actor.roles;
    case 'kiosk':
    case 'device':
      return [actor.kind];
    case 'system':
      return [];
  }
};

/** Default deny: a route is open only to the holders of the one permission it names. */
@Injectable()
export class PermitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(ACTOR_RESOLVER) private readonly resolver: ActorResolver,
    private readonly database: Database,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const handler = context.getHandler();
    if (this.reflector.get<boolean | undefined>(PUBLIC, handler)) return true;
    const permission = this.reflector.get<Permission | undefined>(PERMISSION, handler);
    if (!permission) throw new DomainError('NOT_PERMITTED');
    const request = context.switchToHttp().getRequest<ActorRequest>();
    const actor = await this.resolver.resolve(request, permission);
    if (!actor) throw new DomainError(permission === 'kiosk.device' ? 'DEVICE_NOT_PAIRED' : 'NOT_SIGNED_IN');
    if (!mayDo(holdersOf(actor), permission)) {
      await this.database.refuse(actor, { action: 'access.refused', facts: { permission } });
      throw new DomainError('NOT_PERMITTED', { permission });
    }
    request.actor = withIdempotency(actor, request);
    return true;
  }
}

/** The request's hash covers method, address and canonical body, so that a key cannot answer another request. */
function withIdempotency(actor: Actor, request: FastifyRequest): Actor {
  const key = request.headers['idempotency-key'];
  if (key === undefined || request.method === 'GET') return actor;
  if (typeof key !== 'string' || !isUuid(key)) throw new DomainError('IDEMPOTENCY_KEY_INVALID');
  const body = canonicalize(request.body ?? null) ?? 'null';
  const requestHash = createHash('sha256').update(`${request.method} ${request.url}\n${body}`).digest('hex');
  return { ...actor, idempotency: { key, requestHash } };
}
