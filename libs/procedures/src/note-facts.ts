import { Injectable } from '@nestjs/common';
import { doseSubjectOf, meterOf, type SubjectFacts } from '@stipple/anaesthesia/domain';
import { ClinicBook, Members } from '@stipple/identity';
import { dateInZone, DomainError } from '@stipple/kernel';
import type { Tx } from '@stipple/platform';
import { breaksOf, effective, type NoteFacts, type NoteMeter, timeOutAnswers } from './domain/index.js';
import { PatientStanding, subjectFactsOf } from './patient-standing.js';
import type { ProcedureSession } from './procedure-session.entity.js';
import {
  givenDoses,
  noteCaps,
  noteDoses,
  notePain,
  notePasses,
  noteRemarks,
  type SessionRecord,
  SessionRecords,
  standingRemarks,
} from './session-record.js';

/** Gathers what the note of an ended session freezes. */
@Injectable()
export class NoteFactsReader {
  constructor(
    private readonly records: SessionRecords,
    private readonly standing: PatientStanding,
    private readonly members: Members,
    private readonly clinics: ClinicBook,
  ) {}

  async read(tx: Tx, session: ProcedureSession): Promise<NoteFacts> {
    const record = await this.records.read(tx, session.id);
    const clinic = await this.clinics.current(tx);
    const standing = await this.standing.of(tx, session);
    const { number, familyName, givenName, birthDate } = standing.patient;
    const person = async (accountId: string) => ({ accountId, name: await this.members.name(tx, accountId) });
    return {
      clinic: { name: clinic.name, zone: clinic.zone },
      patient: { id: session.patientId, number, familyName, givenName, birthDate },
      staff: { doctor: await person(session.doctorId), operator: await person(session.operatorId) },
      ...ended(session),
      ...rowsOf(record),
      meter: meterAtEnd(record, subjectFactsOf(standing), clinic.zone),
    };
  }

  /** Names to print, as they are now. */
  async names(tx: Tx): Promise<Map<string, string>> {
    return new Map((await this.members.all(tx)).map(({ accountId, displayName }) => [accountId, displayName]));
  }
}

/** Where the meter stood when the session ended, by the weight of that day: a note signed days later says the same. */
function meterAtEnd(record: SessionRecord, facts: SubjectFacts, zone: string): NoteMeter | null {
  const { startedAt, endedAt, startRecord } = record.session;
  const given = givenDoses(record);
  if (!startedAt || !endedAt || !startRecord || given.length === 0) return null;
  const { weightGrams, heightMillimetres } = startRecord.vitals;
  const measured = {
    weightGrams: { value: weightGrams, takenAt: startedAt },
    heightMillimetres: { value: heightMillimetres, takenAt: startedAt },
  };
  // the day of the weight, so that a session past midnight keeps it
  const moment = { now: endedAt, today: dateInZone(startedAt, zone) };
  const meter = meterOf(given, doseSubjectOf({ ...facts, ...measured }, moment, zone), moment);
  const { percentTenths, adrenaline, verdict, limitsVersion } = meter;
  return { percentTenths, adrenalineNanograms: adrenaline.totalNanograms, verdict, limitsVersion };
}

/** The parts that exist from the end on; the database holds the same (named checks on procedure_session). */
function ended(session: ProcedureSession): Pick<NoteFacts, 'session' | 'start' | 'signOut'> {
  const { id, number, room, plannedZones, startedAt, endedAt, startRecord, signOut } = session;
  if (!startedAt || !endedAt || !startRecord || !signOut)
    throw new DomainError('SESSION_STATE_REFUSED', { state: session.state, act: 'sign' });
  return { session: { id, number, room, plannedZones, startedAt, endedAt }, start: startRecord, signOut };
}

function rowsOf(record: SessionRecord) {
  const remarks = standingRemarks(record);
  return {
    doses: noteDoses(record),
    caps: noteCaps(record),
    passes: notePasses(record),
    pain: notePain(record),
    remarks: noteRemarks(record),
    breaks: breaksOf(remarks),
    timeOut: timeOutAnswers(remarks),
    complications: effective(record.complications).map((row) => ({
      code: row.code,
      severity: row.severity,
      zone: row.zone,
      onsetAt: row.occurredAt,
      action: row.action,
      outcome: row.outcome,
      recordedAt: row.recordedAt,
      recordedBy: row.recordedBy,
    })),
  };
}
