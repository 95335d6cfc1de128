import { Injectable } from '@nestjs/common';
import { Actor, DomainError, type Role } from '@stipple/kernel';
import { Database, Keys } from '@stipple/platform';
import { v7 as uuidv7 } from 'uuid';
import { Accounts } from './accounts.js';
import { Clinic } from './clinic.entity.js';
import { Membership } from './membership.entity.js';

export interface NewMember {
  displayName: string;
  login: string;
  password: string;
  roles: Role[];
}

export interface NewClinic {
  name: string;
  zone: string;
  jurisdiction: string;
  demo: boolean;
  members: NewMember[];
}

/** Makes a clinic with its key and its first members; used by the set-up page, the demo and the tests alike. */
@Injectable()
export class CreateClinic {
  constructor(
    private readonly database: Database,
    private readonly accounts: Accounts,
    private readonly keys: Keys,
  ) {}

  /** @returns the clinic's id and the members' account ids, in the order given */
  async execute(clinic: NewClinic): Promise<{ clinicId: string; accountIds: string[] }> {
    if (!Intl.supportedValuesOf('timeZone').includes(clinic.zone) && clinic.zone !== 'UTC')
      throw new DomainError('VALIDATION_FAILED', {}, [
        { pointer: '/zone', code: 'time-zone', detail: 'Choose a time zone from the list, as Europe/London.' },
      ]);
    const clinicId = uuidv7();
    const accountIds = await this.accounts.create(clinic.members);
    const { name, zone, jurisdiction, demo } = clinic;
    await this.database.write(Actor.system(clinicId, zone, 'set-up', uuidv7()), (tx) => {
      tx.insert(Clinic, { id: clinicId, name, zone, jurisdiction, demo });
      this.keys.create(tx);
      const members = clinic.members.map(({ displayName, roles }, index) => ({
        id: accountIds[index],
        displayName,
        roles,
        active: true,
      }));
      tx.insert(Membership, ...members);
      tx.audit({
        action: 'clinic.set-up',
        subject: { type: 'clinic', id: clinicId },
        facts: { members: members.length },
      });
      return Promise.resolve();
    });
    return { clinicId, accountIds };
  }
}
