import { Injectable } from '@nestjs/common';
import type { StaffActor } from '@stipple/kernel';
import { PatientDesk } from '@stipple/patients';
import { Database, type Tx } from '@stipple/platform';
import { formsThatCount, needsFullForm, needsShortForm } from './domain/index.js';
import type { ScreeningForm } from './domain/index.js';
import { fileOf, ScreeningStore } from './screening.store.js';
import type { Screening } from './screening.entity.js';
import { ScreeningQueries } from './screenings.queries.js';
import type { ScreeningView } from './screenings.dto.js';

@Injectable()
export class StartScreening {
  constructor(
    private readonly database: Database,
    private readonly patients: PatientDesk,
    private readonly store: ScreeningStore,
    private readonly queries: ScreeningQueries,
  ) {}

  /** Staff begin a form; one that is still open is gone on with. A short form is a full one when that is due. */
  execute(actor: StaffActor, patientId: string, form: ScreeningForm): Promise<ScreeningView> {
    return this.database.write(actor, async (tx) => {
      await this.patients.find(tx, patientId);
      const due = await this.formDue(tx, patientId);
      const screening = await this.within(tx, patientId, due === 'full' ? due : form, null);
      return this.queries.view(tx, screening.id);
    });
  }

  /** The form for a kiosk visit. One that is still open is gone on with, so that nobody answers twice. */
  async forVisit(tx: Tx, patientId: string, visitId: string): Promise<Screening> {
    return this.within(tx, patientId, await this.formDue(tx, patientId), visitId);
  }

  /** The full form when none is younger than 180 days: a short one says what changed since, and needs a 'since'. */
  private async formDue(tx: Tx, patientId: string): Promise<ScreeningForm> {
    const file = fileOf(await this.store.ofPatient(tx, patientId));
    const lastFull = formsThatCount(file.forms)[0]?.startedAt ?? null;
    return needsFullForm(lastFull, tx.now) ? 'full' : 'short';
  }

  private async within(tx: Tx, patientId: string, form: ScreeningForm, visitId: string | null): Promise<Screening> {
    const open = await this.store.inProgress(tx, patientId);
    if (open && !needsShortForm(open.startedAt, tx.now)) {
      return visitId && open.visitId !== visitId ? this.store.moveTo(tx, open, visitId) : open;
    }
    if (open) this.abandonOld(tx, open);
    const screening = this.store.start(tx, patientId, form, visitId);
    tx.audit({
      action: 'screening.started',
      subject: { type: 'screening', id: screening.id },
      patientId,
      facts: { form, ruleSetVersion: screening.ruleSetVersion },
    });
    return screening;
  }

  /** What somebody said the day before yesterday is no answer to 'today'. */
  private abandonOld(tx: Tx, open: Screening): void {
    this.store.change(tx, open, 'abandoned');
    const { id, patientId } = open;
    tx.audit({ action: 'screening.abandoned', subject: { type: 'screening', id }, patientId });
  }
}
