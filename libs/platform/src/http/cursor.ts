import { DomainError } from '@stipple/kernel';
import { validate as isUuid } from 'uuid';
import { unstorableText } from './storable-text.js';

/** What a part of a sort key is, since it goes back into SQL: text, an id, or a time of the database to the microsecond. */
export type CursorPart = 'text' | 'uuid' | 'time';

const FITS: Record<CursorPart, (text: string) => boolean> = {
  text: (text) => unstorableText(text).length === 0,
  uuid: isUuid,
  time: (text) =>
    /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/.test(text) && !isNaN(Date.parse(text)),
};

/** Where the next page starts, opaque to the client: the sort key of the last row shown. */
export const encodeCursor = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** @returns the key, or nothing without a cursor. A cursor that this server did not make is refused. */
export function decodeCursor(cursor: string | null | undefined, parts: readonly CursorPart[]): string[] | undefined {
  if (!cursor) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === parts.length && key.every((text, i) => fits(text, parts[i]))) return key;
  } catch {
    // told below, with what to do
  }
  throw new DomainError('VALIDATION_FAILED', {}, [
    { pointer: '/after', code: 'cursor', detail: 'Start again from the first page.' },
  ]);
}

const fits = (text: unknown, part: CursorPart | undefined): text is string =>
  typeof text === 'string' && part !== undefined && FITS[part](text);
