/** What a check of a file ends with. */
export type Verdict =
  | 'authentic-and-complete'
  | 'authentic-not-latest'
  | 'changed'
  | 'not-ours'
  /** The seal fits the file, but there was no root certificate at hand to say whose seal it is. */
  | 'unknown-issuer';

/** Why a file is not authentic. Closed: add, never repurpose. */
export type VerificationProblem =
  | 'NOT_A_PDF'
  | 'NO_CLINIC_SEAL'
  | 'ISSUER_NOT_TRUSTED'
  | 'CONTENT_CHANGED'
  | 'SIGNATURE_WRONG'
  | 'STRUCTURE_DAMAGED'
  | 'SEAL_NOT_OVER_FIRST_REVISION'
  | 'SEAL_RULES_MISSING'
  | 'CERTIFICATE_UNFIT'
  | 'BYTES_AFTER_END'
  | 'REVISION_UNREADABLE'
  | 'REVISION_REPLACED_OBJECT'
  | 'REVISION_REMOVED_OBJECT'
  | 'REVISION_CHANGED_TRAILER'
  | 'REVISION_NOT_SIGNED'
  | 'TIMESTAMP_NOT_SUPPORTED'
  | 'NOT_THE_RECORDED_FILE';

/** What this check could not tell, and the reader must know. */
export type VerificationLimit =
  'ISSUER_NOT_CHECKED' | 'LATEST_NOT_CHECKED' | 'TIME_IS_THE_CLINICS_OWN' | 'REVOCATION_NOT_CHECKED';

export interface ProblemFound {
  code: VerificationProblem;
  /** Field name, object number or position: never patient data. */
  where?: string;
}

export interface CheckedSignature {
  field: string;
  /** Common name and organisation of the certificate. */
  signer: string;
  issuer: string;
  /** SHA-256 of the signer's certificate, hex. */
  certificateSha256: string;
  /** What the signer's clock said; no authority confirms it. */
  claimedAt: Date | null;
  reason: string | null;
  /** Bytes 0 to here are covered. */
  coversBytes: number;
  intact: boolean;
  trusted: boolean | null;
}

export interface FoundAttachment {
  name: string;
  sizeBytes: number;
  sha256: string;
}

export interface VerificationReport {
  verdict: Verdict;
  problems: ProblemFound[];
  limits: VerificationLimit[];
  sha256: string;
  sizeBytes: number;
  revisions: number;
  title: string | null;
  documentId: string | null;
  signatures: CheckedSignature[];
  attachments: FoundAttachment[];
}
