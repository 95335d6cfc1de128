import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@stipple/kernel';
import { Clock } from '@stipple/platform';
import { AUTH_POOL, type AuthPool } from './auth-pool.js';
import { CreateClinic } from './create-clinic.js';
import type { SetupDto } from './identity.dto.js';
import { hashSecret, newSecret } from './secrets.js';

const LINK_HOURS = 24;
const ANY_CLINIC = 'SELECT EXISTS (SELECT FROM clinic.clinic) AS "exists"';
const DEMO_CLINIC = 'SELECT EXISTS (SELECT FROM clinic.clinic WHERE demo) AS "exists"';
const ADD_LINK = 'INSERT INTO identity.setup_link (token_hash, expires_at) VALUES ($1, $2)';
const USE_LINK = `UPDATE identity.setup_link SET used_at = $2
  WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 RETURNING 1`;
const GIVE_BACK = 'UPDATE identity.setup_link SET used_at = NULL WHERE token_hash = $1';

/** The first clinic of an empty database, behind a link that works once and that only the server's console shows. */
@Injectable()
export class SetUp {
  constructor(
    @Inject(AUTH_POOL) private readonly pool: AuthPool,
    private readonly createClinic: CreateClinic,
    private readonly clock: Clock,
  ) {}

  async isOpen(): Promise<boolean> {
    const { rows } = await this.pool.query<{ exists: boolean }>(ANY_CLINIC);
    return !rows[0]?.exists;
  }

  /** True when the clinic here is the demo, whose log-ins may be printed. */
  async holdsDemo(): Promise<boolean> {
    const { rows } = await this.pool.query<{ exists: boolean }>(DEMO_CLINIC);
    return rows[0]?.exists === true;
  }

  /** @returns the token of a new link, valid for a day */
  async newLink(): Promise<string> {
    const token = newSecret();
    const expiresAt = new Date(this.clock.now().getTime() + LINK_HOURS * 3_600_000);
    await this.pool.query(ADD_LINK, [hashSecret(token), expiresAt]);
    return token;
  }

  async execute(setup: SetupDto): Promise<void> {
    if (!(await this.isOpen())) throw new DomainError('SETUP_DONE');
    const tokenHash = hashSecret(setup.token);
    const used = await this.pool.query(USE_LINK, [tokenHash, this.clock.now()]);
    if (used.rowCount !== 1) throw new DomainError('SETUP_LINK_INVALID');
    try {
      await this.createClinic.execute({
        name: setup.clinicName,
        zone: setup.zone,
        jurisdiction: setup.jurisdiction,
        demo: false,
        members: [{ ...setup.doctor, roles: ['doctor', 'practice-admin'] }, setup.second],
      });
    } catch (error) {
      await this.pool.query(GIVE_BACK, [tokenHash]);
      throw error;
    }
  }
}
