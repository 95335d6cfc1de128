import type { ProblemText } from './problem-text.js';

/** Doses, lots, sessions and recalls. */
export const TREATMENT_PROBLEMS = {
  // anaesthesia
  DOSE_INPUT_INVALID: {
    status: 422,
    title: 'A number of the dose cannot be right',
    detail: 'Correct the field named below. Nothing was saved.',
  },
  DOSE_ALREADY_OVERRIDDEN: {
    status: 409,
    title: 'This dose has its reason and signatures',
    detail: 'Open the session again to see them.',
  },
  PAIN_SCORE_INVALID: {
    status: 422,
    title: 'This is no pain score',
    detail: 'Choose a number of the scale, or "not answered".',
  },
  // traceability
  SCAN_UNREADABLE: {
    status: 422,
    title: 'This code could not be read',
    detail: 'The reason and the place are given below. Scan again, or type what the label says.',
  },
  SCAN_CONFLICT: {
    status: 422,
    title: 'Scan and fields do not agree',
    detail: 'Compare both with the label in your hand and correct the field, or scan again. Nothing was saved.',
  },
  GTIN_INVALID: {
    status: 422,
    title: 'This is not a GTIN',
    detail: 'Give the 8, 12, 13 or 14 digits under the bar code; the last one is a check digit.',
  },
  GTIN_UNKNOWN: {
    status: 422,
    title: 'No product has this GTIN',
    detail: 'Register the product first, or choose it by hand and type lot and expiry.',
  },
  GTIN_TAKEN: {
    status: 409,
    title: 'Another product has this GTIN',
    detail: 'Open that product instead, or check the digits.',
  },
  LOT_NUMBER_INVALID: {
    status: 422,
    title: 'This is not a lot number',
    detail: 'A lot number has 1 to 20 letters, digits and signs, and no spaces. Copy it exactly from the label.',
  },
  LOT_STATE_REFUSED: {
    status: 409,
    title: 'The state of the lot does not allow this',
    detail: 'Open the lot again to see where it stands.',
  },
  LOT_EXPIRED: {
    status: 409,
    title: 'The lot is past its expiry',
    detail: 'It can no longer be released. Put it aside for disposal.',
  },
  RELEASE_BY_RECEIVER: {
    status: 403,
    title: 'Somebody else must release this lot',
    detail: 'You received a delivery of it. Ask a colleague who may release lots.',
  },
  RELEASE_CHECKLIST_INCOMPLETE: {
    status: 422,
    title: 'The checklist is not complete',
    detail: 'See and tick each point below, or leave the lot in quarantine.',
  },
  BOTTLE_STATE_REFUSED: {
    status: 409,
    title: 'The state of the bottle does not allow this',
    detail: 'Open the lot to see where the bottle stands.',
  },
  MOVEMENT_INVALID: {
    status: 422,
    title: 'This movement makes no sense',
    detail: 'Check kind and quantity: receipts add stock, uses take it away, in whole units.',
  },
  STOCK_NEGATIVE: {
    status: 409,
    title: 'There is not that much left',
    detail: 'Check the bottle, or count it and book the difference first.',
  },
  CAP_EMPTY: { status: 422, title: 'The cap would be empty', detail: 'Give at least one portion, each with a volume.' },
  CAP_REFUSED: {
    status: 409,
    title: 'This cap may not be filled so',
    detail:
      'Every reason is listed below. Take another bottle; ink that is in the cap already can be reported as used.',
  },
  // procedures
  SESSION_STATE_REFUSED: {
    status: 409,
    title: 'The session is not at this step',
    detail: 'Open the session again to see where it stands.',
  },
  SESSION_NOT_READY: {
    status: 409,
    title: 'The session may not start yet',
    detail: 'Every reason is listed below; each says where it is put right.',
  },
  SIGN_OUT_INCOMPLETE: {
    status: 422,
    title: 'The sign-out is not complete',
    detail: 'Complete the points listed below; the session goes on until then.',
  },
  NOTE_HAS_GAPS: {
    status: 409,
    title: 'The note is not complete',
    detail: 'Fill the gaps listed below, then sign. Nothing was signed.',
  },
  NOTE_SIGNER_NOT_OF_SESSION: {
    status: 403,
    title: 'This is not your session',
    detail: 'The note is signed by the doctor or the operator of the session.',
  },
  EVENT_ALREADY_REVERSED: {
    status: 409,
    title: 'This was taken back already',
    detail: 'The timeline shows the event and the row that took it back.',
  },
  DOCTOR_NEEDED: { status: 422, title: 'A doctor is needed', detail: 'Choose a member of staff who is a doctor.' },
  SESSION_CONSENT_ENDED: {
    status: 409,
    title: 'The consent does not hold any more',
    detail: 'No more ink or anaesthetic. Observations, rescue and the sign-out go on.',
  },
  SESSION_NOT_OF_TODAY: {
    status: 409,
    title: 'This session began on another day',
    detail: 'End it and plan the next one: blood pressure, health questions and consent are asked again.',
  },
  DOSE_BLOCKED: {
    status: 409,
    title: 'This dose is over a limit',
    detail:
      'Choose less or another agent; the reasons are listed below. A doctor may override with a reason and a second signature.',
  },
  DOSE_UNCHECKED: {
    status: 409,
    title: 'This dose cannot be checked',
    detail: 'Weigh the patient today; without it no dose can be called safe.',
  },
} as const satisfies Record<string, ProblemText>;
