import type { ErrorCode } from '@stipple/kernel';
import { CONSENT_PROBLEMS } from './consent.js';
import { PEOPLE_PROBLEMS } from './people.js';
import type { ProblemText } from './problem-text.js';
import { TREATMENT_PROBLEMS } from './treatment.js';
import { WIRE_PROBLEMS } from './wire.js';

/** The one place where codes become HTTP (RFC 9457). Exhaustive: a new code does not compile without its row. */
export const PROBLEMS: Record<ErrorCode, ProblemText> = {
  ...WIRE_PROBLEMS,
  ...PEOPLE_PROBLEMS,
  ...CONSENT_PROBLEMS,
  ...TREATMENT_PROBLEMS,
};
