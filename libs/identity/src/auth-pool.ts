import type { Pool } from 'pg';

/** The pool of the role `stipple_auth`: accounts, sessions, log-in. Nothing clinical is granted to it. */
export const AUTH_POOL = Symbol('AUTH_POOL');
export type AuthPool = Pool;
