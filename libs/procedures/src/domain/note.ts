import type { ScalpZone } from '@stipple/kernel';
import type { ComplicationEntry, SignOut } from './sign-out.js';
import { type BreakFact, effective, workingMs, type ZonePassFact, type ZoneState, zoneStates } from './passes.js';
import { type SafetyAnswer, unansweredItems } from './safety-checks.js';
import { nextSessionWindow, type NextSessionWindow, washAllowedFrom, washAllowedOn } from './spacing.js';
import { dateInZone } from '@stipple/kernel';

/** Dates as ISO strings, all the way down: what is stored, hashed and attached to the document. */
export type Plain<T> = T extends Date
  ? string
  : T extends readonly (infer U)[]
    ? Plain<U>[]
    : T extends object
      ? { [K in keyof T]: Plain<T[K]> }
      : T;

export function toPlain<T>(value: T): Plain<T> {
  return JSON.parse(JSON.stringify(value)) as Plain<T>;
}

export interface Person {
  accountId: string;
  name: string;
}

interface Entered {
  id: string;
  occurredAt: Date;
  recordedAt: Date;
  recordedBy: string;
  flags: readonly string[];
  reversesId: string | null;
}

export interface NoteDose extends Entered {
  agent: string;
  kind: 'injection' | 'topical';
  percentThousandths: number | null;
  adrenalineDilution: number | null;
  volumeMicrolitres: number | null;
  doseMicrograms: number | null;
  adrenalineNanograms: number;
  milligrams: number | null;
  areaTenthsCm2: number | null;
  route: string | null;
  zone: ScalpZone | null;
  drugLotNumber: string | null;
  drugExpiry: string | null;
  verdict: string;
  acknowledgement: string | null;
  override: { reason: string; secondSignerId: string } | null;
}

export interface NoteMeter {
  /** Share of the limit used, in tenths of a percent, for display; null when it cannot be said. */
  percentTenths: number | null;
  adrenalineNanograms: number;
  verdict: string;
  limitsVersion: string;
}

/** Product and lot are null for ink of a bottle that nobody recorded; then the lot is what was read from it. */
export interface NotePortion {
  lotId: string | null;
  productName: string | null;
  shadeName: string | null;
  maker: string | null;
  lotNumber: string | null;
  expiry: string | null;
  volumeMicrolitres: number;
  isDiluent: boolean;
}

export interface NoteCap {
  capId: string;
  filledAt: Date;
  filledBy: string;
  discardedAt: Date | null;
  flags: readonly string[];
  shadeRatio: string;
  portions: readonly NotePortion[];
}

export interface NotePain extends Entered {
  scale: string;
  score: number | null;
  point: string;
  zone: ScalpZone | null;
}

export interface NotePass extends ZonePassFact {
  dotsPerCm2: number | null;
  spacingMicrometres: number | null;
  depthMicrometres: number | null;
  recordedAt: Date;
  recordedBy: string;
  flags: readonly string[];
}

export interface NoteRemark extends Entered {
  kind: string;
  text: string | null;
}

export interface NoteComplication extends ComplicationEntry {
  recordedAt: Date;
  recordedBy: string;
}

export interface NoteConsent {
  code: string;
  consentId: string;
  signedAt: string | null;
  documentId: string | null;
}

export interface NoteVitals {
  systolicMmHg: number;
  diastolicMmHg: number;
  pulsePerMinute: number;
  weightGrams: number;
  heightMillimetres: number;
}

/** What was found and said when the session started; frozen on the session at that moment, instants as ISO text. */
export interface StartRecord {
  answers: SafetyAnswer[];
  vitals: NoteVitals;
  acknowledged: { code: string; by: string; at: string; reason: string }[];
  consents: NoteConsent[];
  screening: { screeningId: string; form: string; submittedAt: string; ruleSetVersion: string };
  allergies: { kind: string; substance: string | null; reaction: string | null }[];
  secondPerson: string | null;
}

/** Everything the record of one session holds, as its libs give it. */
export interface NoteFacts {
  clinic: { name: string; zone: string };
  patient: { id: string; number: string; familyName: string; givenName: string; birthDate: string };
  session: {
    id: string;
    number: number;
    room: string | null;
    plannedZones: readonly ScalpZone[];
    startedAt: Date;
    endedAt: Date;
  };
  staff: { doctor: Person; operator: Person };
  start: StartRecord;
  signOut: SignOut;
  doses: readonly NoteDose[];
  meter: NoteMeter | null;
  caps: readonly NoteCap[];
  passes: readonly NotePass[];
  pain: readonly NotePain[];
  complications: readonly NoteComplication[];
  remarks: readonly NoteRemark[];
  timeOut: readonly SafetyAnswer[];
  breaks: readonly BreakFact[];
}

export const NOTE_SCHEMA = 'stipple.procedure-note/1';

interface Derived {
  schema: typeof NOTE_SCHEMA;
  workingSeconds: number;
  zones: ZoneState[];
  washAllowedFrom: Date;
  washAllowedOn: string;
  nextSession: NextSessionWindow;
  gaps: NoteGap[];
}

