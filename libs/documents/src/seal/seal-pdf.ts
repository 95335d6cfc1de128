import { createHash } from 'node:crypto';
import { BYTE_RANGE_PLACEHOLDER } from '../pdf/signature-fields.js';
import type { UnsealedPdf } from '../pdf/render-document.js';
import { signCms } from './cms.js';
import type { Signer } from './signer.js';

const PLACEHOLDER = `/ByteRange [0 ${BYTE_RANGE_PLACEHOLDER} ${BYTE_RANGE_PLACEHOLDER} ${BYTE_RANGE_PLACEHOLDER}]`;

/** Signs the whole file but the place of the signature itself, in place of the zeros that were kept for it. */
export async function sealPdf({ bytes, sealOffset }: UnsealedPdf, signer: Signer): Promise<Buffer> {
  const sealed = Buffer.from(bytes);
  const rangeAt = find(sealed, PLACEHOLDER, sealOffset);
  const contentsAt = find(sealed, '/Contents <', rangeAt) + '/Contents '.length;
  const contentsEnd = find(sealed, '>', contentsAt) + 1;
  const range = `/ByteRange [0 ${contentsAt} ${contentsEnd} ${sealed.length - contentsEnd}]`;
  sealed.write(range.padEnd(PLACEHOLDER.length), rangeAt, 'latin1');

  const digest = createHash('sha256')
    .update(sealed.subarray(0, contentsAt))
    .update(sealed.subarray(contentsEnd))
    .digest();
  const cms = await signCms(signer, digest);
  const reserved = (contentsEnd - contentsAt - 2) / 2;
  if (cms.length > reserved) throw new Error(`The signature needs ${cms.length} bytes and ${reserved} are reserved.`);
  sealed.write(cms.toString('hex'), contentsAt + 1, 'latin1');
  return sealed;
}

function find(bytes: Buffer, text: string, from: number): number {
  const at = bytes.indexOf(text, from, 'latin1');
  if (at < 0) throw new Error('The document was not prepared for a seal.');
  return at;
}
