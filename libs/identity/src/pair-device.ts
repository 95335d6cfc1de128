import { Inject, Injectable } from '@nestjs/common';
import { Actor, DomainError, type StaffActor } from '@stipple/kernel';
import { Clock, Database } from '@stipple/platform';
import { AUTH_POOL, type AuthPool } from './auth-pool.js';
import type { DeviceListView, DeviceView, PairingCodeView } from './identity.dto.js';
import { KioskDevice } from './kiosk-device.entity.js';
import { hashSecret, newCode, newSecret, normaliseCode } from './secrets.js';
import { SystemLog } from './system-log.js';

const CODE_LENGTH = 8;
const CODE_MINUTES = 15;
const WAITING = `SELECT d.clinic_id AS "clinicId", d.id, d.version, c.zone
  FROM clinic.kiosk_device d JOIN clinic.clinic c ON c.clinic_id = d.clinic_id
  WHERE d.pairing_code_hash = $1 AND d.pairing_expires_at > $2 AND d.paired_at IS NULL AND d.revoked_at IS NULL`;

interface WaitingDevice {
  clinicId: string;
  id: string;
  version: number;
  zone: string;
}

/** Tablets of the clinic: a code from the staff screen, typed once at the tablet, makes it a kiosk until revoked. */
@Injectable()
export class PairDevice {
  constructor(
    private readonly database: Database,
    @Inject(AUTH_POOL) private readonly pool: AuthPool,
    private readonly clock: Clock,
    private readonly systemLog: SystemLog,
  ) {}

  openPairing(actor: StaffActor, name: string): Promise<PairingCodeView> {
    return this.database.write(actor, (tx) => {
      const code = newCode(CODE_LENGTH);
      const id = tx.newId();
      const expiresAt = new Date(tx.now.getTime() + CODE_MINUTES * 60_000);
      tx.insert(KioskDevice, { id, name, pairingCodeHash: hashSecret(code), pairingExpiresAt: expiresAt });
      tx.audit({ action: 'device.pairing-opened', subject: { type: 'kiosk-device', id } });
      return Promise.resolve({ deviceId: id, name, code, expiresAt });
    });
  }

  /** @returns the cookie value that the tablet keeps */
  async pair(typedCode: string, requestId: string): Promise<string> {
    const codeHash = hashSecret(normaliseCode(typedCode));
    const { rows } = await this.pool.query<WaitingDevice>(WAITING, [codeHash, this.clock.now()]);
    const [device] = rows;
    if (!device) {
      await this.systemLog.refused(requestId, 'device.pairing-refused');
      throw new DomainError('PAIRING_CODE_INVALID');
    }
    const secret = newSecret();
    const { id, version } = device;
    await this.database.write(Actor.system(device.clinicId, device.zone, 'pairing', requestId), (tx) => {
      const changes = { secretHash: hashSecret(secret), pairedAt: tx.now, pairingCodeHash: null };
      tx.update(KioskDevice, { id, version }, changes);
      tx.audit({ action: 'device.paired', subject: { type: 'kiosk-device', id } });
      return Promise.resolve();
    });
    return `${id}.${secret}`;
  }

  /** Stops a tablet; may be repeated. */
  revoke(actor: StaffActor, id: string): Promise<void> {
    return this.database.write(actor, async (tx) => {
      const device = await tx.findOne(KioskDevice, { id }, { lock: true });
      if (!device) throw new DomainError('NOT_FOUND', { type: 'kiosk-device' });
      if (!device.revokedAt) tx.update(KioskDevice, device, { revokedAt: tx.now });
      tx.audit({ action: 'device.revoked', subject: { type: 'kiosk-device', id } });
    });
  }

  list(actor: StaffActor): Promise<DeviceListView> {
    return this.database.read(actor, async (tx) => {
      tx.audit({ action: 'devices.read' });
      const devices = await tx.findMany(KioskDevice, {}, { orderBy: 'name' });
      return { items: devices.map((device) => deviceView(device, tx.now)) };
    });
  }
}

function deviceView(device: KioskDevice, now: Date): DeviceView {
  const { id, name, pairedAt, version } = device;
  const waiting = device.pairingExpiresAt !== null && device.pairingExpiresAt > now ? 'waiting' : 'expired';
  const state = device.revokedAt ? 'revoked' : pairedAt ? 'paired' : waiting;
  return { id, name, state, pairedAt, version };
}
