import pg from 'pg';
import type { MasterKey } from '../crypto/master-key.js';
import { CONTEXT_PURPOSE } from './context-token.js';

/** What the server runs as. None owns anything; each sees only what it is for (decision 10). */
export const DATABASE_ROLES = ['stipple_app', 'stipple_auth', 'stipple_jobs', 'stipple_sealer'] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

const BLOCK_BYTES = 64;

/** Makes the roles, or gives them the password that this master key derives, so that a second node agrees. */
export async function ensureRoles(owner: pg.Client, key: MasterKey): Promise<void> {
  for (const role of DATABASE_ROLES) {
    const known = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
    const verb = known.rowCount ? 'ALTER' : 'CREATE';
    // Role names are constants and the password is base64url, so nothing here needs quoting; roles take no parameters.
    await owner.query(
      `${verb} ROLE ${role} LOGIN NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '${key.password(role)}'`,
    );
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
