import { Injectable } from '@nestjs/common';
import { DomainError, type StaffActor } from '@stipple/kernel';
import { PatientDesk } from '@stipple/patients';
import { Database, type Tx } from '@stipple/platform';
import type { SessionListView, SessionSummaryView } from './session-views.dto.js';

const SUMMARY = `
  SELECT s.id, s.patient_id AS "patientId", p.given_name || ' ' || p.family_name AS "patientName",
         p.number AS "patientNumber", s.number, s.state, s.doctor_id AS "doctorId", m.display_name AS "doctorName",
         s.operator_id AS "operatorId", s.room, s.planned_zones AS "plannedZones",
         s.anaesthetic_planned AS "anaestheticPlanned", s.recorded_at AS "plannedAt", s.started_at AS "startedAt",
         s.ended_at AS "endedAt", s.version
    FROM clinic.procedure_session s
    JOIN clinic.patient p ON p.clinic_id = s.clinic_id AND p.id = s.patient_id
    JOIN clinic.membership m ON m.clinic_id = s.clinic_id AND m.id = s.doctor_id
   WHERE s.clinic_id = $1`;
const ONE = SUMMARY + ' AND s.id = $2';
const OF_PATIENT = SUMMARY + ' AND s.patient_id = $2 ORDER BY s.number DESC';
const OF_STATE = SUMMARY + ' AND s.state = $2 ORDER BY s.started_at NULLS LAST, s.id';

/** Lists of sessions, for the patient's page and for the day. */
@Injectable()
export class SessionQueries {
  constructor(
    private readonly database: Database,
    private readonly patients: PatientDesk,
  ) {}

  /** @throws DomainError NOT_FOUND */
  ofPatient(actor: StaffActor, patientId: string): Promise<SessionListView> {
    return this.database.read(actor, async (tx) => {
      await this.patients.find(tx, patientId);
      const items = await tx.query<SessionSummaryView>(OF_PATIENT, [tx.clinicId, patientId]);
      tx.audit({ action: 'session.listed', subject: { type: 'patient', id: patientId }, patientId });
      return { items };
    });
  }

  /** @throws DomainError NOT_FOUND */
  async summary(tx: Tx, sessionId: string): Promise<SessionSummaryView> {
    const [row] = await tx.query<SessionSummaryView>(ONE, [tx.clinicId, sessionId]);
    if (!row) throw new DomainError('NOT_FOUND', { type: 'session' });
    return row;
  }
}

/** What the day's list asks of sessions; the caller audits its own read. */
@Injectable()
export class SessionDesk {
  inProgress(tx: Tx): Promise<SessionSummaryView[]> {
    return tx.query<SessionSummaryView>(OF_STATE, [tx.clinicId, 'running']);
  }

  /** Ended sessions whose note nobody has signed. */
  toSign(tx: Tx): Promise<SessionSummaryView[]> {
    return tx.query<SessionSummaryView>(OF_STATE, [tx.clinicId, 'ended']);
  }

  planned(tx: Tx): Promise<SessionSummaryView[]> {
    return tx.query<SessionSummaryView>(OF_STATE, [tx.clinicId, 'planned']);
  }
}
