import { createHash } from 'node:crypto';
import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  CMSVersion,
  ContentInfo,
  DigestAlgorithmIdentifiers,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
} from '@peculiar/asn1-cms';
import { AsnConvert, AsnObjectIdentifierConverter, OctetString } from '@peculiar/asn1-schema';
import { AlgorithmIdentifier, Certificate } from '@peculiar/asn1-x509';
import { AttributeSet, EssCertIdV2, OID, SigningCertificateV2 } from './cms-schema.js';
import type { Signer } from './signer.js';

/**
 * A detached CMS signature of the PAdES baseline (EN 319 142-1, B-B): exactly contentType, messageDigest and
 * signingCertificateV2 are signed. No signing-time: the baseline keeps it in the PDF's own dictionary.
 * @param contentDigest SHA-256 of the bytes the signature covers
 * @returns DER
 */
export async function signCms(signer: Signer, contentDigest: Uint8Array): Promise<Buffer> {
  const attributes = signedAttributes(contentDigest, signer.certificate);
  const signature = await signer.sign(new Uint8Array(AsnConvert.serialize(new AttributeSet(attributes))));
  return encodeCms({ certificates: [signer.certificate, ...signer.chain], attributes, signature });
}

export interface CmsParts {
  /** DER; the signer first, the root last. */
  certificates: readonly Buffer[];
  attributes: Attribute[];
  signature: Uint8Array;
}

/** The one way we write a CMS. The verifier writes it again from its parts: what differs was changed. @returns DER */
export function encodeCms({ certificates, attributes, signature }: CmsParts): Buffer {
  const [certificate] = certificates;
  if (!certificate) throw new Error('A signature needs its certificate.');
  const { issuer, serialNumber } = AsnConvert.parse(certificate, Certificate).tbsCertificate;
  const signedData = new SignedData({
    version: CMSVersion.v1,
    digestAlgorithms: new DigestAlgorithmIdentifiers([sha256()]),
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: OID.data }),
    certificates: new CertificateSet(certificates.map(asChoice)),
    signerInfos: new SignerInfos([
      new SignerInfo({
        version: CMSVersion.v1,
        sid: new SignerIdentifier({ issuerAndSerialNumber: new IssuerAndSerialNumber({ issuer, serialNumber }) }),
        digestAlgorithm: sha256(),
        signedAttrs: attributes,
        signatureAlgorithm: new AlgorithmIdentifier({ algorithm: OID.ecdsaWithSha256 }),
        signature: new OctetString(signature),
      }),
    ]),
  });
  const content = new ContentInfo({ contentType: OID.signedData, content: AsnConvert.serialize(signedData) });
  return Buffer.from(AsnConvert.serialize(content));
}

const sha256 = () => new AlgorithmIdentifier({ algorithm: OID.sha256 });

const asChoice = (der: Buffer) => new CertificateChoices({ certificate: AsnConvert.parse(der, Certificate) });

/** In the order DER wants of a SET: by their encoded bytes. */
function signedAttributes(contentDigest: Uint8Array, certificate: Buffer): Attribute[] {
  const certHash = new OctetString(createHash('sha256').update(certificate).digest());
  const signingCertificate = new SigningCertificateV2({ certs: [new EssCertIdV2({ certHash })] });
  const attributes = [
    attribute(OID.contentType, AsnObjectIdentifierConverter.toASN(OID.data).toBER()),
    attribute(OID.messageDigest, AsnConvert.serialize(new OctetString(contentDigest))),
    attribute(OID.signingCertificateV2, AsnConvert.serialize(signingCertificate)),
  ];
  return attributes
    .map((each) => ({ each, der: Buffer.from(AsnConvert.serialize(each)) }))
    .sort((a, b) => Buffer.compare(a.der, b.der))
    .map(({ each }) => each);
}

const attribute = (attrType: string, value: ArrayBuffer) => new Attribute({ attrType, attrValues: [value] });
