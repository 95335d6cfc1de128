import { createHash, X509Certificate } from 'node:crypto';
import type { ProblemFound, Verdict, VerificationLimit, VerificationReport } from '../domain/index.js';
import { PdfState, readRevisions, type PdfRevision } from '../domain/pdf-revisions.js';
import { bytesAsText, PdfSyntaxError } from '../domain/pdf-syntax.js';
import { judgeRevisions } from '../domain/revision-policy.js';
import { checkSignature, type SignatureResult } from './check-signature.js';
import { readAttachments } from './read-attachments.js';
import { certifies, isSeal, readSignatures, textOf } from './read-signatures.js';

export interface VerifyOptions {
  /** DER of the roots the reader trusts; none means that the issuer cannot be told. */
  roots: readonly Buffer[];
  /** Hash of the latest file on record, when the record is at hand: then a rollback is named. */
  recordedSha256?: string;
}

const MAX_BYTES = 100 * 1024 * 1024;
const MAX_ATTEMPTS = 32;

/** Checks a file alone, without network and without the record, and says what it could not check. */
export function verifyPdf(bytes: Buffer, options: VerifyOptions): VerificationReport {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const report = { ...emptyReport(), sha256, sizeBytes: bytes.length, limits: limitsOf(options) };
  if (bytes.length > MAX_BYTES || bytes.toString('latin1', 0, 5) !== '%PDF-') {
    return { ...report, verdict: 'not-ours', problems: [{ code: 'NOT_A_PDF' }] };
  }
  const text = bytesAsText(bytes);
  const read = readWhatCanBeRead(text);
  if (!read) return { ...report, ...damaged(text) };
  try {
    return { ...report, ...judge(bytes, text, read, options, sha256) };
  } catch (error) {
    if (error instanceof PdfSyntaxError) return { ...report, ...damaged(text) };
    throw error;
  }
}

const emptyReport = () => ({
  revisions: 0,
  title: null,
  documentId: null,
  signatures: [],
  attachments: [],
});

function limitsOf({ roots, recordedSha256 }: VerifyOptions): VerificationLimit[] {
  const limits: VerificationLimit[] = ['TIME_IS_THE_CLINICS_OWN', 'REVOCATION_NOT_CHECKED'];
  if (roots.length === 0) limits.push('ISSUER_NOT_CHECKED');
  if (recordedSha256 === undefined) limits.push('LATEST_NOT_CHECKED');
  return limits;
}

interface ReadFile {
  revisions: PdfRevision[];
  problems: ProblemFound[];
}

/** From the end backwards to the first place that reads as a revision of ours; what follows it is named. */
function readWhatCanBeRead(text: string): ReadFile | null {
  let until = text.length;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    try {
      const revisions = readRevisions(text, until);
      const end = revisions.at(-1)?.end ?? 0;
      if (attempt > 0) return { revisions, problems: [{ code: 'REVISION_UNREADABLE', where: `byte ${end}` }] };
      const problems: ProblemFound[] = end === text.length ? [] : [{ code: 'BYTES_AFTER_END', where: `byte ${end}` }];
      return { revisions, problems };
    } catch (error) {
      if (!(error instanceof PdfSyntaxError)) throw error;
      until = text.lastIndexOf('startxref', until - 1);
      if (until <= 0) return null;
    }
  }
  return null;
}

/** Unreadable, but with the marks of a document of ours: then somebody damaged it. */
function damaged(text: string): Pick<VerificationReport, 'verdict' | 'problems'> {
  const looksOurs = text.includes('(clinic_seal)') && text.includes('/ETSI.CAdES.detached');
  return looksOurs
    ? { verdict: 'changed', problems: [{ code: 'STRUCTURE_DAMAGED' }] }
    : { verdict: 'not-ours', problems: [{ code: 'NO_CLINIC_SEAL' }] };
}

function judge(
  bytes: Buffer,
  text: string,
  { revisions, problems: readProblems }: ReadFile,
  options: VerifyOptions,
  sha256: string,
): Partial<VerificationReport> & Pick<VerificationReport, 'verdict' | 'problems'> {
  const state = new PdfState(text, revisions);
  const found = readSignatures(state);
  const facts = { revisions: revisions.length, ...describe(state) };
  const seal = found.find(isSeal);
  if (!seal) return { ...facts, verdict: 'not-ours', problems: [{ code: 'NO_CLINIC_SEAL' }] };

  const roots = options.roots.map((der) => new X509Certificate(der));
  const ends = revisions.map((revision) => revision.end);
  const results = found.map((each) => checkSignature(bytes, each, ends, roots));
  const covered = new Set(results.filter((each) => each.signature.intact).map((each) => each.signature.coversBytes));
  const problems = [
    ...results.flatMap((each) => each.problems),
    ...(certifies(state, seal) ? [] : [{ code: 'SEAL_RULES_MISSING' } as const]),
    ...judgeRevisions(text, revisions, covered),
    ...readProblems,
  ];
  const isRecorded = options.recordedSha256 === undefined || options.recordedSha256 === sha256;
  if (!isRecorded) problems.push({ code: 'NOT_THE_RECORDED_FILE' });
  const signatures = results.map((each) => each.signature);
  const sealResult = results[found.indexOf(seal)];
  return { ...facts, signatures, problems, verdict: verdictOf(problems, sealResult) };
}

function verdictOf(problems: readonly ProblemFound[], seal: SignatureResult | undefined): Verdict {
  if (seal?.chain?.sound && seal.chain.trusted === false) return 'not-ours';
  if (problems.some(({ code }) => code !== 'NOT_THE_RECORDED_FILE')) return 'changed';
  if (seal?.chain?.trusted === null) return 'unknown-issuer';
  return problems.length > 0 ? 'authentic-not-latest' : 'authentic-and-complete';
}

function describe(state: PdfState): Pick<VerificationReport, 'title' | 'documentId' | 'attachments'> {
  const info = state.get(state.trailer, 'Info');
  const [, documentId] = (textOf(state.get(info, 'Keywords')) ?? '').split(', ');
  return {
    title: textOf(state.get(info, 'Title')),
    documentId: documentId ?? null,
    attachments: attachmentsOf(state),
  };
}

/** An attachment that cannot be unpacked is one that was tampered with; the seal says so, the list leaves it out. */
function attachmentsOf(state: PdfState): VerificationReport['attachments'] {
  try {
    return readAttachments(state);
  } catch {
    return [];
  }
}
