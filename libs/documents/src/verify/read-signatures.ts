import { SIGNATURE_FIELDS } from '../domain/index.js';
import type { PdfState } from '../domain/pdf-revisions.js';
import { decodeTextString, PdfSyntaxError, type PdfValue } from '../domain/pdf-syntax.js';

/** Ours have six. */
const MAX_FIELDS = 64;

/** A filled signature field as it stands in the file. */
export interface FoundSignature {
  field: string;
  subFilter: string | null;
  /** The four numbers of /ByteRange, or null when there are not four. */
  byteRange: [number, number, number, number] | null;
  /** Where the /Contents string begins and ends, its brackets included. */
  contents: { start: number; end: number } | null;
  claimedAt: Date | null;
  reason: string | null;
  /** Object number of the signature dictionary. */
  object: number | null;
}

/** Signatures in the order of the form's fields; fields still open are left out. */
export function readSignatures(state: PdfState): FoundSignature[] {
  const fields = state.get(state.get(state.catalog, 'AcroForm'), 'Fields');
  if (fields.type !== 'array') return [];
  if (fields.items.length > MAX_FIELDS) throw new PdfSyntaxError('fewer fields', 0);
  return fields.items.flatMap((field) => {
    const name = textOf(state.get(field, 'T'));
    const signature = state.get(field, 'V');
    if (!name || signature.type === 'null' || nameOf(state.get(field, 'FT')) !== 'Sig') return [];
    return [describe(state, name, field, signature)];
  });
}

function describe(state: PdfState, field: string, fieldValue: PdfValue, signature: PdfValue): FoundSignature {
  const resolvedField = state.resolve(fieldValue);
  const reference = resolvedField.type === 'dictionary' ? resolvedField.entries.get('V') : undefined;
  const contents = state.get(signature, 'Contents');
  return {
    field,
    subFilter: nameOf(state.get(signature, 'SubFilter')),
    byteRange: rangeOf(state.get(signature, 'ByteRange')),
    contents: contents.type === 'string' ? { start: contents.start, end: contents.end } : null,
    claimedAt: dateOf(textOf(state.get(signature, 'M'))),
    reason: textOf(state.get(signature, 'Reason')),
    object: reference?.type === 'ref' ? reference.object : null,
  };
}

/** The seal certifies: the catalog points at it, and level 2 says what may follow (ISO 32000-1, 12.8.2.2). */
export function certifies(state: PdfState, seal: FoundSignature): boolean {
  const permissions = state.get(state.catalog, 'Perms');
  const pointer = permissions.type === 'dictionary' ? permissions.entries.get('DocMDP') : undefined;
  if (pointer?.type !== 'ref' || pointer.object !== seal.object) return false;
  const references = state.get(pointer, 'Reference');
  const [reference] = references.type === 'array' ? references.items : [];
  const level = state.get(state.get(reference, 'TransformParams'), 'P');
  return nameOf(state.get(reference, 'TransformMethod')) === 'DocMDP' && level.type === 'number' && level.value === 2;
}

export const isSeal = (signature: FoundSignature) => signature.field === SIGNATURE_FIELDS.seal;

export const textOf = (value: PdfValue) => (value.type === 'string' ? decodeTextString(value.value) : null);
export const nameOf = (value: PdfValue) => (value.type === 'name' ? value.value : null);

function rangeOf(value: PdfValue): FoundSignature['byteRange'] {
  if (value.type !== 'array') return null;
  const numbers = value.items.map((item) => (item.type === 'number' ? item.value : Number.NaN));
  const [a, b, c, d] = numbers;
  if (numbers.length !== 4 || !numbers.every((each) => Number.isSafeInteger(each) && each >= 0)) return null;
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0];
}

function dateOf(text: string | null): Date | null {
  const match = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z/.exec(text ?? '');
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number);
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second));
}
