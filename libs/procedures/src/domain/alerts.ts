import { runningPainAlerts, type PainMoment } from './pain.js';
import type { SessionState } from './session-state.js';

export const SESSION_ALERTS = [
  'PAIN_PAUSE',
  'PAIN_REVIEW',
  'SPEECH_CHECK',
  'PAIN_CHECK_DUE',
  'CAP_LOT_NOT_USABLE',
  'CAP_TOO_OLD',
  'CAP_UNCHECKED',
  'CONSENT_ENDED',
  'DOSE_OVERRIDE_MISSING',
  'NOTE_UNSIGNED',
] as const;
export type SessionAlertCode = (typeof SESSION_ALERTS)[number];

export interface SessionAlert {
  code: SessionAlertCode;
  level: 'warn' | 'bad';
  since: Date;
  facts: Record<string, string | number | boolean | null>;
}

/** A cap that still stands at the chair. */
export interface OpenCap {
  capId: string;
  filledAt: Date;
  useBefore: Date;
  unchecked: boolean;
  lots: readonly { lotNumber: string; state: string | null }[];
}

export interface AlertFacts {
  state: SessionState;
  startedAt: Date | null;
  endedAt: Date | null;
  now: Date;
  /** Without the reversed. */
  pain: readonly PainMoment[];
  openCaps: readonly OpenCap[];
  /** Kinds of consent that do not hold; empty while all that the session needs do. */
  consentsEnded: readonly string[];
  dosesToOverride: readonly { id: string; occurredAt: Date }[];
}

/** Lot states in which the ink of an open cap may stay in use. */
const USABLE_LOT = new Set(['released', 'depleted']);
/** The note is due within a day; the alert comes at half of it (domain 6.3, policy). */
export const SIGN_ALERT_AFTER_MS = 12 * 3_600_000;

/** Everything that the room must see now, the worst first. */
export function sessionAlerts(facts: AlertFacts): SessionAlert[] {
  const alerts = [...runningAlerts(facts), ...doseAlerts(facts), ...noteAlerts(facts)];
  return alerts.sort((a, b) => Number(b.level === 'bad') - Number(a.level === 'bad'));
}

function runningAlerts(facts: AlertFacts): SessionAlert[] {
  const { state, startedAt, now } = facts;
  if (state !== 'running' || !startedAt) return [];
  const pain = runningPainAlerts(startedAt, facts.pain, now).map(({ code, since, zone, painId }): SessionAlert => ({
    code,
    level: code === 'PAIN_PAUSE' || code === 'SPEECH_CHECK' ? 'bad' : 'warn',
    since,
    facts: { zone, painId },
  }));
  const ended = facts.consentsEnded.map((kind): SessionAlert => ({
    code: 'CONSENT_ENDED',
    level: 'bad',
    since: now,
    facts: { kind },
  }));
  return [...ended, ...facts.openCaps.flatMap((cap) => capAlerts(cap, now)), ...pain];
}

/** A recall or quarantine in mid-session reaches the chair as an alert on the open cap, not as a silent stop. */
function capAlerts({ capId, filledAt, useBefore, unchecked, lots }: OpenCap, now: Date): SessionAlert[] {
  const alerts = lots
    .filter(({ state }) => state !== null && !USABLE_LOT.has(state))
    .map(({ lotNumber, state }): SessionAlert => ({
      code: 'CAP_LOT_NOT_USABLE',
      level: 'bad',
      since: now,
      facts: { capId, lotNumber, lotState: state },
    }));
  if (unchecked) alerts.push({ code: 'CAP_UNCHECKED', level: 'bad', since: filledAt, facts: { capId } });
  if (useBefore < now) alerts.push({ code: 'CAP_TOO_OLD', level: 'warn', since: useBefore, facts: { capId } });
  return alerts;
}

function doseAlerts({ state, dosesToOverride }: AlertFacts): SessionAlert[] {
  if (state === 'signed') return [];
  return dosesToOverride.map(({ id, occurredAt }) => ({
    code: 'DOSE_OVERRIDE_MISSING',
    level: 'bad',
    since: occurredAt,
    facts: { doseId: id },
  }));
}

function noteAlerts({ state, endedAt, now }: AlertFacts): SessionAlert[] {
  if (state !== 'ended' || !endedAt || now.getTime() - endedAt.getTime() < SIGN_ALERT_AFTER_MS) return [];
  return [{ code: 'NOTE_UNSIGNED', level: 'warn', since: endedAt, facts: {} }];
}
