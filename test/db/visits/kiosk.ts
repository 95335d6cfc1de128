import { type DeviceActor, type KioskActor } from '@stipple/kernel';
import { KioskDevice } from '@stipple/identity';
import { BeginVisit, ConfirmIdentity, EnterVisit, OpenVisit } from '@stipple/visits';
import { v7 as uuidv7 } from 'uuid';
import type { World } from '../../support/index.js';

export type Steps = Parameters<OpenVisit['execute']>[1]['steps'];

/** A paired tablet of the world's clinic. */
export async function tablet(world: World): Promise<DeviceActor> {
  const { clinicId } = world.clinic;
  const deviceId = await world.database.write(world.system(), (tx) => {
    const id = tx.newId();
    tx.insert(KioskDevice, { id, name: 'Waiting room', pairedAt: tx.now });
    tx.audit({ action: 'device.paired', subject: { type: 'kiosk-device', id } });
    return Promise.resolve(id);
  });
  return { kind: 'device', clinicId, zone: 'Europe/London', requestId: uuidv7(), deviceId };
}

export const patientAt = (device: DeviceActor, patientId: string, visitId: string): KioskActor => {
  const { clinicId, zone, deviceId } = device;
  return { kind: 'kiosk', clinicId, zone, deviceId, patientId, visitId, requestId: uuidv7(), sessionId: uuidv7() };
};

/** Opens a visit and walks the patient up to its first step. */
export async function begun(world: World, patientId: string, birthDate: string, steps: Steps): Promise<KioskActor> {
  const device = await tablet(world);
  const visit = await world.get(OpenVisit).execute(world.frontDesk, { patientId, steps });
  const { step } = await world.get(EnterVisit).execute(device, { code: visit.code, birthDate });
  const actor = patientAt(device, patientId, visit.id);
  await world.get(ConfirmIdentity).execute(actor, { initials: step.identity?.initials ?? '', isMe: true });
  await world.get(BeginVisit).execute(actor);
  return actor;
}
