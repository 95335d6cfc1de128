import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@stipple/kernel';
import { v4 as uuidv4 } from 'uuid';
import { Config } from '../config.js';
import { Keys } from '../crypto/keys.js';
import type { Tx } from '../database/tx.js';
import { StoredFile } from './stored-file.entity.js';

/**
 * Files, content-addressed by SHA-256 and encrypted under the clinic's key. Writing the same bytes again is the same
 * file, so a transaction that runs twice leaves one; a file whose transaction rolled back is an unreferenced leftover.
 */
@Injectable()
export class FileStore {
  constructor(
    private readonly config: Config,
    private readonly keys: Keys,
  ) {}

  /** Durable on disk before the row is committed. */
  async put(tx: Tx, bytes: Buffer, mediaType: string): Promise<{ sha256: string; sizeBytes: number }> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { keyId, sealed } = await this.keys.encryptFile(tx.clinicId, sha256, bytes);
    await writeDurably(this.path(tx.clinicId, sha256), sealed);
    tx.insert(StoredFile, { id: tx.newId(), sha256, sizeBytes: bytes.length, mediaType, keyId });
    return { sha256, sizeBytes: bytes.length };
  }

  /** Throws NOT_FOUND when the file is gone, INTERNAL when its bytes are not what their name says. */
  async get(tx: Tx, sha256: string): Promise<Buffer> {
    const sealed = await readFile(this.path(tx.clinicId, sha256)).catch(() => {
      throw new DomainError('NOT_FOUND', { type: 'file' });
    });
    const plain = await this.keys.decryptFile(tx.clinicId, sha256, sealed);
    if (createHash('sha256').update(plain).digest('hex') !== sha256)
      throw new DomainError('INTERNAL', { reason: 'file-hash' });
    return plain;
  }

  private path(clinicId: string, sha256: string): string {
    return join(this.config.dataFolder, 'files', clinicId, sha256.slice(0, 2), sha256);
  }
}

async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${uuidv4()}`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, path);
}
