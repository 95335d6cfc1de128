import { createHash, verify, X509Certificate } from 'node:crypto';
import { ContentInfo, SignedData, type Attribute } from '@peculiar/asn1-cms';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import type { VerificationProblem } from '../domain/index.js';
import { encodeCms, type CmsParts } from '../seal/cms.js';
import { AttributeSet, OID, SigningCertificateV2 } from '../seal/cms-schema.js';

export interface CmsCheck {
  problem: VerificationProblem | null;
  signer: X509Certificate | null;
  embedded: X509Certificate[];
}

const SIGNED_ATTRIBUTES = [OID.contentType, OID.messageDigest, OID.signingCertificateV2];

/**
 * Checks a detached signature of exactly the form `signCms` makes. What is not signed inside a CMS (its frame, its
 * certificates, unsigned attributes) could be changed without breaking the signature, so every such part must be the one
 * way we write it.
 * @param der the CMS, @param contentDigest SHA-256 of the covered bytes
 */
export function checkCms(der: Buffer, contentDigest: Buffer): CmsCheck {
  try {
    const parts = partsOf(der);
    const embedded = parts.certificates.map((certificate) => new X509Certificate(certificate));
    const signer = embedded[0] ?? null;
    const isAsWeWrite = signer !== null && encodeCms(parts).equals(der);
    return { problem: isAsWeWrite ? checkParts(parts, signer, contentDigest) : 'SIGNATURE_WRONG', signer, embedded };
  } catch {
    return { problem: 'SIGNATURE_WRONG', signer: null, embedded: [] };
  }
}

function partsOf(der: Buffer): CmsParts {
  const signedData = AsnConvert.parse(AsnConvert.parse(der, ContentInfo).content, SignedData);
  const [info] = signedData.signerInfos;
  if (!info) throw new Error('no signer');
  const certificates = (signedData.certificates ?? []).map(({ certificate }) => {
    if (!certificate) throw new Error('another kind of certificate');
    return Buffer.from(AsnConvert.serialize(certificate));
  });
  return { certificates, attributes: info.signedAttrs ?? [], signature: Buffer.from(info.signature.buffer) };
}

function checkParts(parts: CmsParts, signer: X509Certificate, contentDigest: Buffer): VerificationProblem | null {
  const { attributes, signature } = parts;
  const types = attributes.map((attribute) => attribute.attrType).sort();
  if (types.join() !== [...SIGNED_ATTRIBUTES].sort().join()) return 'SIGNATURE_WRONG';
  const toBeSigned = Buffer.from(AsnConvert.serialize(new AttributeSet(attributes)));
  if (!verify('sha256', toBeSigned, signer.publicKey, signature)) return 'SIGNATURE_WRONG';
  if (!namesCertificate(attributes, signer)) return 'SIGNATURE_WRONG';
  const digest = AsnConvert.parse(valueOf(attributes, OID.messageDigest), OctetString);
  return Buffer.from(digest.buffer).equals(contentDigest) ? null : 'CONTENT_CHANGED';
}

function namesCertificate(attributes: readonly Attribute[], signer: X509Certificate): boolean {
  const { certs } = AsnConvert.parse(valueOf(attributes, OID.signingCertificateV2), SigningCertificateV2);
  const hash = certs.length === 1 ? certs[0]?.certHash : undefined;
  return hash !== undefined && Buffer.from(hash.buffer).equals(createHash('sha256').update(signer.raw).digest());
}

function valueOf(attributes: readonly Attribute[], type: string): ArrayBuffer {
  const values = attributes.filter((attribute) => attribute.attrType === type).flatMap((each) => each.attrValues);
  if (values.length !== 1 || !values[0]) throw new Error('an attribute once');
  return values[0];
}
