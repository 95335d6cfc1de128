import type { ProblemText } from './problem-text.js';

/** What the wire and the platform refuse. */
export const WIRE_PROBLEMS = {
  // wire and platform
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
  BODY_NOT_JSON: {
    status: 415,
    title: 'The request is of a kind not known here',
    detail: 'Send the body as application/json. Nothing was saved.',
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
} as const satisfies Record<string, ProblemText>;
