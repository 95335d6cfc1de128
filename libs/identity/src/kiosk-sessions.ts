import type {} from '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, Config } from '@stipple/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { AUTH_POOL, type AuthPool } from './auth-pool.js';
import { hashSecret, newSecret } from './secrets.js';

/** The screen locks itself at two minutes; the server forgets a session that nobody ended after half an hour. */
const LIFETIME_MINUTES = 30;
const TOUCH_MS = 60_000;
const DEVICE_LIFETIME_SECONDS = 400 * 86_400;

/** One tablet, one patient: whoever was there before is there no more (09-security 9.6, H15). */
const START = `WITH before AS (DELETE FROM identity.kiosk_session WHERE device_id = $6)
  INSERT INTO identity.kiosk_session
  (token_hash, session_id, clinic_id, patient_id, visit_id, device_id, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`;
/** Found at every request, and put off once a minute: an update that touches no row writes nothing. */
const FIND = `WITH found AS (
    SELECT session_id AS "sessionId", clinic_id AS "clinicId", patient_id AS "patientId", visit_id AS "visitId",
      device_id AS "deviceId"
    FROM identity.kiosk_session WHERE token_hash = $1 AND expires_at > $2),
  put_off AS (UPDATE identity.kiosk_session SET expires_at = $3
    WHERE token_hash = $1 AND expires_at > $2 AND expires_at < $4)
  SELECT * FROM found`;
const END = 'DELETE FROM identity.kiosk_session WHERE token_hash = $1';

export interface KioskSession {
  sessionId: string;
  clinicId: string;
  patientId: string;
  visitId: string;
  deviceId: string;
}

/** Sessions of patients at a kiosk: their own cookie and table, short, for one patient and one visit. */
@Injectable()
export class KioskSessions {
  constructor(
    @Inject(AUTH_POOL) private readonly pool: AuthPool,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async start(reply: FastifyReply, session: Omit<KioskSession, 'sessionId'>): Promise<string> {
    const token = newSecret();
    const sessionId = uuidv7();
    const { clinicId, patientId, visitId, deviceId } = session;
    await this.pool.query(START, [hashSecret(token), sessionId, clinicId, patientId, visitId, deviceId, this.expiry()]);
    this.setCookie(reply, 'kiosk', token);
    return sessionId;
  }

  async find(request: FastifyRequest): Promise<KioskSession | undefined> {
    const token = request.cookies[this.cookieName('kiosk')];
    if (!token) return undefined;
    const expiry = this.expiry();
    const values = [hashSecret(token), this.clock.now(), expiry, new Date(expiry.getTime() - TOUCH_MS)];
    return (await this.pool.query<KioskSession>({ name: 'kiosk-find', text: FIND, values })).rows[0];
  }

  /** True when the tablet shows a patient's cookie, of a session that goes on or is over. */
  isKnown(request: FastifyRequest): boolean {
    return request.cookies[this.cookieName('kiosk')] !== undefined;
  }

  async end(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const token = request.cookies[this.cookieName('kiosk')];
    if (token) await this.pool.query(END, [hashSecret(token)]);
    void reply.clearCookie(this.cookieName('kiosk'), { path: '/' });
  }

  /** The tablet's own secret, shown at every request until it is revoked. */
  remember(reply: FastifyReply, value: string): void {
    this.setCookie(reply, 'device', value, DEVICE_LIFETIME_SECONDS);
  }

  deviceCookie(request: FastifyRequest): string | undefined {
    return request.cookies[this.cookieName('device')];
  }

  private setCookie(reply: FastifyReply, name: string, value: string, maxAge?: number): void {
    const secure = this.config.secureCookies;
    void reply.setCookie(this.cookieName(name), value, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure,
      maxAge,
    });
  }

  private cookieName(name: string): string {
    return `${this.config.secureCookies ? '__Host-' : ''}stipple-${name}`;
  }

  private expiry(): Date {
    return new Date(this.clock.now().getTime() + LIFETIME_MINUTES * 60_000);
  }
}
