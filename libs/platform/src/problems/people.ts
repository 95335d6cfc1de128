import type { ProblemText } from './problem-text.js';

/** Signing in, the clinic, its patients and their documents. */
export const PEOPLE_PROBLEMS = {
  // identity
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
  // patients
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
} as const satisfies Record<string, ProblemText>;
