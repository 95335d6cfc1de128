import { createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The one secret a node needs. Everything else is derived from it by purpose, so that a second node with the same
 * master key agrees on database passwords, cookies and the tenancy context (decision 10).
 */
export class MasterKey {
  private readonly hmacKeys = new Map<string, KeyObject>();

  constructor(private readonly secret: Buffer) {
    if (secret.length < 32) throw new Error('The master key must have at least 32 bytes.');
  }

  /** Reads the key file, or makes it (mode 0600) when there is none. */
  static fromFile(path: string): MasterKey {
    try {
      return new MasterKey(Buffer.from(readFileSync(path, 'utf8').trim(), 'hex'));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const secret = randomBytes(32);
    writeFileSync(path, `${secret.toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
    return new MasterKey(secret);
  }

  /** @returns `bytes` bytes that only this key and this purpose give (HKDF-SHA-256, RFC 5869) */
  derive(purpose: string, bytes = 32): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, Buffer.alloc(0), `stipple/${purpose}`, bytes));
  }

  password(role: string): string {
    return this.derive(`database-role/${role}`, 24).toString('base64url');
  }

  hmac(purpose: string, text: string): Buffer {
    let key = this.hmacKeys.get(purpose);
    if (!key) {
      key = createSecretKey(this.derive(purpose));
      this.hmacKeys.set(purpose, key);
    }
    return createHmac('sha256', key).update(text).digest();
  }
}
