import { Injectable } from '@nestjs/common';
import { DomainError, type StaffActor } from '@stipple/kernel';
import { Members } from '@stipple/identity';
import { Database, type Tx } from '@stipple/platform';
import { ProcedureSession } from './procedure-session.entity.js';
import type { PlanSessionDto } from './session-requests.dto.js';
import type { SessionSummaryView } from './session-views.dto.js';
import { SessionQueries } from './sessions.queries.js';

/** Plans the next session of a patient. Nothing is refused for clinical reasons here: that is the start check. */
@Injectable()
export class PlanSession {
  constructor(
    private readonly database: Database,
    private readonly members: Members,
    private readonly queries: SessionQueries,
  ) {}

  execute(actor: StaffActor, patientId: string, plan: PlanSessionDto): Promise<SessionSummaryView> {
    return this.database.write(actor, async (tx) => {
      const operatorId = plan.operatorId ?? plan.doctorId;
      await this.requireStaff(tx, plan.doctorId, operatorId);
      const number = await nextNumber(tx, patientId);
      const id = tx.newId();
      tx.insert(ProcedureSession, {
        id,
        patientId,
        number,
        state: 'planned',
        doctorId: plan.doctorId,
        operatorId,
        room: plan.room?.trim() ?? null,
        plannedZones: plan.plannedZones,
        bottleIds: plan.bottleIds,
        anaestheticPlanned: plan.anaestheticPlanned,
      });
      tx.audit({
        action: 'session.planned',
        subject: { type: 'session', id },
        patientId,
        facts: { number, zones: plan.plannedZones.join(' '), anaestheticPlanned: plan.anaestheticPlanned },
      });
      return this.queries.summary(tx, id);
    });
  }

  private async requireStaff(tx: Tx, doctorId: string, operatorId: string): Promise<void> {
    const members = await this.members.all(tx);
    const rolesOf = (accountId: string) => members.find((member) => member.accountId === accountId)?.roles ?? [];
    if (!rolesOf(doctorId).includes('doctor')) throw new DomainError('DOCTOR_NEEDED');
    const mayNeedle = rolesOf(operatorId).some((role) => role === 'doctor' || role === 'operator');
    if (!mayNeedle) throw new DomainError('NOT_FOUND', { type: 'operator' });
  }
}

const LOCK_PATIENT = 'SELECT p.id FROM clinic.patient p WHERE p.clinic_id = $1 AND p.id = $2 FOR NO KEY UPDATE';
const LAST_NUMBER =
  'SELECT max(s.number) AS "last" FROM clinic.procedure_session s WHERE s.clinic_id = $1 AND s.patient_id = $2';

/** The patient's row is locked, so that two plans made at once get two numbers. */
async function nextNumber(tx: Tx, patientId: string): Promise<number> {
  const patients = await tx.query(LOCK_PATIENT, [tx.clinicId, patientId]);
  if (patients.length === 0) throw new DomainError('NOT_FOUND', { type: 'patient' });
  const [row] = await tx.query<{ last: number | null }>(LAST_NUMBER, [tx.clinicId, patientId]);
  return (row?.last ?? 0) + 1;
}
