import type { ProblemText } from './problem-text.js';

/** Screening, consent and the kiosk visit. */
export const CONSENT_PROBLEMS = {
  // consent
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
  // screening
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
  // visits
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
} as const satisfies Record<string, ProblemText>;
