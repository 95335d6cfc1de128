import { X509Certificate } from 'node:crypto';

export interface ChainCheck {
  /** Complete up to a self-signed root, every certificate issued by the next and in force at the time. */
  sound: boolean;
  /** null when no root was given to compare with. */
  trusted: boolean | null;
  root: X509Certificate | null;
}

const MAX_LENGTH = 5;

/**
 * Follows a signer to its root through the embedded certificates.
 * @param roots certificates the reader trusts, @param at the claimed time of signing
 */
export function checkChain(
  signer: X509Certificate,
  embedded: readonly X509Certificate[],
  roots: readonly X509Certificate[],
  at: Date,
): ChainCheck {
  const chain = chainOf(signer, [...embedded, ...roots]);
  const root = chain.at(-1) ?? null;
  // an embedded certificate outside the chain is signed by nobody here and could say anything
  const allUsed = embedded.every((each) => chain.some((used) => used.raw.equals(each.raw)));
  const sound =
    root !== null && isSelfSigned(root) && chain.every((each) => inForce(each, at)) && !signer.ca && allUsed;
  if (roots.length === 0) return { sound, trusted: null, root };
  return { sound, trusted: sound && roots.some((each) => each.raw.equals(root.raw)), root };
}

function chainOf(signer: X509Certificate, known: readonly X509Certificate[]): X509Certificate[] {
  const chain = [signer];
  let current = signer;
  while (!isSelfSigned(current) && chain.length < MAX_LENGTH) {
    const issued = current;
    const issuer = known.find((each) => each.ca && issued.checkIssued(each) && issued.verify(each.publicKey));
    if (!issuer) break;
    chain.push(issuer);
    current = issuer;
  }
  return chain;
}

const isSelfSigned = (certificate: X509Certificate) =>
  certificate.checkIssued(certificate) && certificate.verify(certificate.publicKey);

const inForce = (certificate: X509Certificate, at: Date) =>
  certificate.validFromDate <= at && at <= certificate.validToDate;
