import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import type { FoundAttachment } from '../domain/index.js';
import type { PdfState } from '../domain/pdf-revisions.js';
import type { PdfValue } from '../domain/pdf-syntax.js';
import { nameOf, textOf } from './read-signatures.js';

const MAX_ATTACHMENT_BYTES = 64 * 1024 * 1024;
/** Ours have three at most; each may unpack to the limit above. */
const MAX_ATTACHMENTS = 16;

/** Name, size and hash of every attached file, so that a reader can compare them with the record. */
export function readAttachments(state: PdfState): FoundAttachment[] {
  const names = state.get(state.get(state.get(state.catalog, 'Names'), 'EmbeddedFiles'), 'Names');
  if (names.type !== 'array' || names.items.length > 2 * MAX_ATTACHMENTS) return [];
  const found: FoundAttachment[] = [];
  for (let index = 0; index + 1 < names.items.length; index += 2) {
    const specification = names.items[index + 1];
    const content = contentOf(state.get(state.get(specification, 'EF'), 'F'), state);
    const name = textOf(state.get(specification, 'UF'));
    if (!content || name === null) continue;
    found.push({ name, sizeBytes: content.length, sha256: createHash('sha256').update(content).digest('hex') });
  }
  return found;
}

function contentOf(value: PdfValue, state: PdfState): Buffer | null {
  if (value.type !== 'stream') return null;
  const raw = Buffer.from(value.raw, 'latin1');
  const filter = nameOf(state.get(value, 'Filter'));
  if (filter === null) return raw;
  return filter === 'FlateDecode' ? inflateSync(raw, { maxOutputLength: MAX_ATTACHMENT_BYTES }) : null;
}
