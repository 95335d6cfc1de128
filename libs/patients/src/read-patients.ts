import { Injectable } from '@nestjs/common';
import type { StaffActor } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import { PatientDesk } from './patient-desk.js';
import type {
  DuplicateListView,
  DuplicateSearchDto,
  PatientPageView,
  PatientSearchQuery,
  PatientView,
} from './patients.dto.js';
import { PatientsQueries } from './patients.queries.js';

/** Opening a record and searching; both log themselves. What was typed stays out of the log: it is somebody's name. */
@Injectable()
export class ReadPatients {
  constructor(
    private readonly database: Database,
    private readonly queries: PatientsQueries,
    private readonly desk: PatientDesk,
  ) {}

  one(actor: StaffActor, patientId: string): Promise<PatientView> {
    return this.database.read(actor, async (tx) => {
      tx.audit({ action: 'patient.read', subject: { type: 'patient', id: patientId }, patientId });
      return this.desk.view(tx, patientId);
    });
  }

  search(actor: StaffActor, query: PatientSearchQuery): Promise<PatientPageView> {
    return this.database.read(actor, async (tx) => {
      const page = await this.queries.search(tx, query);
      tx.audit({ action: 'patient.searched', facts: { found: page.items.length } });
      return page;
    });
  }

  duplicates(actor: StaffActor, person: DuplicateSearchDto): Promise<DuplicateListView> {
    return this.database.read(actor, async (tx) => {
      const { familyName, givenName } = person;
      const [birthDate, phone, email] = [person.birthDate ?? null, person.phone ?? null, person.email ?? null];
      const items = await this.queries.duplicates(tx, { familyName, givenName, birthDate, phone, email });
      tx.audit({ action: 'patient.searched', facts: { found: items.length, duplicates: true } });
      return { items };
    });
  }
}
