import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import type { Pool } from 'pg';
import { Actor } from '@stipple/kernel';
import { sendBatch } from '../database/batch.js';
import { contextToken } from '../database/context-token.js';
import type { SealedPayload } from '../database/audit-statements.js';
import type { Tx } from '../database/tx.js';
import { ClinicKey } from './clinic-key.entity.js';
import { decrypt, encrypt } from './aead.js';
import { MasterKey } from './master-key.js';

const KEY_BYTES = 32;
const ENTER = 'SELECT security.enter($1)';
const CURRENT_KEY =
  'SELECT id AS "keyId", wrapped FROM clinic.clinic_key WHERE clinic_id = $1 ORDER BY recorded_at DESC LIMIT 1';

interface DataKey {
  keyId: string;
  key: Buffer;
}

/** The clinic's data key: random, wrapped by a key that only the master key gives, unwrapped into memory once. */
@Injectable()
export class Keys {
  private readonly cache = new Map<string, Promise<DataKey>>();

  constructor(
    private readonly masterKey: MasterKey,
    private readonly pool: Pool,
  ) {}

  /** Makes a clinic's key with the clinic itself. */
  create(tx: Tx): void {
    const key = randomBytes(KEY_BYTES);
    const keyId = tx.newId();
    const wrapped = encrypt(this.wrappingKey(tx.clinicId), key, keyId);
    tx.insert(ClinicKey, { id: keyId, wrapped });
    this.cache.set(tx.clinicId, Promise.resolve({ keyId, key }));
  }

  /** Encrypts a small secret (a private key) under the clinic's key. */
  async wrap(clinicId: string, plain: Buffer): Promise<Buffer> {
    return encrypt((await this.dataKey(clinicId)).key, plain, `secret/${clinicId}`);
  }

  async unwrap(clinicId: string, wrapped: Buffer): Promise<Buffer> {
    return decrypt((await this.dataKey(clinicId)).key, wrapped, `secret/${clinicId}`);
  }

  async encryptFile(clinicId: string, sha256: string, plain: Buffer): Promise<{ keyId: string; sealed: Buffer }> {
    const { keyId, key } = await this.dataKey(clinicId);
    return { keyId, sealed: encrypt(key, plain, `file/${clinicId}/${sha256}`) };
  }

  async decryptFile(clinicId: string, sha256: string, sealed: Buffer): Promise<Buffer> {
    return decrypt((await this.dataKey(clinicId)).key, sealed, `file/${clinicId}/${sha256}`);
  }

  /** The commitment is over the plain payload, so encrypting it again under another key changes no leaf (decision 12). */
  async sealPayload(clinicId: string, payload: object): Promise<SealedPayload> {
    const { keyId, key } = await this.dataKey(clinicId);
    const salt = randomBytes(32);
    const plain = Buffer.from(canonicalize(JSON.parse(JSON.stringify(payload))) ?? '');
    const commitment = createHash('sha256').update(salt).update(plain).digest();
    return { commitment, salt, keyId, ciphertext: encrypt(key, plain, `audit/${clinicId}`) };
  }

  private dataKey(clinicId: string): Promise<DataKey> {
    let pending = this.cache.get(clinicId);
    if (!pending) {
      pending = this.load(clinicId);
      this.cache.set(clinicId, pending);
      pending.catch(() => this.cache.delete(clinicId));
    }
    return pending;
  }

  private async load(clinicId: string): Promise<DataKey> {
    const token = contextToken(this.masterKey, Actor.system(clinicId, 'UTC', 'keys', 'keys'));
    const client = await this.pool.connect();
    const [, result] = await sendBatch(client, [
      { text: ENTER, values: [token] },
      { text: CURRENT_KEY, values: [clinicId] },
    ]).finally(() => client.release());
    const row = result?.rows[0] as { keyId: string; wrapped: Buffer } | undefined;
    if (!row) throw new Error(`clinic ${clinicId} has no key`);
    return { keyId: row.keyId, key: decrypt(this.wrappingKey(clinicId), row.wrapped, row.keyId) };
  }

  private wrappingKey(clinicId: string): Buffer {
    return this.masterKey.derive(`clinic-key/${clinicId}`);
  }
}
