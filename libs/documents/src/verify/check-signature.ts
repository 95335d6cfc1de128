import { createHash, type X509Certificate } from 'node:crypto';
import type { CheckedSignature, ProblemFound, VerificationProblem } from '../domain/index.js';
import { checkChain, type ChainCheck } from './check-chain.js';
import { checkCms } from './check-cms.js';
import { isSeal, type FoundSignature } from './read-signatures.js';

export interface SignatureResult {
  signature: CheckedSignature;
  chain: ChainCheck | null;
  problems: ProblemFound[];
}

const SUB_FILTER = 'ETSI.CAdES.detached';

/** Everything about one signature: what it covers, whether it fits, who made it. */
export function checkSignature(
  bytes: Buffer,
  found: FoundSignature,
  revisionEnds: readonly number[],
  roots: readonly X509Certificate[],
): SignatureResult {
  const problem = (code: VerificationProblem): ProblemFound => ({ code, where: found.field });
  if (found.subFilter === 'ETSI.RFC3161') return unchecked(found, problem('TIMESTAMP_NOT_SUPPORTED'));
  const covered = coveredBytes(bytes, found, revisionEnds);
  if (typeof covered === 'string') return unchecked(found, problem(covered));

  const cms = checkCms(covered.cms, covered.digest);
  const problems = cms.problem ? [problem(cms.problem)] : [];
  if (!cms.signer) return unchecked(found, ...problems);
  const chain = found.claimedAt ? checkChain(cms.signer, cms.embedded, roots, found.claimedAt) : null;
  const chainProblem = chainProblemOf(chain);
  if (chainProblem) problems.push(problem(chainProblem));
  const issuer = chain?.root?.subject ?? cms.signer.issuer;
  const signature = {
    ...describe(found),
    signer: distinguishedName(cms.signer.subject),
    issuer: distinguishedName(issuer),
    certificateSha256: createHash('sha256').update(cms.signer.raw).digest('hex'),
    coversBytes: covered.end,
    intact: cms.problem === null,
    trusted: chain?.trusted ?? null,
  };
  return { signature, chain, problems };
}

function chainProblemOf(chain: ChainCheck | null): VerificationProblem | null {
  if (!chain?.sound) return 'CERTIFICATE_UNFIT';
  return chain.trusted === false ? 'ISSUER_NOT_TRUSTED' : null;
}

interface Covered {
  cms: Buffer;
  digest: Buffer;
  end: number;
}

/** The range must leave out the signature's own string and nothing else, and end where a revision ends. */
function coveredBytes(
  bytes: Buffer,
  found: FoundSignature,
  revisionEnds: readonly number[],
): Covered | VerificationProblem {
  const { byteRange: range, contents } = found;
  if (found.subFilter !== SUB_FILTER || !range || !contents) return 'SIGNATURE_WRONG';
  const end = range[2] + range[3];
  if (range[0] !== 0 || range[1] !== contents.start || range[2] !== contents.end) return 'SIGNATURE_WRONG';
  if (isSeal(found) && end !== revisionEnds[0]) return 'SEAL_NOT_OVER_FIRST_REVISION';
  if (!revisionEnds.includes(end)) return 'SIGNATURE_WRONG';
  const cms = readContents(bytes.toString('latin1', contents.start + 1, contents.end - 1));
  if (!cms) return 'SIGNATURE_WRONG';
  const digest = createHash('sha256')
    .update(bytes.subarray(0, range[1]))
    .update(bytes.subarray(range[2], end))
    .digest();
  return { cms, digest, end };
}

/** The string is covered by no signature: only lower-case hex and zeros after the CMS will do, as we write it. */
function readContents(hex: string): Buffer | null {
  if (!/^(?:[0-9a-f]{2})+$/.test(hex)) return null;
  const bytes = Buffer.from(hex, 'hex');
  if (bytes[0] !== 0x30 || bytes[1] !== 0x82 || bytes.length < 4) return null;
  const length = bytes.readUInt16BE(2) + 4;
  return bytes.subarray(length).every((byte) => byte === 0) ? bytes.subarray(0, length) : null;
}

const describe = (found: FoundSignature) => ({
  field: found.field,
  claimedAt: found.claimedAt,
  reason: found.reason,
});

function unchecked(found: FoundSignature, ...problems: ProblemFound[]): SignatureResult {
  const signature = {
    ...describe(found),
    signer: '',
    issuer: '',
    certificateSha256: '',
    coversBytes: 0,
    intact: false,
    trusted: null,
  };
  return { signature, chain: null, problems };
}

/** "CN=A\nO=B" on one line. */
const distinguishedName = (name: string) => name.split('\n').reverse().join(', ');
