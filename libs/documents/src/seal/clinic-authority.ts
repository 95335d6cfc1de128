import 'reflect-metadata';
import { randomBytes, webcrypto } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
  type JsonName,
} from '@peculiar/x509';

export interface IssuedKey {
  /** DER */
  certificate: Buffer;
  /** PKCS#8, DER: wrap it before it is stored. */
  privateKey: Buffer;
}

/** A clinic's own root and the certificate its documents are sealed with. */
export interface ClinicAuthority {
  root: IssuedKey;
  seal: IssuedKey;
}

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY_MS = 86_400_000;
const ROOT_DAYS = 30 * 365;
const SEAL_DAYS = 10 * 365;
/** RFC 5280, ub-common-name and ub-organization-name. */
const NAME_MAX = 64;

/** Readers differ in which of these they want of a document signer: mail (NSS), RFC 9336, Adobe. */
const DOCUMENT_SIGNING = ['1.3.6.1.5.5.7.3.4', '1.3.6.1.5.5.7.3.36', '1.2.840.113583.1.1.5'];

/** Makes a root and a seal certificate for a clinic. Nobody outside vouches for them: trust comes from handing over the root. */
export async function createClinicAuthority(clinicName: string, now: Date): Promise<ClinicAuthority> {
  const rootKeys = await newKeys();
  const sealKeys = await newKeys();
  const rootName = nameOf(clinicName, 'record root');
  const root = await X509CertificateGenerator.createSelfSigned({
    ...validFor(now, ROOT_DAYS),
    serialNumber: newSerial(),
    name: rootName,
    keys: rootKeys,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  });
  const seal = await X509CertificateGenerator.create({
    ...validFor(now, SEAL_DAYS),
    serialNumber: newSerial(),
    subject: nameOf(clinicName, 'seal'),
    issuer: rootName,
    publicKey: sealKeys.publicKey,
    signingKey: rootKeys.privateKey,
    signingAlgorithm: ALGORITHM,
    extensions: [
      new BasicConstraintsExtension(false, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, true),
      new ExtendedKeyUsageExtension(DOCUMENT_SIGNING),
      await SubjectKeyIdentifierExtension.create(sealKeys.publicKey),
      await AuthorityKeyIdentifierExtension.create(rootKeys.publicKey),
    ],
  });
  return {
    root: { certificate: Buffer.from(root.rawData), privateKey: await exported(rootKeys) },
    seal: { certificate: Buffer.from(seal.rawData), privateKey: await exported(sealKeys) },
  };
}

const newKeys = () => webcrypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);

const exported = async (keys: webcrypto.CryptoKeyPair) =>
  Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey));

/** Positive and without a leading zero byte, as DER wants it. */
function newSerial(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes.toString('hex');
}

function nameOf(clinicName: string, use: string): JsonName {
  const shorten = (text: string) => [...text].slice(0, NAME_MAX).join('');
  const room = NAME_MAX - use.length - 3;
  return [{ O: [shorten(clinicName)] }, { CN: [`${[...clinicName].slice(0, room).join('')} · ${use}`] }];
}

/** From a day before, so that a reader whose clock is behind does not call a fresh seal invalid. */
const validFor = (now: Date, days: number) => ({
  notBefore: new Date(Math.floor(now.getTime() / 1000) * 1000 - DAY_MS),
  notAfter: new Date(Math.floor(now.getTime() / 1000) * 1000 + days * DAY_MS),
});
