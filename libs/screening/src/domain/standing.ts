import { compareDates } from '@stipple/kernel';
import type { CalendarDate } from '@stipple/kernel';
import type { DecisionKind, FindingDecision } from './decision.js';
import type { Finding } from './find-contraindications.js';

/** Where a finding stands on a day, given what doctors have decided about it. */
export interface Standing {
  state: 'passes' | 'held' | 'open';
  /** For 'held': the first day on which it may pass. */
  heldUntil: CalendarDate | null;
  /** A doctor cleared, resolved or overrode it. */
  settled: boolean;
  ruledOut: boolean;
}

const PASSES: Standing = { state: 'passes', heldUntil: null, settled: false, ruledOut: false };
const OPEN: Standing = { state: 'open', heldUntil: null, settled: false, ruledOut: false };
const SETTLED: Standing = { ...PASSES, settled: true };
const heldUntil = (date: CalendarDate): Standing => ({
  state: 'held',
  heldUntil: date,
  settled: false,
  ruledOut: false,
});

const SETTLING: readonly DecisionKind[] = ['clear', 'resolve', 'override'];

/** @param decisions those about this finding, oldest first; the last one that decides anything counts */
export function standingOf(finding: Finding, decisions: readonly FindingDecision[], today: CalendarDate): Standing {
  const last = decisions.findLast((decision) => decision.kind !== 'acknowledge');
  if (last?.kind === 'rule-out') return { ...PASSES, ruledOut: true };
  if (last?.kind === 'defer' && last.until && compareDates(today, last.until) < 0) return heldUntil(last.until);
  if (last && SETTLING.includes(last.kind)) return SETTLED;
  return undecided(finding, last?.until ?? null, today);
}

function undecided(finding: Finding, chosenDate: CalendarDate | null, today: CalendarDate): Standing {
  switch (finding.gate) {
    case 'warn':
    case 'inform':
    case 'block-agent':
      return PASSES;
    case 'hold-until-date':
      return dateHold(finding, chosenDate, today);
    case 'block':
      return dateEnds(finding, today);
    case 'hold-until-resolved':
    case 'needs-clearance':
      return OPEN;
  }
}

function dateHold(finding: Finding, chosenDate: CalendarDate | null, today: CalendarDate): Standing {
  const from = chosenDate ?? finding.eligibleFrom;
  if (from && compareDates(today, from) < 0) return heldUntil(from);
  return finding.resolutionRequired || from === null ? OPEN : PASSES;
}

/** LG01 ends on a birthday and LG09 on the next day, by themselves: nobody may override them, nobody has to. */
function dateEnds(finding: Finding, today: CalendarDate): Standing {
  if (finding.overrideRoute !== 'none' || finding.eligibleFrom === null) return OPEN;
  return compareDates(today, finding.eligibleFrom) < 0 ? { ...OPEN, heldUntil: finding.eligibleFrom } : PASSES;
}

/** A block that nobody may override and whose date is still to come: it outlives a new answer and a new form. */
export function isDatedBlock(finding: Finding, today: CalendarDate): boolean {
  return finding.gate === 'block' && dateEnds(finding, today).heldUntil !== null;
}

/**
 * What still counts of all findings of a patient. The latest answer to a question decides; an answer given later
 * replaces the finding of an earlier one. A block that nobody may override holds until its date all the same, so that
 * answering again cannot open it (LG09: blocks for the day).
 * @param latestAnswerIds per rule, the id of the answer that counts
 */
export function currentFindings<F extends Finding & { answerId: string | null }>(
  findings: readonly F[],
  latestAnswerIds: ReadonlyMap<string, string>,
  today: CalendarDate,
): F[] {
  return findings.filter((finding) => {
    const latest = latestAnswerIds.get(finding.ruleId);
    if (finding.answerId === null || finding.answerId === latest) return true;
    return isDatedBlock(finding, today);
  });
}
