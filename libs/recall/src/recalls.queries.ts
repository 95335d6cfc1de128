import { Injectable } from '@nestjs/common';
import { DomainError } from '@stipple/kernel';
import type { StaffActor, Uuid } from '@stipple/kernel';
import { Members } from '@stipple/identity';
import { Database } from '@stipple/platform';
import type { Tx } from '@stipple/platform';
import { LotTrace } from '@stipple/traceability';
import { Affected } from './affected.js';
import { bringUpToNow, countsOf } from './domain/index.js';
import type { AffectedPatient } from './domain/index.js';
import { RecallLot } from './recall-lot.entity.js';
import { RecallPatient } from './recall-patient.entity.js';
import { Recall } from './recall.entity.js';
import type { RecalledPatientView, RecallListView, RecallSummaryView, RecallView } from './recalls.dto.js';

const LATEST = 100;

/** Reads of recalls. Each reading of names is written down, once for the recall and once for each patient shown. */
@Injectable()
export class RecallsQueries {
  constructor(
    private readonly database: Database,
    private readonly affected: Affected,
    private readonly lots: LotTrace,
    private readonly members: Members,
  ) {}

  /** Newest first. */
  list(actor: StaffActor): Promise<RecallListView> {
    return this.database.read(actor, async (tx) => {
      const recalls = await tx.findMany(Recall, {}, { orderBy: 'id', descending: true, limit: LATEST });
      const items: RecallListView['items'] = [];
      for (const recall of recalls) {
        items.push((await this.view(tx, recall)).summary);
      }
      tx.audit({ action: 'recalls.read', facts: { recalls: items.length } });
      return { items };
    });
  }

  /** @throws NOT_FOUND */
  read(actor: StaffActor, recallId: Uuid): Promise<RecallView> {
    return this.database.read(actor, (tx) => this.show(tx, recallId));
  }

  /** The page of a recall; writes down that its names were read. @throws NOT_FOUND */
  async show(tx: Tx, recallId: Uuid): Promise<RecallView> {
    const recall = await tx.findOne(Recall, { id: recallId });
    if (!recall) throw new DomainError('NOT_FOUND', { type: 'recall' });
    const { summary, patients } = await this.view(tx, recall);
    const subject = { type: 'recall', id: recallId };
    tx.audit({ action: 'recall.read', subject, facts: { patients: patients.length } });
    for (const { patientId } of patients) tx.audit({ action: 'patient.listed-in-recall', subject, patientId });
    return { ...summary, patients };
  }

  private async view(tx: Tx, recall: Recall): Promise<{ summary: RecallSummaryView; patients: RecalledPatientView[] }> {
    const lotIds = (await tx.findMany(RecallLot, { recallId: recall.id })).map((row) => row.lotId);
    const frozen = await tx.findMany(RecallPatient, { recallId: recall.id }, { orderBy: 'name' });
    const patients = bringUpToNow(frozen.map(listed), await this.affected.of(tx, lotIds));
    const lots = await this.lots.lots(tx, lotIds);
    const summary = {
      id: recall.id,
      recallClass: recall.recallClass,
      issuer: recall.issuer,
      noticeReference: recall.noticeReference,
      reason: recall.reason,
      declaredAt: recall.recordedAt.toISOString(),
      declaredByName: await this.members.name(tx, recall.recordedBy),
      lots: lots.map(({ lotId, ...lot }) => ({ id: lotId, ...lot })),
      counts: countsOf(patients),
    };
    return { summary, patients };
  }
}

function listed(row: RecallPatient): AffectedPatient {
  const { patientId, certainty, name, number, birthDate, phone, email, doNotContact, deceasedOn, caps } = row;
  return { patientId, certainty, name, number, birthDate, phone, email, doNotContact, deceasedOn, caps };
}
