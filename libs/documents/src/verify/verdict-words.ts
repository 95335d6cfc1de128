import type { Verdict, VerificationLimit, VerificationProblem } from '../domain/index.js';

/** Plain words for each verdict: what it means to somebody who holds the file. */
export const VERDICT_WORDS: Record<Verdict, { title: string; meaning: string }> = {
  'authentic-and-complete': {
    title: 'Authentic and complete',
    meaning: 'The clinic sealed this file, and not one byte of it has changed since.',
  },
  'authentic-not-latest': {
    title: 'Authentic, not the latest',
    meaning: 'The clinic sealed this file and it is unchanged, but the record holds another version. Ask for that one.',
  },
  changed: {
    title: 'Changed',
    meaning: 'This file is not what was sealed. Do not rely on it; ask the clinic for the original.',
  },
  'not-ours': {
    title: 'Not ours',
    meaning: 'No clinic trusted here has sealed this file.',
  },
  'unknown-issuer': {
    title: 'Unchanged, by an unknown issuer',
    meaning:
      'The file is as it was sealed, but nothing here tells whose seal it is. Give the clinic’s root with --trust.',
  },
};

export const PROBLEM_WORDS: Record<VerificationProblem, string> = {
  NOT_A_PDF: 'The file is no PDF, or is far too large for one of ours.',
  NO_CLINIC_SEAL: 'There is no seal of a clinic in it.',
  ISSUER_NOT_TRUSTED: 'The certificate was issued by nobody who is trusted here.',
  CONTENT_CHANGED: 'The sealed content was changed.',
  SIGNATURE_WRONG: 'The signature itself was changed or does not fit.',
  STRUCTURE_DAMAGED: 'The structure of the file is damaged.',
  SEAL_NOT_OVER_FIRST_REVISION: 'The seal does not cover the first version of the file.',
  SEAL_RULES_MISSING: 'The seal does not say what may follow it, as ours do.',
  CERTIFICATE_UNFIT: 'The certificate was not in force or its issuers do not connect.',
  BYTES_AFTER_END: 'There are bytes after the end of the document.',
  REVISION_UNREADABLE: 'Something was appended that we would not write.',
  REVISION_REPLACED_OBJECT: 'A part of the sealed document was replaced afterwards.',
  REVISION_REMOVED_OBJECT: 'A part of the sealed document was removed afterwards.',
  REVISION_CHANGED_TRAILER: 'A later version points to another document.',
  REVISION_NOT_SIGNED: 'A later version was added that nobody signed.',
  TIMESTAMP_NOT_SUPPORTED: 'There is a time stamp that this version cannot check.',
  NOT_THE_RECORDED_FILE: 'The record holds a file with another fingerprint.',
};

export const LIMIT_WORDS: Record<VerificationLimit, string> = {
  ISSUER_NOT_CHECKED: 'whose seal it is: no root certificate was given or found',
  LATEST_NOT_CHECKED: 'whether it is the latest version: only the clinic’s record tells',
  TIME_IS_THE_CLINICS_OWN: 'the time of sealing: it is what the clinic’s own clock said',
  REVOCATION_NOT_CHECKED: 'whether the certificate was revoked later',
};
