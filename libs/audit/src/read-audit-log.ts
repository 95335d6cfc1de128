import { Injectable } from '@nestjs/common';
import { AUDIT_ACTIONS, type StaffActor } from '@stipple/kernel';
import { Database, decodeCursor, encodeCursor } from '@stipple/platform';
import type { AuditEventView, AuditPageView, AuditQuery } from './audit.dto.js';

const PAGE_SIZE = 50;
// "exactTime": a cursor needs the microseconds that a JavaScript date drops.
const EVENTS = `SELECT e.event_id AS "eventId", e.recorded_at AS "recordedAt", e.actor_kind AS "actorKind",
    e.actor_id AS "actorId", coalesce(m.display_name, k.number, d.name) AS "actorName", e.actor_roles AS "actorRoles",
    e.action, e.outcome, e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.patient_id AS "patientId",
    p.number AS "patientNumber", e.facts, e.recorded_at::text AS "exactTime", e.request_id AS "requestId"
  FROM audit.event e
  LEFT JOIN clinic.membership m ON m.clinic_id = e.clinic_id AND m.id = e.actor_id AND e.actor_kind = 'staff'
  LEFT JOIN clinic.patient k ON k.clinic_id = e.clinic_id AND k.id = e.actor_id AND e.actor_kind = 'kiosk'
  LEFT JOIN clinic.kiosk_device d ON d.clinic_id = e.clinic_id AND d.id = e.actor_id AND e.actor_kind = 'device'
  LEFT JOIN clinic.patient p ON p.clinic_id = e.clinic_id AND p.id = e.patient_id
  WHERE e.clinic_id = $1
    AND ($2::uuid IS NULL OR e.patient_id = $2)
    AND ($3::uuid IS NULL OR e.actor_id = $3)
    AND ($4::text IS NULL OR e.action = $4)
    AND ($5::text IS NULL OR e.outcome = $5)
    AND ($6::date IS NULL OR e.recorded_at >= $6::date::timestamp AT TIME ZONE $8)
    AND ($7::date IS NULL OR e.recorded_at < ($7::date + 1)::timestamp AT TIME ZONE $8)
    AND ($9::timestamptz IS NULL OR (e.recorded_at, e.event_id) < ($9, $10::uuid))
  ORDER BY e.recorded_at DESC, e.event_id DESC LIMIT $11`;

/** The log, newest first, to whoever may read it; reading it is an event too. */
@Injectable()
export class ReadAuditLog {
  constructor(private readonly database: Database) {}

  execute(actor: StaffActor, query: AuditQuery): Promise<AuditPageView> {
    return this.database.read(actor, async (tx) => {
      const [afterTime, afterId] = decodeCursor(query.after, ['time', 'uuid']) ?? [];
      const rows = await tx.query<Omit<AuditEventView, 'meaning'> & { exactTime: string }>(EVENTS, [
        tx.clinicId,
        query.patientId,
        query.actorId,
        query.action,
        query.outcome,
        query.from,
        query.to,
        actor.zone,
        afterTime,
        afterId,
        PAGE_SIZE + 1,
      ]);
      tx.audit({ action: 'audit.read', patientId: query.patientId ?? undefined, facts: { found: rows.length } });
      const items = rows
        .slice(0, PAGE_SIZE)
        .map(({ exactTime: _, ...row }) => ({ ...row, meaning: AUDIT_ACTIONS[row.action] }));
      const last = rows.length > PAGE_SIZE ? rows[PAGE_SIZE - 1] : undefined;
      return { items, next: last ? encodeCursor([last.exactTime, last.eventId]) : null };
    });
  }
}
