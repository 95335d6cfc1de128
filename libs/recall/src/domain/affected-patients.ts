import type { CalendarDate, ScalpZone, Uuid } from '@stipple/kernel';
import { CERTAINTIES } from './recall.js';
import type { Certainty } from './recall.js';

/** A cap that holds some of the recalled lot, and where it went. */
export interface AffectedCap {
  capId: Uuid;
  sessionId: Uuid;
  lotId: Uuid;
  /** ISO instant. */
  filledAt: string;
  /** Of the recalled lot in this cap. */
  volumeMicrolitres: number;
  shadeRatio: string;
  unchecked: boolean;
  zones: ScalpZone[];
}

/** Who they are and how to reach them. */
export interface AffectedContact {
  patientId: Uuid;
  name: string;
  number: string;
  birthDate: CalendarDate;
  phone: string | null;
  email: string | null;
  doNotContact: boolean;
  deceasedOn: CalendarDate | null;
}

export interface AffectedPatient extends AffectedContact {
  certainty: Certainty;
  caps: AffectedCap[];
}

export interface RecallCounts {
  patients: number;
  caps: number;
  doNotContact: number;
  deceased: number;
  /** Neither phone nor e-mail is known. */
  withoutContact: number;
}

/**
 * One entry a patient, with all their caps and the surest of them. Nobody is left out: a cap whose patient has no
 * contact row is a defect.
 * @param caps each with the patient it was filled for and how sure its ink is
 */
export function affectedPatients(
  caps: readonly (AffectedCap & { patientId: Uuid; certainty: Certainty })[],
  contacts: readonly AffectedContact[],
): AffectedPatient[] {
  const capsOf = new Map<Uuid, AffectedCap[]>();
  const sureOf = new Map<Uuid, Certainty>();
  for (const { patientId, certainty, ...cap } of caps) {
    capsOf.set(patientId, [...(capsOf.get(patientId) ?? []), cap]);
    sureOf.set(patientId, surest(certainty, sureOf.get(patientId) ?? certainty));
  }
  const known = new Set(contacts.map((contact) => contact.patientId));
  const lost = [...capsOf.keys()].filter((patientId) => !known.has(patientId));
  if (lost.length > 0) throw new Error(`${lost.length} patients of the recall have no record`);
  return contacts
    .filter((contact) => capsOf.has(contact.patientId))
    .map((contact) => ({
      ...contact,
      certainty: sureOf.get(contact.patientId) ?? 'cannot-exclude',
      caps: capsOf.get(contact.patientId) ?? [],
    }));
}

/** CERTAINTIES stand surest first. */
const surest = (a: Certainty, b: Certainty): Certainty =>
  CERTAINTIES.find((certainty) => certainty === a || certainty === b) ?? a;

/**
 * The frozen list brought up to now: contact details and zones as they stand, caps entered later, and patients who were
 * found after the list was frozen, marked. Whoever is on the frozen list stays on it.
 */
export function bringUpToNow(
  frozen: readonly AffectedPatient[],
  live: readonly AffectedPatient[],
): (AffectedPatient & { addedLater: boolean })[] {
  const current = new Map(live.map((patient) => [patient.patientId, patient]));
  const onList = new Set(frozen.map((patient) => patient.patientId));
  return [
    ...frozen.map((patient) => ({ ...merged(patient, current.get(patient.patientId)), addedLater: false })),
    ...live.filter(({ patientId }) => !onList.has(patientId)).map((patient) => ({ ...patient, addedLater: true })),
  ];
}

function merged(frozen: AffectedPatient, live: AffectedPatient | undefined): AffectedPatient {
  if (!live) return frozen;
  const liveCaps = new Set(live.caps.map((cap) => cap.capId));
  return {
    ...live,
    certainty: surest(frozen.certainty, live.certainty),
    caps: [...frozen.caps.filter((cap) => !liveCaps.has(cap.capId)), ...live.caps],
  };
}

export function countsOf(patients: readonly AffectedPatient[]): RecallCounts {
  const count = (test: (patient: AffectedPatient) => boolean) => patients.filter(test).length;
  return {
    patients: patients.length,
    caps: new Set(patients.flatMap((patient) => patient.caps.map((cap) => cap.capId))).size,
    doNotContact: count((patient) => patient.doNotContact),
    deceased: count((patient) => patient.deceasedOn !== null),
    withoutContact: count((patient) => patient.phone === null && patient.email === null),
  };
}
