import { Injectable } from '@nestjs/common';
import { Config, Keys, type Tx } from '@stipple/platform';
import { createClinicAuthority } from './seal/clinic-authority.js';
import { KeySigner, type Signer } from './seal/signer.js';
import { SealKey } from './seal-key.entity.js';
import { keepRoot } from './trust-folder.js';

const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtextextended('seal-key/' || $1::text, 0))`;

export interface ClinicSigner {
  sealKeyId: string;
  signer: Signer;
}

/** The key a clinic seals with: made once, at the first use, and unwrapped into memory once per process. */
@Injectable()
export class SealKeys {
  private readonly known = new Map<string, ClinicSigner>();

  constructor(
    private readonly keys: Keys,
    private readonly config: Config,
  ) {}

  /** @param clinicName goes into the certificate when there is none yet */
  async signer(tx: Tx, clinicName: string): Promise<ClinicSigner> {
    const known = this.known.get(tx.clinicId);
    if (known) return known;
    const row = await this.newest(tx);
    if (row) return this.open(tx.clinicId, row);
    await tx.query(ONE_AT_A_TIME, [tx.clinicId]);
    return this.open(tx.clinicId, (await this.newest(tx)) ?? (await this.make(tx, clinicName)), 'may roll back');
  }

  private async newest(tx: Tx): Promise<SealKey | null> {
    const [row] = await tx.findMany(SealKey, {}, { orderBy: 'recordedAt', descending: true, limit: 1 });
    return row ?? null;
  }

  private async make(tx: Tx, clinicName: string): Promise<SealKey> {
    const { root, seal } = await createClinicAuthority(clinicName, tx.now);
    const row: SealKey = {
      clinicId: tx.clinicId,
      id: tx.newId(),
      certificate: seal.certificate,
      wrappedKey: await this.keys.wrap(tx.clinicId, seal.privateKey),
      rootCertificate: root.certificate,
      wrappedRootKey: await this.keys.wrap(tx.clinicId, root.privateKey),
      recordedAt: tx.now,
    };
    tx.insert(SealKey, row);
    tx.audit({ action: 'seal-key.made', subject: { type: 'seal-key', id: row.id } });
    return row;
  }

  /** A key of a transaction that may still roll back is not remembered: the next use reads what was committed. */
  private async open(clinicId: string, row: SealKey, state?: 'may roll back'): Promise<ClinicSigner> {
    const privateKey = await this.keys.unwrap(clinicId, row.wrappedKey);
    await keepRoot(this.config.dataFolder, row.rootCertificate);
    const opened = { sealKeyId: row.id, signer: new KeySigner(privateKey, row.certificate, [row.rootCertificate]) };
    if (!state) this.known.set(clinicId, opened);
    return opened;
  }
}
