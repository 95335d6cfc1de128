import { Injectable } from '@nestjs/common';
import type { StaffActor, Uuid } from '@stipple/kernel';
import { Database } from '@stipple/platform';
import type { Tx } from '@stipple/platform';
import { LotDesk } from '@stipple/traceability';
import { Affected } from './affected.js';
import type { AffectedPatient } from './domain/index.js';
import { RecallLot } from './recall-lot.entity.js';
import { RecallPatient } from './recall-patient.entity.js';
import { Recall } from './recall.entity.js';
import type { DeclareRecallDto, RecallView } from './recalls.dto.js';
import { RecallsQueries } from './recalls.queries.js';

const SAME_NOTICE = `
  SELECT r.id FROM clinic.recall r
  JOIN clinic.recall_lot l ON l.clinic_id = r.clinic_id AND l.recall_id = r.id
  WHERE r.clinic_id = $1 AND l.lot_id = $2 AND r.recall_class = $3 AND r.issuer = $4 AND r.reason = $5
    AND r.notice_reference IS NOT DISTINCT FROM $6::text
  ORDER BY r.id LIMIT 1`;

/**
 * Stops a lot everywhere at once and freezes the list of everybody who got it. Never refused as stale (decision 16):
 * the same notice again answers with the recall that stands; another notice on the same lot is another recall.
 */
@Injectable()
export class DeclareRecall {
  constructor(
    private readonly database: Database,
    private readonly lots: LotDesk,
    private readonly affected: Affected,
    private readonly recalls: RecallsQueries,
  ) {}

  /** @throws NOT_FOUND */
  execute(actor: StaffActor, notice: DeclareRecallDto): Promise<RecallView> {
    return this.database.write(actor, async (tx) => {
      // the lot is locked from here: no cap is drawn from it between its recall and the list
      await this.lots.recall(tx, notice.lotId, notice.reason);
      const standing = await this.sameNotice(tx, notice);
      if (standing !== null) {
        tx.audit({ action: 'recall.repeated', subject: { type: 'recall', id: standing } });
        return this.recalls.show(tx, standing);
      }
      const recallId = this.record(tx, notice);
      const patients = await this.affected.of(tx, [notice.lotId]);
      tx.insert(RecallPatient, ...patients.map((patient) => frozenRow(tx, recallId, patient)));
      tx.audit({
        action: 'recall.declared',
        subject: { type: 'recall', id: recallId },
        facts: { lotId: notice.lotId, recallClass: notice.recallClass, patients: patients.length },
      });
      return this.recalls.show(tx, recallId);
    });
  }

  private async sameNotice(tx: Tx, notice: DeclareRecallDto): Promise<Uuid | null> {
    const { lotId, recallClass, issuer, reason, noticeReference = null } = notice;
    const [row] = await tx.query<{ id: Uuid }>(SAME_NOTICE, [
      tx.clinicId,
      lotId,
      recallClass,
      issuer,
      reason,
      noticeReference,
    ]);
    return row?.id ?? null;
  }

  private record(tx: Tx, notice: DeclareRecallDto): Uuid {
    const recallId = tx.newId();
    tx.insert(Recall, {
      id: recallId,
      recallClass: notice.recallClass,
      issuer: notice.issuer,
      noticeReference: notice.noticeReference ?? null,
      reason: notice.reason,
    });
    tx.insert(RecallLot, { id: tx.newId(), recallId, lotId: notice.lotId });
    return recallId;
  }
}

function frozenRow(tx: Tx, recallId: Uuid, patient: AffectedPatient): Partial<RecallPatient> {
  return { id: tx.newId(), recallId, ...patient };
}
