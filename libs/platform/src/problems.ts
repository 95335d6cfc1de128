import type { ErrorCode } from '@stipple/kernel';

/** What the wire says for a code: HTTP status and a sentence that tells the way out. */
export interface ProblemText {
  status: number;
  title: string;
  detail: string;
}

/** The one place where codes become HTTP (RFC 9457). Exhaustive: a new code does not compile without its row. */
export const PROBLEMS: Record<ErrorCode, ProblemText> = {
  VALIDATION_FAILED: {
    status: 422,
    title: 'Some fields need another look',
    detail: 'Correct the fields named below and send again; nothing was saved.',
  },
  BODY_MALFORMED: {
    status: 400,
    title: 'The request could not be read',
    detail: 'The body is not valid JSON of the expected kind. Nothing was saved.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    title: 'The request is too large',
    detail: 'Send at most 1 MB at a time. Nothing was saved.',
  },
  NOT_FOUND: {
    status: 404,
    title: 'Not found',
    detail: 'There is nothing at this address in your clinic. Check the link or search again.',
  },
  NOT_SIGNED_IN: {
    status: 401,
    title: 'Please sign in',
    detail: 'Sign in and try again; what you typed stays on your screen.',
  },
  NOT_PERMITTED: {
    status: 403,
    title: 'You cannot do this',
    detail: 'Your role does not allow it. Ask a colleague with the right role or the practice admin.',
  },
  LOGIN_REFUSED: {
    status: 401,
    title: 'Name or password is wrong',
    detail: 'Check both and try again. After five wrong tries the account rests for 15 minutes.',
  },
  ACCOUNT_LOCKED: {
    status: 429,
    title: 'This account is resting',
    detail: 'There were five wrong tries. Wait 15 minutes or ask the practice admin.',
  },
  SESSION_EXPIRED: {
    status: 401,
    title: 'Your session is over',
    detail: 'Sign in again; what you typed stays on your screen.',
  },
  TOO_MANY_REQUESTS: { status: 429, title: 'Too many requests', detail: 'Wait a minute and try again.' },
  VERSION_REQUIRED: {
    status: 428,
    title: 'The version is missing',
    detail: 'Send the version you saw in the If-Match header.',
  },
  VERSION_STALE: {
    status: 412,
    title: 'Somebody changed this since you looked',
    detail: 'Open the present version, compare, and save again.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 422,
    title: 'This key was used for another request',
    detail: 'A repeated request must be the same as the first. Use a new key for a new request.',
  },
  IDEMPOTENCY_KEY_INVALID: {
    status: 400,
    title: 'The idempotency key is not a UUID',
    detail: 'Send a UUID in the Idempotency-Key header.',
  },
  DATE_INVALID: {
    status: 422,
    title: 'This date does not exist',
    detail: 'Give a day that is on the calendar, as YYYY-MM-DD.',
  },
  UNAVAILABLE: { status: 503, title: 'The service is not ready', detail: 'Try again in a moment; nothing was lost.' },
  INTERNAL: {
    status: 500,
    title: 'Something went wrong on our side',
    detail: 'Nothing was saved. Try again; if it happens again, tell support the request number.',
  },
  SETUP_LINK_INVALID: {
    status: 403,
    title: 'This set-up link does not work',
    detail: 'It was used, is too old, or is incomplete. Start the server again for a new one.',
  },
  SETUP_DONE: { status: 409, title: 'The clinic is already set up', detail: 'Sign in instead.' },
  LOGIN_TAKEN: {
    status: 409,
    title: 'This log-in name is taken',
    detail: 'Choose another log-in name.',
  },
  APPROVAL_NEEDS_DOCTOR: {
    status: 403,
    title: 'A doctor must approve this',
    detail: 'Ask a doctor of the clinic to sign in and approve.',
  },
  DEVICE_NOT_PAIRED: {
    status: 401,
    title: 'This tablet is not paired',
    detail: 'Ask a member of staff for a pairing code.',
  },
  PAIRING_CODE_INVALID: {
    status: 422,
    title: 'This pairing code does not work',
    detail: 'Check the eight characters, or make a new code on the devices page.',
  },
  STEP_UP_REFUSED: {
    status: 403,
    title: 'The password is wrong',
    detail: 'Type your own password to sign. Nothing was signed.',
  },
  SECOND_PERSON_NEEDED: {
    status: 403,
    title: 'A second person is needed',
    detail: 'Somebody else with the right role has to confirm.',
  },
  ALLERGY_ON_RECORD: {
    status: 409,
    title: 'An allergy is on record',
    detail: 'Reload the record: "none known" cannot stand beside an allergy.',
  },
  PATIENT_LIKELY_DUPLICATE: {
    status: 409,
    title: 'This patient is probably registered already',
    detail: 'Open the record shown, or confirm that this is another person.',
  },
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
  SCREENING_NOT_OPEN: {
    status: 409,
    title: 'These answers are already sent',
    detail: 'Start a new form, or let the clinician answer the open questions.',
  },
  SCREENING_ANSWERS_MISSING: {
    status: 409,
    title: 'Some questions have no answer yet',
    detail: 'Answer the questions listed below, then send the form.',
  },
  QUESTION_UNKNOWN: {
    status: 404,
    title: 'This question is not part of the form',
    detail: 'Open the form again to see its questions.',
  },
  QUESTION_NOT_YOURS: {
    status: 403,
    title: 'Somebody else answers this question',
    detail: 'The clinician answers it during the examination.',
  },
  ANSWER_NOT_FITTING: {
    status: 422,
    title: 'The answer does not fit the question',
    detail: 'Correct the fields named below; the earlier answer is kept.',
  },
  DECISION_NEEDS_DOCTOR: {
    status: 403,
    title: 'Only a doctor may decide this',
    detail: 'Ask a doctor of the clinic to look at the finding.',
  },
  DECISION_NOT_FITTING: {
    status: 422,
    title: 'This decision does not fit the finding',
    detail: 'Choose one of the decisions that the finding offers; a wrong answer is answered again.',
  },
  DECISION_REASON_TOO_SHORT: {
    status: 422,
    title: 'The reason is too short',
    detail: 'Write at least 20 characters: what was found, and why it may go on.',
  },
  DECISION_TOO_EARLY: {
    status: 422,
    title: 'This is too early',
    detail: 'The shortest interval of the rule has not passed yet.',
  },
  DECISION_DOCUMENT_MISSING: {
    status: 422,
    title: 'A letter is needed',
    detail: 'Say where the specialist letter or the clearance document is filed.',
  },
  DECISION_CHOICE_UNKNOWN: {
    status: 422,
    title: 'This option does not exist',
    detail: 'Choose one of the options that the finding offers.',
  },
  FINDING_NOT_OVERRIDABLE: {
    status: 409,
    title: 'Nobody may override this',
    detail: 'It ends when its condition ends. If the answer was wrong, answer the question again.',
  },
  FINDING_SUPERSEDED: {
    status: 409,
    title: 'A newer answer has replaced this finding',
    detail: 'Open the screening again and decide about the present finding.',
  },
  SECOND_SIGNATURE_MISSING: {
    status: 422,
    title: 'A second signature is needed',
    detail: 'Another doctor has to confirm with login and password.',
  },
  SECOND_SIGNATURE_SAME_PERSON: {
    status: 422,
    title: 'The second person must be somebody else',
    detail: 'Ask another doctor to confirm.',
  },
  WAITING_TIME_TOO_SHORT: {
    status: 422,
    title: 'The time to think is too short',
    detail: 'Give at least 24 hours, or what the law of this place asks for. Nothing was saved.',
  },
  WAITING_REASON_MISSING: {
    status: 422,
    title: 'A reason is missing',
    detail: 'Write why this patient may sign earlier than usual; it goes on record.',
  },
  ALTERNATIVES_NOT_DISCUSSED: {
    status: 422,
    title: 'Some other choices were not talked through',
    detail: 'Talk with the patient about doing nothing and about lighter ways, then tick them.',
  },
  CONSENT_NOT_SIGNABLE: {
    status: 409,
    title: 'This cannot be signed yet',
    detail: 'Each open point is named below. Nothing was signed.',
  },
  CONSENT_TEXT_CHANGED: {
    status: 409,
    title: 'The text has changed since it was shown',
    detail: 'Read the new text, then sign. Nothing was signed.',
  },
  CONSENT_NOT_AGREED: {
    status: 422,
    title: 'The box is not ticked',
    detail: 'Tick that you agree to sign on this screen, or ask for paper.',
  },
  SIGNATURE_BLANK: {
    status: 422,
    title: 'There is no signature',
    detail: 'Please sign in the box with a finger or a pen. Nothing was signed.',
  },
  SIGNATURE_DOT: {
    status: 422,
    title: 'There is only a dot',
    detail: 'Please sign in the box with a finger or a pen. Nothing was signed.',
  },
  SIGNATURE_TOO_SMALL: {
    status: 422,
    title: 'The signature is very small',
    detail: 'Please clear the box and sign a little larger. Nothing was signed.',
  },
  SIGNATURE_INVALID: {
    status: 422,
    title: 'The signature could not be read',
    detail: 'Please clear the box and sign again. Nothing was signed.',
  },
  SIGNATURE_TYPED_REASON_MISSING: {
    status: 422,
    title: 'A reason is missing',
    detail: 'Say why drawing is no option, or sign by drawing.',
  },
  TEACH_BACK_NOT_OPEN: {
    status: 409,
    title: 'This question is not open',
    detail: 'It was answered already, or a doctor will talk with you about it.',
  },
  SECTION_TEXT_CHANGED: { status: 409, title: 'This page has changed', detail: 'Please read the new page.' },
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
  SESSION_CONSENT_ENDED: {
    status: 409,
    title: 'The consent does not hold any more',
    detail: 'No more ink or anaesthetic. Observations, rescue and the sign-out go on.',
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
  VISIT_OVER: {
    status: 409,
    title: 'This visit is over',
    detail: 'Ask a member of staff; what was handed in is kept.',
  },
  VISIT_ELSEWHERE: {
    status: 409,
    title: 'This visit goes on at another tablet',
    detail: 'Go on there, or ask a member of staff for a new code.',
  },
  VISIT_ENTRY_REFUSED: {
    status: 422,
    title: 'Code and birth date do not go together',
    detail: 'Check both and try again. After five wrong tries a member of staff has to help.',
  },
  VISIT_CODE_EXPIRED: { status: 422, title: 'This code is too old', detail: 'Ask a member of staff for a new one.' },
  VISIT_LOCKED: {
    status: 423,
    title: 'Please ask a member of staff',
    detail: 'There were too many wrong tries. A member of staff gives you a new code.',
  },
  IDENTITY_MISMATCH: {
    status: 409,
    title: 'This page belongs to somebody else',
    detail: 'Please ask a member of staff.',
  },
  IDENTITY_UNCONFIRMED: {
    status: 409,
    title: 'Please say first that this is you',
    detail: 'Confirm the initials on the screen, then go on.',
  },
};
