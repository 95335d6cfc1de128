import { Injectable } from '@nestjs/common';
import type { StaffActor } from '@stipple/kernel';
import { PatientDesk } from '@stipple/patients';
import { Database } from '@stipple/platform';
import { inOrder, isLive } from './domain/index.js';
import { VisitStore } from './visit.store.js';
import { VisitQueries } from './visits.queries.js';
import type { OpenVisitDto, VisitOpenedView } from './visits.dto.js';

/** Staff open a visit for one patient, whom they have checked, and read out its one-time code. */
@Injectable()
export class OpenVisit {
  constructor(
    private readonly database: Database,
    private readonly patients: PatientDesk,
    private readonly store: VisitStore,
    private readonly queries: VisitQueries,
  ) {}

  /** An earlier visit that is still live is closed: one patient has one code. Its draft goes on in the new visit. */
  execute(actor: StaffActor, body: OpenVisitDto): Promise<VisitOpenedView> {
    return this.database.write(actor, async (tx) => {
      const { patientId } = body;
      await this.patients.find(tx, patientId);
      for (const earlier of await this.store.ofPatient(tx, patientId)) {
        if (isLive(earlier.state)) this.store.change(tx, earlier, 'closed');
      }
      const steps = inOrder(body.steps);
      const { visit, code } = await this.store.open(tx, patientId, steps, actor.accountId);
      const subject = { type: 'visit', id: visit.id };
      tx.audit({ action: 'visit.opened', subject, patientId, facts: { steps: steps.join(' ') } });
      return { ...(await this.queries.view(tx, visit)), code };
    });
  }
}
