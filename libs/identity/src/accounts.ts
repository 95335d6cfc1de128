import { hash, verify } from '@node-rs/argon2';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Role } from '@stipple/kernel';
import { Clock } from '@stipple/platform';
import { v7 as uuidv7 } from 'uuid';
import { AUTH_POOL, type AuthPool } from './auth-pool.js';

/** argon2id, OWASP's second recommended setting (19 MiB, 2 passes, 1 lane). */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const MAX_FAILURES = 5;
const LOCK_MINUTES = 15;

export interface Account {
  accountId: string;
  login: string;
  displayName: string;
}

/** An account's standing at one clinic, with what every request needs to know of that clinic. */
export interface Standing {
  clinicId: string;
  clinicName: string;
  zone: string;
  jurisdiction: string;
  demo: boolean;
  displayName: string;
  roles: Role[];
}

const BY_LOGIN = `SELECT account_id AS "accountId", login, display_name AS "displayName",
  password_hash AS "passwordHash", locked_until AS "lockedUntil" FROM identity.account WHERE login = $1`;
const COUNT_FAILURE = `UPDATE identity.account SET
  failed_attempts = CASE WHEN failed_attempts + 1 >= $2 THEN 0 ELSE failed_attempts + 1 END,
  locked_until = CASE WHEN failed_attempts + 1 >= $2 THEN $3 ELSE locked_until END
  WHERE account_id = $1`;
const FORGET_FAILURES = `UPDATE identity.account SET failed_attempts = 0, locked_until = NULL
  WHERE account_id = $1 AND failed_attempts > 0`;
const STANDINGS = `SELECT c.clinic_id AS "clinicId", c.name AS "clinicName", c.zone, c.jurisdiction, c.demo,
  m.display_name AS "displayName", m.roles
  FROM clinic.membership m JOIN clinic.clinic c ON c.clinic_id = m.clinic_id
  WHERE m.id = $1 AND m.active ORDER BY c.name`;
const LOGIN_OF = 'SELECT login FROM identity.account WHERE account_id = $1';
const INSERT = `INSERT INTO identity.account (account_id, login, display_name, password_hash)
  SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[])`;

/** A hash of no password: an unknown name costs the same time as a known one. */
let decoy: Promise<string> | undefined;

/** People and their passwords. Five wrong tries rest the account for 15 minutes (09-security 9.4). */
@Injectable()
export class Accounts {
  constructor(
    @Inject(AUTH_POOL) private readonly pool: AuthPool,
    private readonly clock: Clock,
  ) {}

  /** All or none. @returns their ids, in the order given */
  async create(accounts: readonly { login: string; displayName: string; password: string }[]): Promise<string[]> {
    const ids = accounts.map(() => uuidv7());
    const logins = accounts.map(({ login }) => login.toLowerCase());
    const names = accounts.map(({ displayName }) => displayName);
    const hashes = await Promise.all(accounts.map(({ password }) => hash(password, ARGON2ID)));
    await this.pool.query(INSERT, [ids, logins, names, hashes]);
    return ids;
  }

  /** Throws LOGIN_REFUSED or ACCOUNT_LOCKED; which of name and password was wrong is not told. */
  async authenticate(login: string, password: string): Promise<Account> {
    const { rows } = await this.pool.query<Account & { passwordHash: string; lockedUntil: Date | null }>(BY_LOGIN, [
      login.trim().toLowerCase(),
    ]);
    const [account] = rows;
    if (account?.lockedUntil && account.lockedUntil > this.clock.now()) throw new DomainError('ACCOUNT_LOCKED');
    decoy ??= hash('nobody', ARGON2ID);
    const right = await verify(account?.passwordHash ?? (await decoy), password);
    if (!account || !right) {
      if (account) await this.countFailure(account.accountId);
      throw new DomainError('LOGIN_REFUSED');
    }
    await this.pool.query(FORGET_FAILURES, [account.accountId]);
    return { accountId: account.accountId, login: account.login, displayName: account.displayName };
  }

  async loginOf(accountId: string): Promise<string> {
    const { rows } = await this.pool.query<{ login: string }>(LOGIN_OF, [accountId]);
    if (!rows[0]) throw new DomainError('LOGIN_REFUSED');
    return rows[0].login;
  }

  async standings(accountId: string): Promise<Standing[]> {
    return (await this.pool.query<Standing>(STANDINGS, [accountId])).rows;
  }

  async standingAt(accountId: string, clinicId: string): Promise<Standing | undefined> {
    return (await this.standings(accountId)).find((standing) => standing.clinicId === clinicId);
  }

  private async countFailure(accountId: string): Promise<void> {
    const until = new Date(this.clock.now().getTime() + LOCK_MINUTES * 60_000);
    await this.pool.query(COUNT_FAILURE, [accountId, MAX_FAILURES, until]);
  }
}
