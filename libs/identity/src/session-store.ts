import type { Session } from 'fastify';
import type { Standing } from './accounts.js';
import type { AuthPool } from './auth-pool.js';

/** A session that is in use is written once a minute, not at every request. */
const TOUCH_MS = 60_000;
const PRUNE_MS = 3_600_000;
const REMEMBERED = 10_000;

/** The session with the roles its holder has now: one look at the database before the request's own. */
const GET = {
  name: 'session-get',
  text: `SELECT s.sess AS session, s.expire::timestamptz AS expires,
    (SELECT to_jsonb(held) FROM (
      SELECT c.clinic_id AS "clinicId", c.name AS "clinicName", c.zone, c.jurisdiction, c.demo,
        m.display_name AS "displayName", m.roles
      FROM clinic.membership m JOIN clinic.clinic c ON c.clinic_id = m.clinic_id
      WHERE m.clinic_id = (s.sess -> 'staff' ->> 'clinicId')::uuid
        AND m.id = (s.sess -> 'staff' ->> 'accountId')::uuid AND m.active) held) AS standing
    FROM identity.session s WHERE s.sid = $1 AND s.expire::timestamptz >= $2`,
};
const ADD = 'INSERT INTO identity.session (sid, sess, expire) VALUES ($1, $2, $3::timestamptz)';
/** An update only: what a log-out deleted, here or at another node, no request still under way brings back. */
const KEEP = {
  name: 'session-keep',
  text: 'UPDATE identity.session SET sess = $2, expire = $3::timestamptz WHERE sid = $1',
};
const REMOVE = 'DELETE FROM identity.session WHERE sid = $1';
const PRUNE = 'DELETE FROM identity.session WHERE expire::timestamptz < $1';
const PRUNE_KIOSK = 'DELETE FROM identity.kiosk_session WHERE expires_at < $1';

type Held = NonNullable<Session['staff']>;
type Done = (error?: unknown) => void;

interface Row {
  session: Session;
  expires: Date;
  standing: Standing | null;
}

/** What of a session stands in the database, as far as this process knows; null when it was destroyed here. */
type Kept = { content: string; writtenAt: number } | null;

const standings = new WeakMap<Held, Standing | null>();

/**
 * What the holder of a session is at the clinic, read with the session itself, so as fresh as the request.
 * @returns null for somebody who is no member any more, undefined for a session that was not read from the store
 */
export const standingOf = (held: Held): Standing | null | undefined => standings.get(held);

/** Staff sessions in PostgreSQL, for @fastify/session. `idleMs` is how long an unused one lasts. */
export class SessionStore {
  private readonly kept = new Map<string, Kept>();
  private prunedAt = 0;

  constructor(
    private readonly pool: AuthPool,
    private readonly idleMs: number,
  ) {}

  get(sid: string, done: (error: unknown, session?: Session | null) => void): void {
    this.find(sid).then(
      (session) => done(null, session),
      (error: unknown) => done(error),
    );
  }

  set(sid: string, session: Session, done: Done): void {
    this.write(sid, session).then(() => done(), done);
  }

  destroy(sid: string, done: Done): void {
    this.remember(sid, null);
    this.pool.query(REMOVE, [sid]).then(() => done(), done);
  }

  private async find(sid: string): Promise<Session | null> {
    const { rows } = await this.pool.query<Row>({ ...GET, values: [sid, new Date()] });
    const [row] = rows;
    if (!row) return null;
    const { session, expires, standing } = row;
    this.remember(sid, { content: contentOf(session), writtenAt: expires.getTime() - this.idleMs });
    if (session.staff) standings.set(session.staff, standing);
    return session;
  }

  private async write(sid: string, session: Session): Promise<void> {
    const content = contentOf(session);
    const known = this.kept.get(sid);
    const now = Date.now();
    if (known === null || (known?.content === content && now - known.writtenAt < TOUCH_MS)) return;
    const values = [sid, JSON.stringify(session), new Date(now + this.idleMs)];
    await this.pool.query(known ? { ...KEEP, values } : { text: ADD, values });
    this.remember(sid, { content, writtenAt: now });
    if (!known) await this.prune(now);
  }

  private remember(sid: string, kept: Kept): void {
    this.kept.delete(sid);
    this.kept.set(sid, kept);
    if (this.kept.size <= REMEMBERED) return;
    for (const oldest of this.kept.keys()) {
      this.kept.delete(oldest);
      return;
    }
  }

  private async prune(now: number): Promise<void> {
    if (now - this.prunedAt < PRUNE_MS) return;
    this.prunedAt = now;
    for (const statement of [PRUNE, PRUNE_KIOSK]) await this.pool.query(statement, [new Date(now)]);
  }
}

/** Everything but the cookie, whose expiry moves with every request. */
const contentOf = (session: Session): string => JSON.stringify({ ...session, cookie: undefined });
