import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { CheckedSignature, ProblemFound, Verdict, VerificationReport } from '../domain/index.js';
import { certificatesFromPem } from '../seal/signer.js';
import { readRoots } from '../trust-folder.js';
import { LIMIT_WORDS, PROBLEM_WORDS, VERDICT_WORDS } from './verdict-words.js';
import { verifyPdf } from './verify-pdf.js';

export interface VerifyFileOptions {
  /** PEM file with one or more roots; wins over the data folder. */
  trust?: string;
  /** Where `trust/` is looked for when no file is given. */
  dataFolder?: string;
  /** Hash of the latest file on record, where the caller knows it. */
  recordedSha256?: string;
}

export interface PrintedVerification {
  lines: string[];
  exitCode: number;
  report: VerificationReport | null;
}

/** 0 authentic, 1 not authentic, 2 could not be checked, 3 authentic but not the latest, 4 issuer unknown. */
const EXIT_CODES: Record<Verdict, number> = {
  'authentic-and-complete': 0,
  changed: 1,
  'not-ours': 1,
  'authentic-not-latest': 3,
  'unknown-issuer': 4,
};

/** `stipple verify FILE`: checks a file and says the outcome in lines to print. Throws nothing. */
export async function verifyFile(path: string, options: VerifyFileOptions = {}): Promise<PrintedVerification> {
  try {
    const roots = await rootsFor(options);
    const bytes = await readFile(path);
    const { recordedSha256 } = options;
    const report = verifyPdf(bytes, { roots, ...(recordedSha256 === undefined ? {} : { recordedSha256 }) });
    return { lines: printReport(path, report), exitCode: EXIT_CODES[report.verdict], report };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { lines: [printable(`${path} could not be checked: ${reason}`)], exitCode: 2, report: null };
  }
}

async function rootsFor({ trust, dataFolder }: VerifyFileOptions): Promise<Buffer[]> {
  if (trust === undefined) return dataFolder === undefined ? [] : readRoots(dataFolder);
  const roots = certificatesFromPem(await readFile(trust, 'utf8'));
  if (roots.length === 0) throw new Error(`${trust} holds no certificate`);
  if (!roots.some((der) => new X509Certificate(der).ca)) throw new Error(`${trust} holds no root certificate`);
  return roots;
}

/** @param name what the file is called in the output */
export function printReport(name: string, report: VerificationReport): string[] {
  const { title, meaning } = VERDICT_WORDS[report.verdict];
  return [
    `${printable(name)}: ${title.toUpperCase()} (${report.verdict})`,
    `  ${meaning}`,
    ...section('Because', report.problems.map(printProblem)),
    ...section('Document', factsOf(report)),
    ...section('Signatures', report.signatures.map(printSignature)),
    ...section(
      'Attached files',
      report.attachments.map((file) => `${printable(file.name)}, ${file.sizeBytes} bytes, SHA-256 ${file.sha256}`),
    ),
    ...section(
      'Not checked',
      report.limits.map((limit) => LIMIT_WORDS[limit]),
    ),
  ];
}

const section = (title: string, lines: string[]) =>
  lines.length === 0 ? [] : [`  ${title}:`, ...lines.map((line) => `    - ${line}`)];

const printProblem = ({ code, where }: ProblemFound) =>
  `${PROBLEM_WORDS[code]} [${code}${where === undefined ? '' : `, ${printable(where)}`}]`;

const factsOf = ({ title, documentId, sizeBytes, sha256, revisions }: VerificationReport) => [
  ...(title === null ? [] : [`${printable(title)}${documentId === null ? '' : `, ${printable(documentId)}`}`]),
  `${sizeBytes} bytes in ${revisions} revision(s), SHA-256 ${sha256}`,
];

function printSignature(signature: CheckedSignature): string {
  const parts = [
    printable(signature.field),
    signature.intact ? 'fits the file' : 'DOES NOT FIT',
    printable(signature.signer),
    signature.issuer ? `issued by ${printable(signature.issuer)}` : '',
    { true: 'trusted here', false: 'NOT trusted here', null: '' }[`${signature.trusted}`],
    signature.claimedAt ? `at ${signature.claimedAt.toISOString()}` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** A file from outside must not steer the terminal. */
const printable = (text: string) => text.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd').slice(0, 300);
