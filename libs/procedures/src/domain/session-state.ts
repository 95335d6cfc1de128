import { DomainError } from '@stipple/kernel';

/** The life of one session with needling (domain 6.3). Corrections after signing are rows of their own. */
export const SESSION_STATES = ['planned', 'running', 'ended', 'signed'] as const;
export type SessionState = (typeof SESSION_STATES)[number];
export type SessionAct = 'start' | 'end' | 'sign';

const NEXT: Record<SessionState, Partial<Record<SessionAct, SessionState>>> = {
  planned: { start: 'running' },
  running: { end: 'ended' },
  ended: { sign: 'signed' },
  signed: {},
};

/**
 * The state after an act.
 * @throws DomainError SESSION_STATE_REFUSED when the act makes no sense in this state
 */
export function nextSessionState(state: SessionState, act: SessionAct): SessionState {
  const next = NEXT[state][act];
  if (!next) throw new DomainError('SESSION_STATE_REFUSED', { state, act });
  return next;
}

/** What is odd about the moment at which a fact reached the record. The fact is kept all the same (decision 1). */
export const FACT_FLAGS = ['BEFORE_START', 'AFTER_END', 'AFTER_SIGNATURE', 'LATE_ENTRY', 'CLOCK_AHEAD'] as const;
export type FactFlag = (typeof FACT_FLAGS)[number];

/** More than this between the act and its entry is shown as late (decision 3). */
export const LATE_AFTER_MS = 2 * 60_000;

export function isLate(occurredAt: Date, recordedAt: Date): boolean {
  return recordedAt.getTime() - occurredAt.getTime() > LATE_AFTER_MS;
}

export interface FactMoment {
  state: SessionState;
  startedAt: Date | null;
  endedAt: Date | null;
  occurredAt: Date;
  recordedAt: Date;
}

/** Flags of a fact by its two times and the state of its session when it was recorded. */
export function factFlags(moment: FactMoment): FactFlag[] {
  const { state, startedAt, endedAt, occurredAt, recordedAt } = moment;
  const flags: FactFlag[] = [];
  if (!startedAt || occurredAt < startedAt) flags.push('BEFORE_START');
  if (endedAt && occurredAt > endedAt) flags.push('AFTER_END');
  if (state === 'signed') flags.push('AFTER_SIGNATURE');
  if (isLate(occurredAt, recordedAt)) flags.push('LATE_ENTRY');
  if (occurredAt.getTime() - recordedAt.getTime() > LATE_AFTER_MS) flags.push('CLOCK_AHEAD');
  return flags;
}
