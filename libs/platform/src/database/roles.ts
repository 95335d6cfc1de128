import pg from 'pg';
import type { MasterKey } from '../crypto/master-key.js';
import { CONTEXT_PURPOSE } from './context-token.js';

/** What the server runs as. None owns anything; each sees only what it is for (decision 10). */
export const DATABASE_ROLES = ['stipple_app', 'stipple_auth', 'stipple_jobs', 'stipple_sealer'] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

const BLOCK_BYTES = 64;

/** Two servers that start at once touch the same rows of the role catalogue; the loser has only to come again. */
const CONCURRENT_UPDATE = 'XX000';
const DUPLICATE = new Set(['42710', '23505']);
const ATTEMPTS = 5;

/** Makes the roles, or gives them the password that this master key derives, so that a second node agrees. */
export async function ensureRoles(owner: pg.Client, key: MasterKey): Promise<void> {
  for (const role of DATABASE_ROLES) await ensureRole(owner, role, key.password(role), 1);
}

async function ensureRole(owner: pg.Client, role: DatabaseRole, password: string, attempt: number): Promise<void> {
  const known = await owner.query<{ mighty: boolean }>(
    'SELECT rolsuper OR rolbypassrls AS mighty FROM pg_roles WHERE rolname = $1',
    [role],
  );
  // Taking it away needs a right that a managed database's owner has not, so it is told instead.
  if (known.rows[0]?.mighty)
    throw new Error(`${role} gets past row-level security. As a superuser: ALTER ROLE ${role} NOSUPERUSER NOBYPASSRLS`);
  // Role names are constants and the password is base64url, so nothing here needs quoting; roles take no parameters.
  const statement = known.rowCount
    ? `ALTER ROLE ${role} LOGIN PASSWORD '${password}'`
    : `CREATE ROLE ${role} LOGIN NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '${password}'`;
  try {
    await owner.query(statement);
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (attempt >= ATTEMPTS || !(code === CONCURRENT_UPDATE || DUPLICATE.has(code))) throw error;
    await ensureRole(owner, role, password, attempt + 1);
  }
}

/** Puts the context key's HMAC pads where only the owner's functions read them. */
export async function storeContextKey(owner: pg.Client, key: MasterKey): Promise<void> {
  const block = Buffer.concat([key.derive(CONTEXT_PURPOSE), Buffer.alloc(BLOCK_BYTES)]).subarray(0, BLOCK_BYTES);
  const pad = (byte: number): Buffer => Buffer.from(block.map((value) => value ^ byte));
  await owner.query(
    `INSERT INTO security.context_key (inner_pad, outer_pad) VALUES ($1, $2)
     ON CONFLICT (only_row) DO UPDATE SET inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad`,
    [pad(0x36), pad(0x5c)],
  );
}

/** The owner's URL with another role's name and password. */
export function roleUrl(ownerUrl: string, role: DatabaseRole, key: MasterKey): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = key.password(role);
  return url.toString();
}
