import type { FieldProblem } from '@stipple/kernel';
import type { NoteGap, NoteGapCode } from './note.js';
import type { SignOutReason, SignOutReasonCode } from './sign-out.js';
import type { StartReason, StartReasonCode } from './start-check.js';

const START_TEXTS: Record<StartReasonCode, string> = {
  SESSION_NOT_PLANNED: 'This session was started before.',
  RULES_NOT_APPROVED: 'A doctor of the clinic has to approve the screening rules first.',
  LIMITS_NOT_APPROVED: 'A doctor of the clinic has to approve the anaesthetic limits first.',
  NO_DOCTOR: 'Name a doctor for this session.',
  IDENTITY_NOT_CONFIRMED: 'Confirm who the patient is by two identifiers said aloud.',
  CONSENT_PROC_MISSING: 'There is no valid consent to the procedure.',
  CONSENT_ANAES_MISSING: 'There is no valid consent to the anaesthetic.',
  CONSENT_DATA_MISSING: 'The data notice has not been acknowledged.',
  CONSENT_WAITING: 'The waiting time between information and signature is still running.',
  SCREENING_MISSING: 'The health questions have not been answered.',
  SCREENING_STALE: 'The health questions have to be asked again.',
  SCREENING_OPEN_HOLD: 'A finding of the health questions is open; a doctor has to decide it.',
  BLOOD_PRESSURE_MISSING: 'Measure the blood pressure today.',
  BLOOD_PRESSURE_TOO_HIGH: 'The blood pressure is 180/110 or more: no session today.',
  BLOOD_PRESSURE_RAISED: 'The blood pressure is 160-179 or 100-109: the doctor decides and says why.',
  PULSE_MISSING: 'Measure the pulse today.',
  WEIGHT_MISSING_TODAY: 'Weigh the patient today.',
  HEIGHT_MISSING: 'Measure the height.',
  LOT_NOT_CHOSEN: 'Choose the ink for this session.',
  LOT_NOT_USABLE: 'A chosen lot may not be used.',
  ALLERGIES_NOT_CONFIRMED: 'Ask about allergies again and confirm the list.',
  ALLERGIES_NOT_RECORDED: 'Record the allergies, or that none are known.',
  WASH_NOT_CONFIRMED: 'Confirm that the scalp was washed.',
  BASELINE_PAIN_MISSING: 'Record the pain score before the anaesthetic.',
  KIT_NOT_CHECKED: 'Check lipid kit, oxygen and defibrillator.',
  ZONES_NOT_AGREED: 'Agree and mark the zones with the patient.',
};

const SIGN_OUT_TEXTS: Record<SignOutReasonCode, string> = {
  ITEM_UNANSWERED: 'Answer this item, or give the reason why it was not done.',
  COMPLICATIONS_NOT_STATED: 'Say that there were no complications, or list them.',
  COMPLICATIONS_CONTRADICTED: 'Complications are on record; the answer cannot be none.',
  NEEDLE_COUNT_DIFFERS: 'Needles used and needles counted differ.',
  AFTERCARE_NOT_EXPLAINED: 'Explain the aftercare in person and give the emergency contact.',
  NOTHING_NEEDLED: 'No pass is on record; say why the session ended early.',
};

const GAP_TEXTS: Record<NoteGapCode, string> = {
  PASS_MISSING: 'No pass over a zone is on record.',
  CAP_OF_PASS_MISSING: 'A pass points to a cap that is not on record.',
  END_PAIN_MISSING: 'The pain score at the end is missing.',
  DOSE_LOT_MISSING: 'Lot and expiry of a given drug are missing.',
  DOSE_OVERRIDE_MISSING: 'A dose over the limit has no reason with a second signature yet.',
  COMPLICATIONS_NOT_STATED: 'Say that there were no complications, or list them.',
  TIME_OUT_INCOMPLETE: 'The time-out before the first needle is not complete on record.',
  CAP_UNCHECKED: 'A cap was filled without a check by the server.',
  NEEDLE_EXPIRED: 'A needle of an expired lot was used.',
  OXYGEN_MISSING: 'An anaesthetic was injected and no oxygen saturation is on record at the end.',
};

/** Facts of a reason in brackets: identifiers, states and numbers only. */
function withFacts(text: string, facts: Record<string, string | number | boolean | null>): string {
  const named = Object.entries(facts)
    .filter(([key, value]) => value !== null && !key.endsWith('Id'))
    .map(([key, value]) => `${key}: ${value}`);
  return named.length > 0 ? `${text} (${named.join(', ')})` : text;
}

/** Plain words for a reason; the interface translates by code, this is what an API client reads. */
export function startReasonText(reason: StartReason): string {
  return withFacts(START_TEXTS[reason.code], reason.facts);
}

/** All reasons in the form of a problem's `errors`: where to fix it, which rule, and what to do. */
export function startProblems(reasons: readonly StartReason[]): FieldProblem[] {
  return reasons.map((each) => ({ pointer: `/${each.fix}`, code: each.code, detail: startReasonText(each) }));
}

export function signOutProblems(reasons: readonly SignOutReason[]): FieldProblem[] {
  return reasons.map((each) => ({
    pointer: typeof each.facts.item === 'string' ? `/answers/${each.facts.item}` : '/',
    code: each.code,
    detail: withFacts(SIGN_OUT_TEXTS[each.code], each.facts),
  }));
}

export function gapText(code: NoteGapCode): string {
  return GAP_TEXTS[code];
}

/** The gaps that keep a note from being signed. */
export function gapProblems(gaps: readonly NoteGap[]): FieldProblem[] {
  return gaps
    .filter((gap) => gap.required)
    .map((gap) => ({ pointer: gap.rowId ? `/${gap.rowId}` : '/', code: gap.code, detail: gapText(gap.code) }));
}
