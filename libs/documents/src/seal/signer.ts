import { createPrivateKey, sign, X509Certificate, type KeyObject } from 'node:crypto';

/**
 * Something that can sign with one P-256 key: a key file now, a wrapped key of the clinic, later a token or a key service.
 * The private key never leaves it.
 */
export interface Signer {
  /** DER of the certificate that belongs to the key. */
  readonly certificate: Buffer;
  /** DER of the issuers above it, the root last. */
  readonly chain: readonly Buffer[];
  /** ECDSA over SHA-256 of the data, as DER (RFC 5480). */
  sign(data: Uint8Array): Promise<Buffer>;
}

/** Signs with a key held in memory, on a thread of the pool. */
export class KeySigner implements Signer {
  private readonly key: KeyObject;

  /** @param privateKey PKCS#8, DER */
  constructor(
    privateKey: Uint8Array,
    readonly certificate: Buffer,
    readonly chain: readonly Buffer[],
  ) {
    this.key = createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' });
    const belongsTogether = new X509Certificate(certificate).checkPrivateKey(this.key);
    if (!belongsTogether) throw new Error('The certificate does not belong to the private key.');
  }

  sign(data: Uint8Array): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      sign('sha256', data, this.key, (error, signature) => (error ? reject(error) : resolve(signature)));
    });
  }
}

/** A signer from PEM texts, for a clinic that brings its own certificate. @param certificatesPem signer first, root last */
export function signerFromPem(privateKeyPem: string, certificatesPem: string): KeySigner {
  const key = createPrivateKey(privateKeyPem).export({ format: 'der', type: 'pkcs8' });
  const [certificate, ...chain] = certificatesFromPem(certificatesPem);
  if (!certificate) throw new Error('No certificate in the PEM text.');
  return new KeySigner(key, certificate, chain);
}

/** DER of every certificate in a PEM text, in its order. */
export function certificatesFromPem(pem: string): Buffer[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => new X509Certificate(block).raw);
}
