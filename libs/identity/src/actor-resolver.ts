import type {} from '@fastify/session';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, DomainError, type Permission } from '@stipple/kernel';
import { type ActorResolver, Clock, Config } from '@stipple/platform';
import type { FastifyRequest } from 'fastify';
import { validate as isUuid } from 'uuid';
import { Accounts, type Standing } from './accounts.js';
import { AUTH_POOL, type AuthPool } from './auth-pool.js';
import { KioskSessions } from './kiosk-sessions.js';
import { hashSecret } from './secrets.js';
import { standingOf } from './session-store.js';

declare module 'fastify' {
  interface Session {
    /** What a staff session holds; roles are looked up at each request, so that taking one away acts at once. */
    staff?: { accountId: string; login: string; clinicId: string; sessionId: string; signedInAt: string };
  }
}

const ABSOLUTE_HOURS = 12;

/** The cookie of a member's session; '__Host-' binds it to this one address. */
export const staffCookieName = (secure: boolean): string => (secure ? '__Host-stipple' : 'stipple');

const DEVICE = `SELECT d.id AS "deviceId", d.clinic_id AS "clinicId", d.name AS "deviceName", c.name AS "clinicName", c.zone
  FROM clinic.kiosk_device d JOIN clinic.clinic c ON c.clinic_id = d.clinic_id
  WHERE d.id = $1 AND d.secret_hash = $2 AND d.revoked_at IS NULL`;

export interface PairedDevice {
  deviceId: string;
  clinicId: string;
  deviceName: string;
  clinicName: string;
  zone: string;
}

/** Turns cookies into an actor: staff for the workspace, patient or tablet for the kiosk. Neither opens the other's door. */
@Injectable()
export class SessionActorResolver implements ActorResolver {
  constructor(
    @Inject(AUTH_POOL) private readonly pool: AuthPool,
    private readonly accounts: Accounts,
    private readonly kioskSessions: KioskSessions,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async resolve(request: FastifyRequest, permission: Permission): Promise<Actor | undefined> {
    if (permission === 'kiosk.device') return this.device(request);
    if (permission === 'kiosk.act') return this.patient(request);
    return (await this.staff(request))?.actor;
  }

  /** @throws DomainError SESSION_EXPIRED when there was a session, and it is over */
  async staff(
    request: FastifyRequest,
  ): Promise<{ actor: Actor & { kind: 'staff' }; login: string; standing: Standing } | undefined> {
    const held = request.session.staff;
    if (!held && !request.cookies[staffCookieName(this.config.secureCookies)]) return undefined;
    // the store forgets a session that nobody used; its cookie tells that there was one
    if (!held || this.isOver(held.signedInAt)) throw new DomainError('SESSION_EXPIRED');
    const read = standingOf(held);
    const standing = read === undefined ? await this.accounts.standingAt(held.accountId, held.clinicId) : read;
    if (!standing) return undefined;
    const { clinicId, zone, displayName, roles } = standing;
    const { accountId, sessionId } = held;
    return {
      login: held.login,
      standing,
      actor: { kind: 'staff', clinicId, zone, requestId: request.id, accountId, displayName, roles, sessionId },
    };
  }

  private isOver(signedInAt: string): boolean {
    return this.clock.now().getTime() - Date.parse(signedInAt) > ABSOLUTE_HOURS * 3_600_000;
  }

  async pairedDevice(request: FastifyRequest): Promise<PairedDevice | undefined> {
    const [deviceId, secret] = (this.kioskSessions.deviceCookie(request) ?? '').split('.');
    if (!isUuid(deviceId) || !secret) return undefined;
    return (
      await this.pool.query<PairedDevice>({ name: 'device', text: DEVICE, values: [deviceId, hashSecret(secret)] })
    ).rows[0];
  }

  private async device(request: FastifyRequest): Promise<Actor | undefined> {
    const device = await this.pairedDevice(request);
    if (!device) return undefined;
    const { clinicId, zone, deviceId } = device;
    return { kind: 'device', clinicId, zone, requestId: request.id, deviceId };
  }

  private async patient(request: FastifyRequest): Promise<Actor | undefined> {
    const [session, device] = await Promise.all([this.kioskSessions.find(request), this.pairedDevice(request)]);
    if (!session && this.kioskSessions.isKnown(request)) throw new DomainError('SESSION_EXPIRED');
    if (!session || session.deviceId !== device?.deviceId || session.clinicId !== device.clinicId) return undefined;
    return { kind: 'kiosk', ...session, zone: device.zone, requestId: request.id };
  }
}
