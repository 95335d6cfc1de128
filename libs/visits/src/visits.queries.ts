import { Injectable } from '@nestjs/common';
import type { StaffActor } from '@stipple/kernel';
import { PatientDesk } from '@stipple/patients';
import { Database, type Tx } from '@stipple/platform';
import { ScreeningDesk } from '@stipple/screening';
import { VisitStore } from './visit.store.js';
import type { Visit } from './visit.entity.js';
import type { PatientVisitsView, VisitView } from './visits.dto.js';

@Injectable()
export class VisitQueries {
  constructor(
    private readonly database: Database,
    private readonly patients: PatientDesk,
    private readonly screening: ScreeningDesk,
    private readonly store: VisitStore,
  ) {}

  get(actor: StaffActor, visitId: string): Promise<VisitView> {
    return this.database.read(actor, async (tx) => {
      const visit = await this.store.get(tx, visitId);
      const { patientId } = visit;
      tx.audit({ action: 'visit.read', subject: { type: 'visit', id: visitId }, patientId });
      return this.view(tx, visit);
    });
  }

  ofPatient(actor: StaffActor, patientId: string): Promise<PatientVisitsView> {
    return this.database.read(actor, async (tx) => {
      await this.patients.find(tx, patientId);
      tx.audit({ action: 'visits.read', subject: { type: 'patient', id: patientId }, patientId });
      return { items: await this.views(tx, await this.store.ofPatient(tx, patientId)) };
    });
  }

  /** Visits that are not over, newest first; the caller audits its own read. */
  async live(tx: Tx): Promise<VisitView[]> {
    const visits = [
      ...(await this.store.ofState(tx, 'locked')),
      ...(await this.store.ofState(tx, 'entered')),
      ...(await this.store.ofState(tx, 'open')),
    ];
    return this.views(tx, visits);
  }

  async view(tx: Tx, visit: Visit): Promise<VisitView> {
    const { givenName, familyName, number } = await this.patients.find(tx, visit.patientId);
    const form = visit.steps.includes('screening') ? await this.screening.ofVisit(tx, visit.id) : null;
    const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
    return {
      id: visit.id,
      patientId: visit.patientId,
      patientName: `${givenName} ${familyName}`,
      patientNumber: number,
      state: visit.state,
      steps: visit.steps,
      openedAt: visit.openedAt.toISOString(),
      codeExpiresAt: visit.codeExpiresAt.toISOString(),
      enteredAt: iso(visit.enteredAt),
      helpAskedAt: iso(visit.helpAskedAt),
      wrongPersonAt: iso(visit.wrongPersonAt),
      endedAt: iso(visit.endedAt),
      questionsAnswered: form ? form.questions.filter((question) => question.given).length : null,
      questionsAsked: form ? form.questions.length : null,
      version: visit.version,
    };
  }

  private async views(tx: Tx, visits: readonly Visit[]): Promise<VisitView[]> {
    const views: VisitView[] = [];
    for (const visit of visits) views.push(await this.view(tx, visit));
    return views;
  }
}
