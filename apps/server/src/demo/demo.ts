import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LIMITS_VERSION } from '@stipple/anaesthesia/domain';
import { GiveInformation } from '@stipple/consent';
import { ALTERNATIVE_CODES, CONSENT_KINDS } from '@stipple/consent/domain';
import { SealKeys } from '@stipple/documents';
import { Approvals, CreateClinic } from '@stipple/identity';
import { addDays, dateInZone, type StaffActor } from '@stipple/kernel';
import { RecordAllergy, RecordMeasurement, RegisterPatient } from '@stipple/patients';
import { Clock, Database } from '@stipple/platform';
import { LIVE_RULE_SET_VERSION } from '@stipple/screening';
import { ReceiveDelivery, RegisterProduct, ReleaseLot } from '@stipple/traceability';
import { releaseChecklistFor } from '@stipple/traceability/domain';
import { v7 as uuidv7 } from 'uuid';
import {
  DEMO_CLINIC,
  DEMO_DILUENT,
  DEMO_INK,
  DEMO_MEMBERS,
  DEMO_PASSWORD,
  OTHER_PATIENTS,
  READY_TO_SIGN,
} from './cast.js';

const DAY_MS = 86_400_000;
const INFORMATION_DAYS_AGO = 8;

type Actors = Record<'doctor' | 'receiver' | 'releaser', StaffActor>;

/**
 * The demo clinic, made through the same use cases as a real one, in a past of eight days: a patient who may sign today,
 * others to search for, a released ink lot and its diluent, approved rules and limits.
 */
export async function makeDemo(app: NestFastifyApplication): Promise<void> {
  const clock = app.get(Clock, { strict: false });
  clock.set(new Date(Date.now() - INFORMATION_DAYS_AGO * DAY_MS));
  try {
    const actors = await makeClinic(app);
    await makeSealKey(app, actors.doctor);
    await approveRules(app, actors.doctor);
    await makePatients(app, actors.doctor);
    await makeStock(app, actors, dateInZone(clock.now(), DEMO_CLINIC.zone));
  } finally {
    clock.set(new Date());
  }
}

export function demoLogins(): string[] {
  const width = Math.max(...DEMO_MEMBERS.map(({ login }) => login.length));
  return [
    `Demo logins (password for all: ${DEMO_PASSWORD}):`,
    ...DEMO_MEMBERS.map(
      ({ login, displayName, roles }) => `  ${login.padEnd(width)}  ${displayName}, ${roles.join(', ')}`,
    ),
  ];
}

async function makeClinic(app: NestFastifyApplication): Promise<Actors> {
  const made = await app.get(CreateClinic, { strict: false }).execute({ ...DEMO_CLINIC, members: DEMO_MEMBERS });
  const actor = (login: string): StaffActor => {
    const index = DEMO_MEMBERS.findIndex((member) => member.login === login);
    const { displayName, roles } = DEMO_MEMBERS[index]!;
    const accountId = made.accountIds[index]!;
    const { clinicId } = made;
    const [requestId, sessionId] = [uuidv7(), uuidv7()];
    return { kind: 'staff', clinicId, zone: DEMO_CLINIC.zone, requestId, accountId, displayName, roles, sessionId };
  };
  return { doctor: actor('ada'), receiver: actor('cleo'), releaser: actor('dina') };
}

/** The demo's seal, with a root of its own: made now, so that it is older than everything it will seal. */
async function makeSealKey(app: NestFastifyApplication, doctor: StaffActor): Promise<void> {
  const sealKeys = app.get(SealKeys, { strict: false });
  await app.get(Database, { strict: false }).write(doctor, async (tx) => {
    await sealKeys.signer(tx, DEMO_CLINIC.name);
  });
}

async function approveRules(app: NestFastifyApplication, doctor: StaffActor): Promise<void> {
  const approvals = app.get(Approvals, { strict: false });
  await app.get(Database, { strict: false }).write(doctor, (tx) => {
    approvals.give(tx, 'screening-rules', LIVE_RULE_SET_VERSION);
    approvals.give(tx, 'anaesthetic-limits', LIMITS_VERSION);
    return Promise.resolve();
  });
}

async function makePatients(app: NestFastifyApplication, doctor: StaffActor): Promise<void> {
  const register = app.get(RegisterPatient, { strict: false });
  const { id } = await register.execute(doctor, READY_TO_SIGN);
  for (const patient of OTHER_PATIENTS) await register.execute(doctor, patient);
  await app.get(RecordAllergy, { strict: false }).execute(doctor, id, { kind: 'none-known' });
  await app
    .get(RecordMeasurement, { strict: false })
    .execute(doctor, id, { weightGrams: 78_000, heightMillimetres: 1780 });
  await app.get(GiveInformation, { strict: false }).execute(doctor, id, {
    kinds: [...CONSENT_KINDS],
    givenAs: 'printed',
    alternativesDiscussed: [...ALTERNATIVE_CODES],
    whatMatters: 'A natural hairline, and being back at work in a week.',
  });
}

async function makeStock(app: NestFastifyApplication, actors: Actors, today: string): Promise<void> {
  const goods = [
    { product: DEMO_INK, lotNumber: 'SB-2419A', units: 6, unitVolumeMicrolitres: 15_000 },
    { product: DEMO_DILUENT, lotNumber: 'SS-0731', units: 4, unitVolumeMicrolitres: 30_000 },
  ];
  for (const { product, ...delivery } of goods) {
    const { id: productId } = await app.get(RegisterProduct, { strict: false }).execute(actors.receiver, product);
    const lot = await app.get(ReceiveDelivery, { strict: false }).execute(actors.receiver, {
      ...delivery,
      productId,
      expiry: addDays(today, 540),
      supplier: product.supplier,
      deliveryNote: 'DN-1001',
      receivedOn: today,
      temperatureTenthsCelsius: 195,
    });
    const checklist = releaseChecklistFor(product.kind);
    await app.get(ReleaseLot, { strict: false }).execute(actors.releaser, lot.id, lot.version, { checklist });
  }
}
