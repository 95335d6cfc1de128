import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CreateClinic, KioskDevice } from '@stipple/identity';
import { Actor, type KioskActor, type Role, type StaffActor } from '@stipple/kernel';
import { RegisterPatient } from '@stipple/patients';
import { Clock, Database } from '@stipple/platform';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { emptyServer } from './server.js';

export const TEST_PASSWORD = 'correct horse battery';
const ZONE = 'Europe/London';

const CAST = {
  doctor: ['doctor'],
  doctor2: ['doctor'],
  inkAdmin: ['ink-admin'],
  inkAdmin2: ['ink-admin'],
  frontDesk: ['front-desk'],
  practiceAdmin: ['practice-admin'],
  auditor: ['auditor'],
  assistant: ['assistant'],
} as const satisfies Record<string, readonly Role[]>;
type Part = keyof typeof CAST;

export interface TestClinic extends Record<Part, StaffActor> {
  clinicId: string;
  /** The login of a member: the part's name and the clinic's first characters. */
  login(part: Part): string;
}

/** The patient a builder makes when a test says nothing. */
const ORDINARY_PATIENT = { familyName: 'Menon', givenName: 'Rahul', birthDate: '1992-03-12', sex: 'male' as const };

/** One test file's own server on its own clone of the migrated database, with one clinic and its people. */
export class World {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly ownerUrl: string,
    readonly clinic: TestClinic,
    private readonly leave: () => Promise<void>,
  ) {}

  static async open(): Promise<World> {
    const { app, ownerUrl, close } = await emptyServer();
    return new World(app, ownerUrl, await makeClinic(app), close);
  }

  close(): Promise<void> {
    return this.leave();
  }

  get<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  get database(): Database {
    return this.get(Database);
  }

  get clock(): Clock {
    return this.get(Clock);
  }

  get doctor(): StaffActor {
    return this.clinic.doctor;
  }

  get doctor2(): StaffActor {
    return this.clinic.doctor2;
  }

  get inkAdmin(): StaffActor {
    return this.clinic.inkAdmin;
  }

  get inkAdmin2(): StaffActor {
    return this.clinic.inkAdmin2;
  }

  get frontDesk(): StaffActor {
    return this.clinic.frontDesk;
  }

  system(name = 'test'): Actor {
    return Actor.system(this.clinic.clinicId, ZONE, name, uuidv7());
  }

  /** Another clinic in the same database, for everything that must not be seen. */
  anotherClinic(): Promise<TestClinic> {
    return makeClinic(this.app);
  }

  /** Registers a patient; only what matters to the test is said. @returns the id */
  async patient(said: Partial<Parameters<RegisterPatient['execute']>[1]> = {}, actor = this.doctor): Promise<string> {
    const familyName = said.familyName ?? `Menon${uuidv7().slice(-6)}`;
    const birthDate = said.birthDate ?? ORDINARY_PATIENT.birthDate;
    return (await this.get(RegisterPatient).execute(actor, { ...ORDINARY_PATIENT, ...said, familyName, birthDate })).id;
  }

  /** A patient's own session at a tablet, without the code and the cookies. */
  async kioskActor(patientId: string, visitId = uuidv7()): Promise<KioskActor> {
    const deviceId = await this.database.write(this.system(), (tx) => {
      const id = tx.newId();
      tx.insert(KioskDevice, { id, name: 'Test tablet', pairedAt: tx.now });
      tx.audit({ action: 'device.paired', subject: { type: 'kiosk-device', id } });
      return Promise.resolve(id);
    });
    const { clinicId } = this.clinic;
    return {
      kind: 'kiosk',
      clinicId,
      zone: ZONE,
      requestId: uuidv7(),
      patientId,
      visitId,
      deviceId,
      sessionId: uuidv7(),
    };
  }

  /** Runs SQL as the database's owner, past every rule: for looking, and for breaking in. */
  async asOwner<R extends object>(sql: string, params: unknown[] = []): Promise<R[]> {
    const client = new pg.Client({ connectionString: this.ownerUrl });
    await client.connect();
    return client
      .query<R & pg.QueryResultRow>(sql, params)
      .then(({ rows }) => rows as R[])
      .finally(() => client.end());
  }
}

export const testWorld = (): Promise<World> => World.open();

async function makeClinic(app: NestFastifyApplication): Promise<TestClinic> {
  const tag = uuidv7().slice(-8);
  const parts = Object.keys(CAST) as Part[];
  const login = (part: Part): string => `${part.toLowerCase()}-${tag}`;
  const members = parts.map((part) => ({
    displayName: part === 'doctor' ? 'Dr Ada Iyer' : part === 'doctor2' ? 'Dr Ben Okafor' : `Test ${part}`,
    login: login(part),
    password: TEST_PASSWORD,
    roles: [...CAST[part]],
  }));
  const made = await app
    .get(CreateClinic, { strict: false })
    .execute({ name: 'Test Clinic', zone: ZONE, jurisdiction: 'general', demo: true, members });
  const { clinicId } = made;
  const actors = parts.map((part, index): [Part, StaffActor] => [
    part,
    {
      kind: 'staff',
      clinicId,
      zone: ZONE,
      requestId: uuidv7(),
      accountId: made.accountIds[index] ?? '',
      displayName: members[index]?.displayName ?? '',
      roles: CAST[part],
      sessionId: uuidv7(),
    },
  ]);
  return { ...(Object.fromEntries(actors) as Record<Part, StaffActor>), clinicId, login };
}
