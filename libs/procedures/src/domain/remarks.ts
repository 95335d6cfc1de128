import type { BreakFact } from './passes.js';
import { type SafetyAnswer, TIME_OUT_ITEMS, type TimeOutItem } from './safety-checks.js';

export const REMARK_KINDS = [
  'note',
  'break-started',
  'break-ended',
  'patient-asked-to-stop',
  'speech-check',
  'time-out',
] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

export interface RemarkFact {
  kind: RemarkKind;
  occurredAt: Date;
  recordedBy: string;
  confirmed: readonly TimeOutItem[];
}

/** Breaks from their two remarks; a break that nobody ended is open. Reversed rows left out by the caller. */
export function breaksOf(remarks: readonly RemarkFact[]): BreakFact[] {
  const ordered = [...remarks].sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime());
  const breaks: BreakFact[] = [];
  for (const { kind, occurredAt } of ordered) {
    const open = breaks.findLast((each) => each.stoppedAt === null);
    if (kind === 'break-started' && !open) breaks.push({ startedAt: occurredAt, stoppedAt: null });
    if (kind === 'break-ended' && open) open.stoppedAt = occurredAt;
  }
  return breaks;
}

/** What was confirmed at the time-out, each item once, by who said it first. */
export function timeOutAnswers(remarks: readonly RemarkFact[]): SafetyAnswer[] {
  return TIME_OUT_ITEMS.flatMap((item) => {
    const said = remarks.find((remark) => remark.kind === 'time-out' && remark.confirmed.includes(item));
    if (!said) return [];
    const { recordedBy: answeredBy, occurredAt } = said;
    return [{ item, done: true, reason: null, answeredBy, answeredAt: occurredAt.toISOString() }];
  });
}