/** The frozen note: plain data, the same facts always give the same bytes once canonicalised. */
export type NoteContent = Plain<NoteFacts & Derived>;

/** Freezes the record of an ended session; reversed rows stay in it, marked by the rows that reverse them. */
export function buildNote(facts: NoteFacts): NoteContent {
  const { endedAt } = facts.session;
  return toPlain({
    ...facts,
    schema: NOTE_SCHEMA,
    workingSeconds: Math.round(workingMs(facts.passes, facts.breaks, endedAt) / 1000),
    zones: zoneStates(facts.passes),
    washAllowedFrom: washAllowedFrom(endedAt),
    washAllowedOn: washAllowedOn(endedAt, facts.clinic.zone),
    nextSession: nextSessionWindow(dateInZone(endedAt, facts.clinic.zone)),
    gaps: noteGaps(facts),
  } satisfies NoteFacts & Derived);
}

export const NOTE_GAPS = [
  'PASS_MISSING',
  'CAP_OF_PASS_MISSING',
  'END_PAIN_MISSING',
  'DOSE_LOT_MISSING',
  'DOSE_OVERRIDE_MISSING',
  'COMPLICATIONS_NOT_STATED',
  'TIME_OUT_INCOMPLETE',
  'CAP_UNCHECKED',
  'NEEDLE_EXPIRED',
  'OXYGEN_MISSING',
] as const;
export type NoteGapCode = (typeof NOTE_GAPS)[number];

export interface NoteGap {
  code: NoteGapCode;
  /** A required block keeps the note from being signed; the others are stated in it. */
  required: boolean;
  /** Row the gap is about, where there is one. */
  rowId: string | null;
}

type GapFacts = Pick<
  NoteFacts,
  'clinic' | 'session' | 'signOut' | 'doses' | 'caps' | 'passes' | 'pain' | 'complications' | 'timeOut'
>;

/** What the note still lacks by domain 6.1, required gaps first. */
export function noteGaps(facts: GapFacts): NoteGap[] {
  const gaps = [...passGaps(facts), ...doseGaps(facts), ...closingGaps(facts), ...adviceGaps(facts)];
  return gaps.sort((a, b) => Number(b.required) - Number(a.required));
}

/** True when nothing that domain 6.1 requires is missing. */
export function maySign(gaps: readonly NoteGap[]): boolean {
  return gaps.every((gap) => !gap.required);
}

const gap = (code: NoteGapCode, required: boolean, rowId: string | null = null): NoteGap => ({ code, required, rowId });

function passGaps({ passes, caps, signOut }: GapFacts): NoteGap[] {
  const counted = effective(passes);
  if (counted.length === 0) return signOut.stoppedEarlyReason ? [] : [gap('PASS_MISSING', true)];
  const known = new Set(caps.map((cap) => cap.capId));
  return counted.filter((pass) => !known.has(pass.capId)).map((pass) => gap('CAP_OF_PASS_MISSING', true, pass.id));
}

/** Doses over the limit, or stored unchecked, that still want a reason and a second signature (decision 1). */
export function noteDosesToOverride(doses: readonly NoteDose[]): NoteDose[] {
  return effective(doses)
    .filter(({ flags }) => flags.includes('OVER_LIMIT') || flags.includes('UNCHECKED'))
    .filter(({ flags }) => !flags.includes('OVERRIDDEN'));
}

function doseGaps({ doses }: GapFacts): NoteGap[] {
  const unnamed = effective(doses).filter((dose) => !dose.drugLotNumber || !dose.drugExpiry);
  return [
    ...unnamed.map((dose) => gap('DOSE_LOT_MISSING', true, dose.id)),
    ...noteDosesToOverride(doses).map((dose) => gap('DOSE_OVERRIDE_MISSING', true, dose.id)),
  ];
}

function closingGaps({ pain, signOut, complications }: GapFacts): NoteGap[] {
  const gaps: NoteGap[] = [];
  if (!effective(pain).some((score) => score.point === 'end')) gaps.push(gap('END_PAIN_MISSING', true));
  if (!signOut.noComplications && complications.length === 0) gaps.push(gap('COMPLICATIONS_NOT_STATED', true));
  return gaps;
}

function adviceGaps(facts: GapFacts): NoteGap[] {
  const { caps, signOut, doses, timeOut, session, clinic, passes } = facts;
  const startedOn = dateInZone(session.startedAt, clinic.zone);
  const gaps = caps
    .filter((cap) => cap.flags.includes('UNCHECKED'))
    .map((cap) => gap('CAP_UNCHECKED', false, cap.capId));
  if (effective(passes).length > 0 && unansweredItems('time-out', timeOut).length > 0)
    gaps.push(gap('TIME_OUT_INCOMPLETE', false));
  if (signOut.needles.some((needle) => needle.expiry < startedOn)) gaps.push(gap('NEEDLE_EXPIRED', false));
  const injected = effective(doses).some((dose) => dose.kind === 'injection');
  if (injected && signOut.vitals.oxygenSaturationPercent === null) gaps.push(gap('OXYGEN_MISSING', false));
  return gaps;
}
