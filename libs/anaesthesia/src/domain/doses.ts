import type { CalendarDate, TreatmentConstraints } from '@stipple/kernel';
import { WINDOW_HOURS } from './limits.js';
import type { DosingSex } from './dosing-weight.js';
import type { ProfileId } from './limits.js';

/** A solution for injection: what stands on the vial. */
export interface Solution {
  agent: string;
  /** 1 % is 1000. */
  percentThousandths: number;
  /** 1:200000 is 200000; null is plain. */
  adrenalineDilution: number | null;
}

export interface InjectedDose extends Solution {
  kind: 'injection';
  volumeMicrolitres: number;
}

export const SKIN_STATES = ['intact', 'atopic', 'broken'] as const;
export type SkinState = (typeof SKIN_STATES)[number];

export interface TopicalDose {
  kind: 'topical';
  product: string;
  milligrams: number;
  areaTenthsCm2: number;
  /** Contact time, planned or past; null while not known. */
  minutes: number | null;
  skin: SkinState;
}

export type PlannedDose = InjectedDose | TopicalDose;

export type GivenDose = PlannedDose & { occurredAt: Date };

/** The patient as dosing sees them. */
export interface DoseSubject {
  weightGrams: number | null;
  /** The clinic's day of that weight; limits count with today's weight only. */
  weightMeasuredOn: CalendarDate | null;
  heightMillimetres: number | null;
  sex: DosingSex;
  ageYears: number | null;
  /** What screening and the doctor add; merged, lowest wins. */
  constraints: TreatmentConstraints;
  /** Default: conservative. */
  profile?: ProfileId;
}

/** One instant, and its day on the clinic's wall. */
export interface Moment {
  now: Date;
  today: CalendarDate;
}

const WINDOW_MS = WINDOW_HOURS * 3_600_000;

/** When a dose stops to count: 24 h after it, for a cream after it came off. */
export function leavesWindowAt(dose: GivenDose): Date {
  const contactMs = dose.kind === 'topical' ? (dose.minutes ?? 0) * 60_000 : 0;
  return new Date(dose.occurredAt.getTime() + contactMs + WINDOW_MS);
}

/** The doses that count in full: all of the last 24 h, dental and home creams too (LIDO-TOP, policy). */
export function countedDoses(doses: readonly GivenDose[], now: Date): GivenDose[] {
  return doses.filter((dose) => leavesWindowAt(dose).getTime() >= now.getTime());
}

export const DOSE_ROUTES = ['infiltration', 'field-block', 'nerve-block', 'topical'] as const;
export type DoseRoute = (typeof DOSE_ROUTES)[number];
