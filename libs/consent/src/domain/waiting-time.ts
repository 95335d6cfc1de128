import { DomainError } from '@stipple/kernel';

/** The product's own time to reflect between information and signature (domain 7.3). */
export const PRODUCT_WAITING_HOURS = 168;
/** Never less at a first session, whoever asks. */
export const LEAST_WAITING_HOURS = 24;
const HOUR_MS = 3_600_000;

export interface JurisdictionWaiting {
  hours: number;
  /** A law cannot be shortened by a doctor; a professional custom can, with a reason. */
  law: boolean;
  source: string;
}

/** Only what the sources name for adults (minors are blocked by LG01); any other place has no longer rule than ours. */
const JURISDICTIONS: Readonly<Record<string, JurisdictionWaiting>> = {
  GB: { hours: 336, law: false, source: 'BAAPS2W' },
};

export const jurisdictionWaiting = (jurisdiction: string): JurisdictionWaiting | null =>
  JURISDICTIONS[jurisdiction] ?? null;

/** A doctor's wish to wait less, with the reason that goes on record. */
export interface Shortening {
  hours: number;
  reason: string;
}

/**
 * Hours from the end of stage 1 to the earliest signature: the longer of the product's and the jurisdiction's, or what
 * a doctor shortened it to (decision 24).
 * @throws WAITING_TIME_TOO_SHORT below 24 h or below a law; WAITING_REASON_MISSING
 */
export function waitingHours(jurisdiction: string, shortening: Shortening | null): number {
  const place = jurisdictionWaiting(jurisdiction);
  const standard = Math.max(PRODUCT_WAITING_HOURS, place?.hours ?? 0);
  if (shortening === null || shortening.hours >= standard) return Math.max(standard, shortening?.hours ?? 0);
  const least = Math.max(LEAST_WAITING_HOURS, place?.law ? place.hours : 0);
  if (!(shortening.hours >= least)) throw new DomainError('WAITING_TIME_TOO_SHORT', { hours: shortening.hours, least });
  if (shortening.reason.trim().length === 0)
    throw new DomainError('WAITING_REASON_MISSING', { hours: shortening.hours });
  return shortening.hours;
}

/** The earliest instant of a signature. Instants in UTC: a change to summer time does not shorten anybody's week. */
export const eligibleAt = (stage1CompletedAt: Date, hours: number): Date =>
  new Date(stage1CompletedAt.getTime() + hours * HOUR_MS);
